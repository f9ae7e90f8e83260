import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords, likeness, type Run } from '../../shared/compare/words.ts';

function told(runs: readonly Run[]): string {
  const marks = { kept: '', deleted: '-', inserted: '+' };
  return runs
    .map(({ fate, text }) => (fate === 'kept' ? text : `[${marks[fate]}${text}]`))
    .join('');
}

function read(runs: readonly Run[], ...fates: readonly Run['fate'][]): string {
  return runs
    .filter(({ fate }) => fates.includes(fate))
    .map(({ text }) => text)
    .join('');
}

const sentence = fc
  .array(fc.constantFrom('het', 'plan', 'wordt', 'vandaag', 'gemaakt', 'niet', ',', '.', ' ', '\n'))
  .map((words) => words.join(' '));
const text = fc.oneof(sentence, fc.string({ unit: 'binary' }), fc.string());

describe('comparing words', () => {
  it('shows what went out and what came in', () => {
    const runs = compareWords('De dijk wordt morgen gekeurd.', 'De dijk wordt vandaag gekeurd.');
    expect(told(runs)).toBe('De dijk wordt [-morgen][+vandaag] gekeurd.');
  });

  it('takes neighbouring words together, with the space between them', () => {
    const runs = compareWords('Anna maakt het plan', 'Bo schrijft het plan');
    expect(told(runs)).toBe('[-Anna maakt][+Bo schrijft] het plan');
  });

  it('keeps a word with its accents and apostrophe whole', () => {
    const runs = compareWords('foto’s van café Één', 'foto’s van cafés Één');
    expect(told(runs)).toBe('foto’s van [-café][+cafés] Één');
  });

  it('gives both texts back to the letter', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = compareWords(before, after);
        expect(read(runs, 'kept', 'deleted')).toBe(before);
        expect(read(runs, 'kept', 'inserted')).toBe(after);
      }),
    );
  });

  it('never has two runs of one fate beside each other, nor an empty one', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const runs = compareWords(before, after);
        expect(runs.filter(({ fate }, at) => fate === runs[at + 1]?.fate)).toEqual([]);
        expect(runs.filter((run) => run.text === '')).toEqual([]);
      }),
    );
  });

  it('gives both texts back too when there is more to compare than anyone would read', () => {
    const before = Array.from({ length: 3_000 }, (_, at) => `oud${String(at)}`).join(' ');
    const after = Array.from({ length: 3_000 }, (_, at) => `nieuw${String(at)}`).join(' ');
    const runs = compareWords(`Begin ${before} eind`, `Begin ${after} eind`);
    expect(read(runs, 'kept', 'deleted')).toBe(`Begin ${before} eind`);
    expect(read(runs, 'kept', 'inserted')).toBe(`Begin ${after} eind`);
    expect(read(runs, 'kept')).toBe('Begin  eind');
  });
});

describe('likeness', () => {
  it('is the share of the words that both have', () => {
    expect(likeness('een twee drie vier', 'een twee drie vijf')).toBe(0.75);
    expect(likeness('een', 'twee')).toBe(0);
    expect(likeness('', '')).toBe(1);
  });
});
