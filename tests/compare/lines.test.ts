import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLines, type LineDifference } from '../../shared/compare/lines.ts';
import { inlineText } from '../../shared/meeting/blocks.ts';
import type { Block } from '../../shared/meeting/schema.ts';
import { block } from '../support/arbitraries.ts';
import { text } from '../support/builders.ts';

function told(differences: readonly LineDifference[]): readonly string[] {
  return differences.map(({ fate, block: line }) => `${fate}: ${inlineText(line.inlines)}`);
}

function before(differences: readonly LineDifference[]): readonly Block[] {
  return differences.flatMap((line) => {
    if (line.fate === 'inserted') return [];
    return [line.fate === 'changed' ? line.before : line.block];
  });
}

function after(differences: readonly LineDifference[]): readonly Block[] {
  return differences.flatMap((line) => (line.fate === 'deleted' ? [] : [line.block]));
}

/** Two states of a text that share lines, as the states of a meeting do. */
const edited = fc
  .array(block, { maxLength: 12 })
  .chain((pool) =>
    fc.tuple(
      fc.subarray(pool),
      fc.tuple(fc.subarray(pool), fc.array(block, { maxLength: 4 }), fc.nat()),
    ),
  )
  .map(([old, [kept, fresh, at]]): readonly [readonly Block[], readonly Block[]] => [
    old,
    kept.toSpliced(at % (kept.length + 1), 0, ...fresh),
  ]);

describe('comparing lines', () => {
  it('finds a line that came between, one that went and one that changed', () => {
    const old = text('Welkom.', 'De dijk is hoog genoeg.', 'Vraag van Bo.', 'Sluiting.');
    const now = text('Welkom.', 'Nieuw punt.', 'De dijk is niet hoog genoeg.', 'Sluiting.');
    expect(told(compareLines(old, now))).toEqual([
      'kept: Welkom.',
      'inserted: Nieuw punt.',
      'changed: De dijk is niet hoog genoeg.',
      'deleted: Vraag van Bo.',
      'kept: Sluiting.',
    ]);
  });

  it('takes a line that has little in common for another line', () => {
    const differences = compareLines(text('De dijk is hoog genoeg.'), text('Wie maakt het plan?'));
    expect(told(differences)).toEqual([
      'deleted: De dijk is hoog genoeg.',
      'inserted: Wie maakt het plan?',
    ]);
  });

  it('finds the earlier self of a line among others', () => {
    const old = text('Anna zegt dat het kan.', 'Bo vraagt naar de kosten.');
    const now = text('Iets heel anders.', 'Bo vraagt alleen naar de kosten.');
    expect(told(compareLines(old, now))).toEqual([
      'deleted: Anna zegt dat het kan.',
      'inserted: Iets heel anders.',
      'changed: Bo vraagt alleen naar de kosten.',
    ]);
  });

  it('says of a line that only looks different that all its words were kept', () => {
    const line: Block = { type: 'paragraph', level: 0, inlines: [{ text: 'Let op' }] };
    const [difference] = compareLines([line], [{ ...line, type: 'bullet' }]);
    expect(difference).toMatchObject({
      fate: 'changed',
      runs: [{ fate: 'kept', text: 'Let op' }],
    });
  });

  it('gives both texts back, line by line', () => {
    fc.assert(
      fc.property(edited, ([old, now]) => {
        const differences = compareLines(old, now);
        expect(before(differences)).toEqual(old);
        expect(after(differences)).toEqual(now);
      }),
    );
  });

  it('keeps every line of a text that did not change', () => {
    fc.assert(
      fc.property(fc.array(block), (lines) => {
        expect(compareLines(lines, lines).every(({ fate }) => fate === 'kept')).toBe(true);
      }),
    );
  });

  it('gives both texts back when everything in a long text was replaced', () => {
    const many = (word: string) =>
      text(...Array.from({ length: 2_000 }, (_, at) => `${word} regel ${String(at)}`));
    const differences = compareLines(many('oude'), many('nieuwe'));
    expect(before(differences)).toEqual(many('oude'));
    expect(after(differences)).toEqual(many('nieuwe'));
  });
});
