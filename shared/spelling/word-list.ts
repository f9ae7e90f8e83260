/** Longest word that is kept, in characters. */
export const LONGEST_WORD = 100;

/** The words in a file or a field: one on every line, each once, in the order of the alphabet. */
export function wordsInText(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.normalize().trim());
  const words = lines.filter((word) => word !== '' && word.length <= LONGEST_WORD);
  return [...new Set(words)].sort((one, other) => one.localeCompare(other, 'nl'));
}

/** What is added to the list and taken from it. */
export interface WordChanges {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

export function changedWords(
  words: readonly string[],
  { add, remove }: WordChanges,
): readonly string[] {
  const kept = words.filter((word) => !remove.includes(word));
  return wordsInText([...kept, ...add].join('\n'));
}

export function wordChanges(before: readonly string[], after: readonly string[]): WordChanges {
  return {
    add: after.filter((word) => !before.includes(word)),
    remove: before.filter((word) => !after.includes(word)),
  };
}
