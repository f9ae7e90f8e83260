import { findDate } from '../capture/dates.ts';
import type { FindDay } from '../capture/due.ts';
import { findTimes, without } from './times.ts';

/** Date and times of a text, and what is left of the text without them. */
export interface When {
  readonly date: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly rest: string;
}

export function readWhen(text: string, findDay: FindDay = findDate): When {
  const date = findDay(text);
  const undated = date ? without(text, date) : text;
  const times = findTimes(undated);
  return {
    date: date?.value ?? null,
    start: times?.value.start ?? null,
    end: times?.value.end ?? null,
    rest: times ? without(undated, times) : undated,
  };
}

export function isOnlyDate({ date, rest }: When): boolean {
  return date !== null && rest === '';
}

export function isOnlyTime({ date, start, rest }: When): boolean {
  return date === null && start !== null && rest === '';
}
