import { wordsIn, type WordAt } from './words-in.ts';

/** So long words are looked up before a key that was struck meanwhile gets its turn, in milliseconds. */
const SLICE = 3;

export interface Turns {
  /** Milliseconds. */
  readonly now: () => number;
  /** Lets the window do what waits. */
  readonly pause: () => Promise<void>;
}

/** The wrong words of every text, looked up in slices; `null` as soon as nobody waits for them any more. */
export async function wrongWords(
  texts: readonly string[],
  isWrong: (word: string) => boolean,
  isWanted: () => boolean,
  { now, pause }: Turns,
): Promise<readonly (readonly WordAt[])[] | null> {
  const found: (readonly WordAt[])[] = [];
  let began = now();
  for (const text of texts) {
    const wrong: WordAt[] = [];
    for (const one of wordsIn(text)) {
      if (now() - began >= SLICE) {
        await pause();
        if (!isWanted()) return null;
        began = now();
      }
      if (isWrong(one.word)) wrong.push(one);
    }
    found.push(wrong);
  }
  return found;
}
