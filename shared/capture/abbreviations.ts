import type { Abbreviation } from '../meeting/schema.ts';
import { fail, ok, type Result } from '../result.ts';

/** The list as a text to write in, copy and paste: "CG = Common Ground" on every line. */
export function abbreviationsText(abbreviations: readonly Abbreviation[]): string {
  return abbreviations.map(({ short, long }) => `${short} = ${long}`).join('\n');
}

/** The list in a text; fails with the first line that is none of it, counted from 1. */
export function readAbbreviations(text: string): Result<readonly Abbreviation[], number> {
  const read: Abbreviation[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const { short = '', long = '' } =
      /^\s*(?<short>\S{1,40})\s*=\s*(?<long>.*\S)\s*$/u.exec(line)?.groups ?? {};
    if (short === '' || short.includes('=') || long.length > LONGEST) return fail(index + 1);
    read.push({ short, long });
  }
  return ok(read);
}

const LONGEST = 500;

/**
 * What a word stands for: as it is in the list, or with a capital for one that is there in small letters
 * ("Nav" at the start of a sentence); `null` for any other word.
 */
export function expansionOf(word: string, abbreviations: readonly Abbreviation[]): string | null {
  const exact = abbreviations.find(({ short }) => short === word);
  if (exact) return exact.long;
  const small = word.charAt(0).toLowerCase() + word.slice(1);
  const begun = abbreviations.find(({ short }) => short === small && short !== word);
  return begun ? begun.long.charAt(0).toUpperCase() + begun.long.slice(1) : null;
}
