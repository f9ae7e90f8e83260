import {
  addDays,
  addMonths,
  dayInNumberedWeek,
  dayInWeek,
  endOfMonth,
  firstFrom,
  firstOfMonth,
  isoOf,
  yearOf,
} from './calendar.ts';
import { anyCase, type DayForm } from './day-form.ts';
import { fullMonthPattern, monthNumber, monthPattern } from './dates.ts';

const MONDAY = 1;
const FRIDAY = 5;

const endOf =
  '(?:het\\s|the\\s)?(?:eind(?:e)?|in|end|late)\\s(?:van\\s|of\\s)?(?:de\\s|het\\s|the\\s)?';
const endOfIt = '(?:het\\s|the\\s)?(?:eind(?:e)?|end)\\s(?:van\\s|of\\s)?';
const maybeEndOf = `(?:${endOfIt})?`;
const startOf = '(?:the\\s)?(?:begin|start|beginning|early)\\s(?:van\\s|of\\s)?';
const year = '(?:\\s(?<year>\\d{4}))?(?!\\s?\\d)';
const quarter =
  '(?:q(?<q>[1-4])|kwartaal\\s(?<k>[1-4])|(?<nth>[1-4])(?:e|ste|de|st|nd|rd|th)\\s(?:kwartaal|quarter)|(?<word>eerste|tweede|derde|vierde|first|second|third|fourth)\\s(?:kwartaal|quarter))';
const nth = ['eerste first', 'tweede second', 'derde third', 'vierde fourth'];

/** Weeks, months, quarters and years by their name mean their last (working) day, but for their begin or middle. */
export const periodForms: readonly DayForm[] = [
  {
    pattern: anyCase(
      `(?:${maybeEndOf}(?:deze|this)\\sweek|(?:het\\s|the\\s)?(?:eind(?:e)?|end)\\s(?:van\\s|of\\s)?(?:de\\s|the\\s)?week|eow)`,
    ),
    day: (_, { meetingDate }) => dayInWeek(meetingDate, FRIDAY),
  },
  {
    pattern: anyCase(`${maybeEndOf}(?:volgende|next)\\sweek`),
    day: (_, { meetingDate }) => dayInWeek(addDays(meetingDate, 7), FRIDAY),
  },
  {
    pattern: anyCase(`${startOf}(?:volgende|next)\\sweek`),
    day: (_, { meetingDate }) => dayInWeek(addDays(meetingDate, 7), MONDAY),
  },
  {
    pattern: anyCase(
      `(?:in\\s|(?<start>${startOf})|${endOfIt})?(?:week|wk)\\.?\\s(?<week>[1-9]|[1-4]\\d|5[0-3])${year}`,
    ),
    day: ({ start, week = '', year: written }, { meetingDate }) => {
      const inYear = yearOf(meetingDate);
      // The last week of a year goes on in the next one.
      const years = written === undefined ? [inYear - 1, inYear, inYear + 1] : [Number(written)];
      const weekday = start === undefined ? FRIDAY : MONDAY;
      const days = years.map((each) => dayInNumberedWeek(each, Number(week), weekday));
      const ahead = (day: string | null) =>
        day !== null && (day >= meetingDate || written !== undefined);
      return days.find(ahead) ?? null;
    },
  },
  {
    pattern: anyCase(
      `(?:${maybeEndOf}(?:deze|this)\\smaand|${maybeEndOf}this\\smonth|(?:het\\s|the\\s)?(?:eind(?:e)?|end)\\s(?:van\\s|of\\s)?(?:de\\s|the\\s)?(?:maand|month)|eom)`,
    ),
    day: (_, { meetingDate }) => endOfMonth(meetingDate),
  },
  {
    pattern: anyCase(`${maybeEndOf}(?:volgende\\smaand|next\\smonth)`),
    day: (_, { meetingDate }) => endOfMonth(addMonths(firstOfMonth(meetingDate), 1)),
  },
  {
    pattern: anyCase(`(?:${endOf}${monthPattern}|${fullMonthPattern})${year}`),
    day: ({ month, full = '', year: written }, { meetingDate }) => {
      const end = (inYear: number) => endOfMonth(isoOf(inYear, monthNumber(month ?? full), 1));
      return written === undefined ? firstFrom(meetingDate, end) : end(Number(written));
    },
  },
  {
    pattern: anyCase(`(?:v[oó][oó]r|before)\\s${fullMonthPattern}${year}`),
    day: ({ full = '', year: written }, { meetingDate }) =>
      startOfMonth(full, written, meetingDate),
  },
  {
    pattern: anyCase(`${startOf}${monthPattern}${year}`),
    day: ({ month = '', year: written }, { meetingDate }) =>
      startOfMonth(month, written, meetingDate),
  },
  {
    pattern: anyCase(`(?:half|medio|mid)[\\s-]${monthPattern}${year}`),
    day: ({ month = '', year: written }, { meetingDate }) => {
      const middle = (inYear: number) => isoOf(inYear, monthNumber(month), 15);
      return written === undefined ? firstFrom(meetingDate, middle) : middle(Number(written));
    },
  },
  {
    pattern: anyCase(
      `(?:(?:in\\s)?(?:de\\s|the\\s)?)?(?:(?<first>1e|1ste|eerste|first)|2e|2de|tweede|second)\\s(?:helft|half)\\s(?:van\\s|of\\s)?${monthPattern}${year}`,
    ),
    day: ({ first, month = '', year: written }, { meetingDate }) => {
      const end = (inYear: number) =>
        first === undefined
          ? endOfMonth(isoOf(inYear, monthNumber(month), 1))
          : isoOf(inYear, monthNumber(month), 15);
      return written === undefined ? firstFrom(meetingDate, end) : end(Number(written));
    },
  },
  {
    pattern: anyCase(`(?:in\\s)?${maybeEndOf}(?:het\\s|the\\s)?${quarter}${year}`),
    day: ({ q, k, nth: digit, word = '', year: written }, { meetingDate }) => {
      const named = nth.findIndex((words) => words.includes(word.toLowerCase())) + 1;
      const number = Number(q ?? k ?? digit ?? named);
      const end = (inYear: number) => endOfMonth(isoOf(inYear, number * 3, 1));
      return written === undefined ? firstFrom(meetingDate, end) : end(Number(written));
    },
  },
  {
    pattern: anyCase(`(?:${endOf}(?:dit\\s|this\\s)?(?:jaar|year)|(?:dit\\sjaar|this\\syear))`),
    day: (_, { meetingDate }) => isoOf(yearOf(meetingDate), 12, 31),
  },
];

function startOfMonth(month: string, year: string | undefined, from: string): string {
  const start = (inYear: number) => isoOf(inYear, monthNumber(month), 1);
  return year === undefined ? firstFrom(from, start) : start(Number(year));
}
