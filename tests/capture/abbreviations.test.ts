import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  abbreviationsText,
  expansionOf,
  readAbbreviations,
} from '../../shared/capture/abbreviations.ts';
import { ok } from '../../shared/result.ts';

const list = [
  { short: 'CG', long: 'Common Ground' },
  { short: 'nav', long: 'naar aanleiding van' },
];

describe('an abbreviation', () => {
  test.each([
    ['CG', 'Common Ground'],
    ['nav', 'naar aanleiding van'],
    ['Nav', 'Naar aanleiding van'],
  ])('“%s” stands for “%s”', (word, long) => {
    expect(expansionOf(word, list)).toBe(long);
  });

  test.each(['cg', 'cG', 'NAV', 'navy', ''])('is not “%s”', (word) => {
    expect(expansionOf(word, list)).toBeNull();
  });
});

describe('the list as a text', () => {
  it('has one abbreviation on a line, and empty lines are nothing', () => {
    expect(readAbbreviations(' CG =  Common Ground \n\nnav=naar aanleiding van\n')).toEqual(
      ok(list),
    );
  });

  test.each([
    ['CG Common Ground', 1],
    ['CG = Common Ground\n = van', 2],
    ['CG =', 1],
    ['C G = Common Ground', 1],
  ])('names the first line that is none: “%s”', (text, line) => {
    expect(readAbbreviations(text)).toEqual({ ok: false, error: line });
  });

  it('is read back as it was written', () => {
    const word = fc.stringMatching(/^[\p{L}\d.]{1,12}$/u);
    const long = fc.stringMatching(/^\p{L}[\p{L} =.]{0,20}\p{L}$/u);
    fc.assert(
      fc.property(fc.array(fc.record({ short: word, long })), (abbreviations) => {
        expect(readAbbreviations(abbreviationsText(abbreviations))).toEqual(ok(abbreviations));
      }),
    );
  });
});
