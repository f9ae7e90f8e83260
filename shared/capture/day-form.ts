/** From where days are counted; ISO dates. */
export interface DayContext {
  readonly meetingDate: string;
  readonly nextMeeting: string | null;
  /** What the body that meets is called; see `bodyNames`. */
  readonly bodies?: readonly string[];
}

/** A way to name a day, and which day it is. */
export interface DayForm {
  readonly pattern: RegExp;
  /** An ISO date; `null` when it cannot be known. */
  readonly day: (
    groups: Readonly<Record<string, string | undefined>>,
    context: DayContext,
  ) => string | null;
}

/**
 * The letters that words of Dutch and English are made of, for between the brackets of a pattern that
 * takes capitals for small letters. `\p{L}` means more, but then takes five times as long to compile,
 * and that is done while the first action is typed.
 */
export const latinLetter = 'a-zß-öø-ɏ';

/** The words, and no part of a longer one. */
export function anyCase(pattern: string): RegExp {
  return new RegExp(`(?<![${latinLetter}])${pattern}(?![${latinLetter}])`, 'iu');
}
