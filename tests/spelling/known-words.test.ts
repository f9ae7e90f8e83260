import { describe, expect, it } from 'vitest';
import { wordsOf, wrongBeside } from '../../shared/spelling/known-words.ts';

/** A dictionary that has these words and no others. */
function isMisspelled(word: string): boolean {
  return !['de', 'overleg', 'beleid', 'e-mail'].includes(word);
}

describe('a word', () => {
  const isWrong = wrongBeside(wordsOf(['Quint Zwarthof-Bexem', 'zaakgewijs']), isMisspelled);

  it.each(['overleg', 'e-mail', 'overleg-beleid'])('of the dictionary is right: %s', (word) => {
    expect(isWrong(word)).toBe(false);
  });

  it.each(['Quint', 'Zwarthof', 'Zwarthof-Bexem', 'Quints', 'Quint’s', 'Bexem-overleg'])(
    'of a name is right: %s',
    (word) => {
      expect(isWrong(word)).toBe(false);
    },
  );

  it('of the list is right at the start of a sentence too', () => {
    expect(isWrong('Zaakgewijs')).toBe(false);
  });

  it.each(['VNG', 'BOA’s', 'VNG-beleid', 'A2'])('is right as a code: %s', (word) => {
    expect(isWrong(word)).toBe(false);
  });

  it.each(['overlegg', 'quint', 'VNG-beleidd', 'Quintt'])('is wrong otherwise: %s', (word) => {
    expect(isWrong(word)).toBe(true);
  });
});
