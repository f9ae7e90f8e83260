import { compareLists, deletedFirst, type Fate, type Stretch } from './lists.ts';

/** Words of one fate, with the white space between them. */
export interface Run {
  readonly fate: Fate;
  readonly text: string;
}

/**
 * Two texts word by word. The kept and deleted runs read on are `before`, the kept and inserted ones
 * are `after`, to the letter.
 */
export function compareWords(before: string, after: string): readonly Run[] {
  const stretches = compareLists(words(before), words(after));
  return deletedFirst(stretches.flatMap(withoutGaps(stretches))).map(({ fate, values }) => ({
    fate,
    text: values.join(''),
  }));
}

/** Share of the words that the two have in common, from 0 to 1. */
export function likeness(before: string, after: string): number {
  const counts = new Map<string, number>();
  const [mine, theirs] = [before, after].map((text) => words(text).filter(isWord));
  for (const word of mine ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of theirs ?? []) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared += 1;
    counts.set(word, left - 1);
  }
  const all = (mine?.length ?? 0) + (theirs?.length ?? 0);
  return all === 0 ? 1 : (2 * shared) / all;
}

/** Words, white space and every other sign apart; joined they are the text again. */
function words(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}'’]+|\s+|./gsu) ?? [];
}

function isWord(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token);
}

/** A lone space between two differences is part of both: whole phrases read easier than loose words. */
function withoutGaps(all: readonly Stretch<string>[]) {
  return (stretch: Stretch<string>, at: number): readonly Stretch<string>[] => {
    const isGap =
      stretch.fate === 'kept' &&
      at > 0 &&
      at < all.length - 1 &&
      stretch.values.every((value) => value.trim() === '');
    if (!isGap) return [stretch];
    return [
      { ...stretch, fate: 'deleted' },
      { ...stretch, fate: 'inserted' },
    ];
  };
}
