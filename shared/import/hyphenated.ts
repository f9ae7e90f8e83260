/** A line that ends inside a word, and one that may go on with it. */
const broken = /(?<stem>\p{L}*\p{Ll})-$/u;
const rest = /^\p{Ll}\p{L}*/u;
/** "in- en uitstroom": the hyphen stands for what comes later. */
const sharesWord = /^(?:en|of|tot|dan|als|and|or|to)\b/u;
/** Words that keep their hyphen in the middle of a line too. */
const keepsHyphen = /^(?:e|niet|non|oud|ex|semi|pro|anti|quasi|co)$/iu;
/** So that no text grows without end by words of a letter or two. */
const LONGEST_START = 1_000;

export interface Mended {
  readonly text: string;
  /** The word that was broken off, whole; `null` when only the lines were joined. */
  readonly word: string | null;
}

/** Joins "verga-" and "dering loopt" to "vergadering loopt"; `undefined` when nothing is broken off. */
export function joinHyphenated(before: string, next: string): Mended | undefined {
  if (!before.endsWith('-')) return undefined;
  const end = broken.exec(before.slice(-60));
  const start = rest.exec(next)?.[0];
  const stem = end?.groups?.['stem'];
  if (stem === undefined || start === undefined || before.length > LONGEST_START) return undefined;
  if (sharesWord.test(next)) return { text: `${before} ${next}`, word: null };
  if (keepsHyphen.test(stem)) return { text: before + next, word: null };
  return { text: before.slice(0, -1) + next, word: stem + start };
}
