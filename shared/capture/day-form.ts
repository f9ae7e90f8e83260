/** From where days are counted; ISO dates. */
export interface DayContext {
  readonly meetingDate: string;
  readonly nextMeeting: string | null;
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

/** The words, and no part of a longer one. */
export function anyCase(pattern: string): RegExp {
  return new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, 'iu');
}
