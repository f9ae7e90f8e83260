/** One to twelve, in Dutch and English. */
const numbers = [
  ['een', 'één', 'one'],
  ['twee', 'two'],
  ['drie', 'three'],
  ['vier', 'four'],
  ['vijf', 'five'],
  ['zes', 'six'],
  ['zeven', 'seven'],
  ['acht', 'eight'],
  ['negen', 'nine'],
  ['tien', 'ten'],
  ['elf', 'eleven'],
  ['twaalf', 'twelve'],
] as const;

/** Any of these words, for in a pattern. */
export const numberWords = numbers.flat().join('|');

/** The number that such a word, or figures, stand for; `NaN` for anything else. */
export function numberMeant(written: string): number {
  const word = written.toLowerCase();
  const index = numbers.findIndex((words) => words.some((one) => one === word));
  return index < 0 ? Number(written) : index + 1;
}
