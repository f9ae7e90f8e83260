import { isNear } from './near-names.ts';

/** The part of the shorter text that the longer one must have: one word in five may be another. */
const KEPT = 0.8;

/**
 * Whether two texts say the same thing to do, but for small corrections: a slip of the pen, another ending of
 * a word, more words around it. One word alone ("Bellen") says too little to be found in a longer text, unless
 * the same person does it. Another number is another thing, and a text that says nothing is like no other.
 */
export function areAlike(one: string, other: string, hasSameOwner: boolean): boolean {
  const [shorter = [], longer = []] = [wordsOf(one), wordsOf(other)].toSorted(
    (a, b) => a.length - b.length,
  );
  const lost = shorter.filter((word) => !longer.some((its) => isSameWord(word, its)));
  const kept = shorter.length - lost.length;
  if (kept === 0 || kept < shorter.length * KEPT || lost.some(hasDigit)) return false;
  return kept > 1 || longer.length === 1 || hasSameOwner;
}

/** Words that say nothing of what is to be done. */
const SMALL =
  /^(?:de|het|een|en|of|van|voor|met|bij|aan|in|op|te|ter|ten|om|uit|naar|over|door|dat|die|dit|er|is|nog|the|an?|and|or|to|for|with|at|by|on|from|about|that|this|be|still)$/;

/** Those that matter, each once; all of them when none does. */
function wordsOf(text: string): readonly string[] {
  const all = [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])];
  const telling = all.filter((word) => !SMALL.test(word));
  return telling.length > 0 ? telling : all;
}

/** "2026" is not a slip of the pen for "2027". */
function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  if (hasDigit(one) || hasDigit(other)) return false;
  return isNear(one, other) || hasOtherEnding(one, other);
}

/** What the forms of one word have in common is this long at least. */
const STEM = 4;
const ending = /^(?:s|e|n|en|es|d|t|de|te|den|ten|ing|ingen|ed)?$/;

function hasOtherEnding(one: string, other: string): boolean {
  let stem = 0;
  while (stem < one.length && one[stem] === other[stem]) stem += 1;
  return stem >= STEM && [one, other].every((word) => ending.test(word.slice(stem)));
}

function hasDigit(word: string): boolean {
  return /\p{N}/u.test(word);
}
