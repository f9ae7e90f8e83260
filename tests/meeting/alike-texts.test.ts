import { describe, expect, it } from 'vitest';
import { areAlike } from '../../shared/meeting/alike-texts.ts';

describe('two texts are alike', () => {
  it.each([
    ['in the same words', 'Zaal huren', 'zaal huren.'],
    ['with a slip of the pen', 'Offerte opvragen', 'Offrete opvragen'],
    ['with another ending', 'Offerte regelen', 'Offertes regelt'],
    ['with small words between', 'Brief schrijven', 'De brief nog schrijven'],
    ['with more words', 'Brief schrijven', 'Brief over de kade schrijven aan de gemeente'],
    [
      'with one word of five replaced',
      'Kade vegen, spuiten en opruimen voor zomer',
      'Kade vegen, spuiten en opruimen voor winter',
    ],
    ['of small words alone', 'Dit nog', 'dit nog'],
  ])('%s, either way round', (_, one, other) => {
    expect(areAlike(one, other, false)).toBe(true);
    expect(areAlike(other, one, false)).toBe(true);
  });

  it.each([
    ['about another thing', 'Zaal huren', 'Subsidie aanvragen'],
    ['of which half is another thing', 'Zaal huren', 'Zaal schoonmaken'],
    ['about another body', 'Brief aan gemeente schrijven', 'Brief aan provincie schrijven'],
    ['of another year', 'Begroting 2026 opstellen', 'Begroting 2027 opstellen'],
    ['with only a small word in common', 'Naar de notaris', 'Naar de bank'],
    ['that begin with the same letters', 'Bestuur kiezen', 'Bestek kiezen'],
    ['that say nothing', '', ' '],
    ['of which one says nothing', 'Zaal huren', ''],
  ])('but not those %s, whoever does it', (_, one, other) => {
    for (const hasSameOwner of [true, false]) {
      expect(areAlike(one, other, hasSameOwner)).toBe(false);
      expect(areAlike(other, one, hasSameOwner)).toBe(false);
    }
  });

  it('from one word to more only when the same person does it', () => {
    expect(areAlike('Bellen', 'Bellen met de rederij', true)).toBe(true);
    expect(areAlike('Bellen', 'Bellen met de rederij', false)).toBe(false);
  });
});
