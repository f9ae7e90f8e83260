import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { List } from '../../shared/export/document.ts';
import { goesOnOverBlanks, isListLine, nestLists } from '../../shared/export/lists.ts';
import { settingOf } from '../../shared/export/setting.ts';
import { textBlocks } from '../../shared/export/text-blocks.ts';
import { inlineText, paragraph } from '../../shared/meeting/blocks.ts';
import { block } from '../support/arbitraries.ts';
import { aMeeting } from '../support/builders.ts';

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

describe('a list goes on over blank lines', () => {
  /** A line a letter: a list, Text, a blank line (_), or a line of a list without text yet (0). */
  const goOn = (lines: string) =>
    goesOnOverBlanks(
      [...lines].map((kind) => ({ isList: 'l0'.includes(kind), isBlank: '_0'.includes(kind) })),
    )
      .map((does) => (does ? '+' : '.'))
      .join('');

  it.each([
    ['ll', '..'],
    ['l_l', '..+'],
    ['l__l_l', '...+.+'],
    ['l_tl', '....'],
    ['l_t_l', '.....'],
    ['_l', '..'],
    ['t_l_l', '....+'],
    ['l0_l', '...+'],
    ['l_0l', '..+.'],
  ])('%s: %s', (lines, expected) => {
    expect(goOn(lines)).toBe(expected);
  });

  it('exactly where print has one list of what stands around them', () => {
    const setting = settingOf(aMeeting(), 'nl');
    const printed = { l: line('een', 0, 'numbered'), t: paragraph('Tekst'), _: paragraph('') };
    const kind = fc.constantFrom('l', 't', '_');
    fc.assert(
      fc.property(fc.array(kind, { maxLength: 12 }), (kinds) => {
        const goesOn = goOn(kinds.join(''));
        const starts = kinds.filter(
          (what, at) => what === 'l' && kinds[at - 1] !== 'l' && goesOn[at] !== '+',
        );
        const blocks = textBlocks(
          kinds.map((what) => printed[what]),
          1,
          setting,
        );
        expect(starts).toHaveLength(blocks.filter(({ type }) => type === 'list').length);
      }),
    );
  });
});
