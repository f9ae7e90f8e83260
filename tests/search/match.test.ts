import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, wordsOf } from '../../shared/search/fold.ts';
import { matchIn, snippetOf } from '../../shared/search/match.ts';
import { findPlace, placeIn } from '../../shared/search/text-place.ts';

/** The text with what is shown of it between brackets. */
function shown(text: string, query: string): string | null {
  const match = matchIn(text, wordsOf(query));
  if (!match) return null;
  const { before, match: found, after } = snippetOf(text, match);
  return `${before}[${found}]${after}`;
}

describe('what is looked for', () => {
  it('is found whatever its case and accents, and every character keeps its place', () => {
    expect(shown('De coördinatie met Zeeuws-Vlaanderen.', 'COORDINATIE')).toBe(
      'De [coördinatie] met Zeeuws-Vlaanderen.',
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });

  it('has to be there with every word, in whatever order', () => {
    expect(shown('De begroting is akkoord.', 'akkoord begroting')).toBe(
      'De begroting is [akkoord].',
    );
    expect(shown('De begroting is akkoord.', 'begroting zaal')).toBeNull();
    expect(shown('Iets.', ' ')).toBeNull();
  });

  it('is shown in the line that has the most of it, at the beginning of a word', () => {
    const text = 'Zaal bespreken.\nDe meerjarenraming en de raming van de zaal.';
    expect(shown(text, 'raming zaal')).toBe('De meerjarenraming en de [raming] van de zaal.');
  });

  it('is shown with what stands around it, and no more than fits', () => {
    const text = `${'voor '.repeat(30)}begroting${' erna'.repeat(60)}`;
    const found = shown(text, 'begroting') ?? '';
    expect(found).toMatch(/^…(voor ){7}\[begroting\]( erna){7}…$/);
  });

  it('is shown with a piece of a word where one word is all that fits', () => {
    const long = 'q'.repeat(50);
    expect(shown(`${long}begroting${long}`, 'begroting')).toMatch(/^…q{36}\[begroting\]q{36}…$/);
  });

  it('does not count in a line of which the record is found', () => {
    const said = 'Zaal huren\nDe zaal is koud.';
    const match = matchIn(said, ['zaal'], ['Zaal huren']);
    expect(match && snippetOf(said, match)).toEqual({
      before: 'De ',
      match: 'zaal',
      after: ' is koud.',
    });
    expect(matchIn('Zaal huren', ['zaal'], ['Zaal huren'])).toBeNull();
    expect(matchIn('Zaal huren. Koffie erbij.', ['koffie'], ['Zaal huren.'])).not.toBeNull();
  });

  it('shows nothing but the text itself', () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 150 });
    fc.assert(
      fc.property(line, fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % (text.length + 1);
        const end = Math.min(text.length, start + (length % 10));
        const { before, match, after } = snippetOf(text, { start, end });
        expect(text).toContain(`${before}${match}${after}`.replaceAll(/^…|…$/g, ''));
      }),
      { examples: [['a', 0, 1]] },
    );
  });
});

describe('a place in a text', () => {
  it('is found again in the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, seed) => {
        const offset = seed % (text.length + 1);
        expect(findPlace(text, placeIn(text, offset))).toBe(offset);
      }),
    );
  });
});
