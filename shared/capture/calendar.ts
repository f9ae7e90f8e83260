/** Counting with ISO dates, in UTC so that no day is longer than another. */

function dateOf(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

/** Months from 1; days and months beyond the end go on in the next month or year. */
export function isoOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

export function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}

/** From 0, which is Sunday. */
export function weekdayOf(iso: string): number {
  return dateOf(iso).getUTCDay();
}

export function addDays(iso: string, days: number): string {
  const date = dateOf(iso);
  return isoOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate() + days);
}

/** A month after 31 January is the last of February. */
export function addMonths(iso: string, months: number): string {
  const first = dateOf(firstOfMonth(iso));
  const end = endOfMonth(isoOf(first.getUTCFullYear(), first.getUTCMonth() + 1 + months, 1));
  const day = end.slice(8) < iso.slice(8) ? end.slice(8) : iso.slice(8);
  return `${end.slice(0, 8)}${day}`;
}

export function firstOfMonth(iso: string): string {
  return `${iso.slice(0, 8)}01`;
}

export function endOfMonth(iso: string): string {
  const date = dateOf(iso);
  return isoOf(date.getUTCFullYear(), date.getUTCMonth() + 2, 0);
}

/** A day of the week that a date is in; weeks begin on Monday. */
export function dayInWeek(of: string, wanted: number): string {
  const mondayFirst = (day: number) => (day + 6) % 7;
  return addDays(of, mondayFirst(wanted) - mondayFirst(weekdayOf(of)));
}

const THURSDAY = 4;

/**
 * A day of a week by its number: week 1 is the one with 4 January, and a week is of the year that has its
 * Thursday (ISO 8601). `null` where the year has no such week.
 */
export function dayInNumberedWeek(year: number, week: number, wanted: number): string | null {
  const inIt = addDays(isoOf(year, 1, 4), (week - 1) * 7);
  return yearOf(dayInWeek(inIt, THURSDAY)) === year ? dayInWeek(inIt, wanted) : null;
}

/** What the year of a day gives, or the next year where that is over by then. */
export function firstFrom(from: string, inYear: (year: number) => string): string {
  const thisYear = inYear(yearOf(from));
  return thisYear >= from ? thisYear : inYear(yearOf(from) + 1);
}
