import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../shared/spelling/words-in.ts';

const wordsOf = (text: string) => wordsIn(text).map(({ word }) => word);

describe('the words of a text', () => {
  it('are whole with their hyphens, apostrophes and accents', () => {
    expect(wordsOf("De ICT-afdeling én auto's, zo’n café (ook naïef).")).toEqual([
      ...['De', 'ICT-afdeling', 'én', "auto's", 'zo’n', 'café', 'ook', 'naïef'],
    ]);
  });

  it('are not the letters of addresses and codes, nor a letter alone', () => {
    expect(wordsOf('zie https://waterrand.example/stukk of j.bos@dorp.example, 3a en ’s')).toEqual([
      ...['zie', 'of', 'en'],
    ]);
  });

  it('stand where it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { word, from, to } of wordsIn(text)) expect(text.slice(from, to)).toBe(word);
      }),
    );
  });
});
