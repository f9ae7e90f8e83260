import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { List } from '../../shared/export/document.ts';
import { isListLine, nestLists } from '../../shared/export/lists.ts';
import { inlineText } from '../../shared/meeting/blocks.ts';
import { block } from '../support/arbitraries.ts';

type Line = Parameters<typeof nestLists>[0][number];
const line = (text: string, level: number, type: Line['type'] = 'bullet'): Line => ({
  type,
  level,
  inlines: [{ text }],
});

/** A list as nested arrays: a line is its text, followed by the lists below it. */
type Shape = readonly (string | Shape)[];
function shape({ lines }: List): Shape {
  return lines.flatMap(({ inlines, lists }) => [inlineText(inlines), ...lists.map(shape)]);
}

describe('lines of a list', () => {
  it('are nested by their level', () => {
    const lists = nestLists([line('a', 0), line('a1', 1), line('a2', 1), line('b', 0)]);
    expect(lists.map(shape)).toEqual([['a', ['a1', 'a2'], 'b']]);
  });

  it('become another list where bullets turn into numbers', () => {
    const lists = nestLists([
      line('a', 0),
      line('een', 0, 'numbered'),
      line('twee', 0, 'numbered'),
    ]);
    expect(lists.map(({ ordered }) => ordered)).toEqual([false, true]);
    expect(lists.map(shape)).toEqual([['a'], ['een', 'twee']]);
  });

  it('that skip a level stand one below the line before', () => {
    expect(nestLists([line('a', 0), line('deep', 3), line('b', 0)]).map(shape)).toEqual([
      ['a', ['deep'], 'b'],
    ]);
  });

  it('all come out, in the same order', () => {
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        const lines = blocks.filter(isListLine);
        const flat = nestLists(lines).map(shape).flat(20);
        expect(flat).toEqual(lines.map(({ inlines }) => inlineText(inlines)));
      }),
    );
  });
});
