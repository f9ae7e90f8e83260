import { wordsIn } from './words-in.ts';

/** The word without the s of a possessive or a plural: “Linda’s”, “Vries’”, “BOA’s”. */
function stem(word: string): string {
  return word.replace(/(?:['’]s?|s)$/u, '');
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** Codes such as “A2” and abbreviations in capitals are in no dictionary, and wrong is none of them. */
function isCode(word: string): boolean {
  return /\d/u.test(word) || /^\p{Lu}{2,}$/u.test(stem(word));
}

/**
 * Tells which words are wrong: those that the dictionaries call wrong, without the ones given, also at the
 * start of a sentence, with an s or in a compound with a hyphen, and without codes.
 */
export function wrongBeside(
  known: readonly string[],
  isMisspelled: (word: string) => boolean,
): (word: string) => boolean {
  const right = new Set(known.map(plainQuotes));
  const isRight = (word: string) =>
    isCode(word) ||
    [word, stem(word)].some((form) => right.has(form) || right.has(lowerFirst(form)));
  return (written) => {
    const word = plainQuotes(written);
    if (isRight(word) || !isMisspelled(word)) return false;
    const parts = word.split('-').filter((part) => part.length > 1);
    return parts.length < 2 || parts.some((part) => !isRight(part) && isMisspelled(part));
  };
}

function plainQuotes(word: string): string {
  return word.replaceAll('’', "'");
}

/** The words of names and titles, whole and in parts: “Anna Visser-Kuipers” is known by each. */
export function wordsOf(texts: readonly string[]): readonly string[] {
  const words = texts.flatMap((text) => wordsIn(text).map(({ word }) => word));
  return [...new Set(words.flatMap((word) => [word, ...word.split('-')]))];
}
