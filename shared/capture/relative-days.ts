import { monthNumber, monthPattern, type Found } from './dates.ts';

/** From where days are counted; ISO dates. */
export interface DayContext {
  readonly meetingDate: string;
  readonly nextMeeting: string | null;
}

type Groups = Readonly<Record<string, string | undefined>>;
interface Form {
  readonly pattern: RegExp;
  /** An ISO date; `null` when it cannot be known. */
  readonly day: (groups: Groups, context: DayContext) => string | null;
}

/**
 * The first day in the text that is named from the meeting on: "vrijdag", "morgen", "over twee weken",
 * "eind november", "volgende vergadering". A week or month by its name means its last (working) day.
 */
export function findRelativeDay(text: string, context: DayContext): Found<string> | undefined {
  const found = forms.flatMap(({ pattern, day }) => {
    const match = pattern.exec(text);
    const value = match && day(match.groups ?? {}, context);
    return match && value ? [{ value, index: match.index, length: match[0].length }] : [];
  });
  // "volgende week vrijdag" says more than "vrijdag", although both are in it.
  return found.sort((a, b) => a.index - b.index || b.length - a.length)[0];
}

/** Whether the next meeting is named, known or not. */
export const nextMeetingWords =
  /\b(?:de |het |the )?(?:volgend|eerstvolgend|aanstaand|komend|next)e?\s(?:vergadering|overleg|bijeenkomst|keer|meeting|time)\b/i;

const weekdays = [
  ['zondag', 'sunday'],
  ['maandag', 'monday'],
  ['dinsdag', 'tuesday'],
  ['woensdag', 'wednesday'],
  ['donderdag', 'thursday'],
  ['vrijdag', 'friday'],
  ['zaterdag', 'saturday'],
] as const;
const weekday = `(?<weekday>${weekdays.flat().join('|')})`;
const counts = [
  ['een', 'één', 'one', 'a'],
  ['twee', 'two'],
  ['drie', 'three'],
  ['vier', 'four'],
  ['vijf', 'five'],
  ['zes', 'six'],
] as const;
const count = `(?<count>\\d{1,3}|${counts.flat().join('|')})`;
const nearest = '(?:aanstaande|aankomende|komende|eerstvolgende|this|coming)\\s';
const endOf = '(?:eind(?:e)?|in|end|late)\\s(?:van\\s|of\\s)?(?:de\\s|het\\s|the\\s)?';
const anyCase = (pattern: string) => new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, 'iu');

const FRIDAY = 5;

const forms: readonly Form[] = [
  { pattern: anyCase('(?:vandaag|today)'), day: (_, { meetingDate }) => meetingDate },
  {
    pattern: anyCase('(?:morgen|tomorrow)'),
    day: (_, { meetingDate }) => addDays(meetingDate, 1),
  },
  { pattern: anyCase('overmorgen'), day: (_, { meetingDate }) => addDays(meetingDate, 2) },
  {
    pattern: anyCase(`(?:${nearest})?${weekday}(?<later>\\sover\\seen\\sweek)?`),
    day: ({ weekday: name = '', later }, { meetingDate }) =>
      addDays(nextWeekday(meetingDate, name), later === undefined ? 0 : 7),
  },
  {
    pattern: anyCase(`(?:volgende\\sweek|next\\sweek(?:\\son)?)\\s${weekday}`),
    day: ({ weekday: name = '' }, { meetingDate }) =>
      dayInWeek(addDays(meetingDate, 7), weekdayNumber(name)),
  },
  {
    pattern: anyCase(
      `(?:over|binnen|in|within)\\s${count}\\s(?<unit>dag(?:en)?|week|weken|maand(?:en)?|days?|weeks?|months?)`,
    ),
    day: ({ count: written = '', unit = '' }, { meetingDate }) => {
      const number = numberOf(written);
      if (/^m/i.test(unit)) return addMonths(meetingDate, number);
      return addDays(meetingDate, /^w/i.test(unit) ? number * 7 : number);
    },
  },
  {
    pattern: anyCase(
      '(?:(?:eind(?:e)?\\s(?:van\\s)?)?deze\\sweek|eind(?:e)?\\svan\\sde\\sweek|(?:end\\sof\\s)?this\\sweek|end\\sof\\sthe\\sweek)',
    ),
    day: (_, { meetingDate }) => dayInWeek(meetingDate, FRIDAY),
  },
  {
    pattern: anyCase(
      '(?:(?:eind(?:e)?\\s(?:van\\s)?)?volgende\\sweek|(?:end\\sof\\s)?next\\sweek)',
    ),
    day: (_, { meetingDate }) => dayInWeek(addDays(meetingDate, 7), FRIDAY),
  },
  {
    pattern: anyCase(
      '(?:(?:eind(?:e)?\\s(?:van\\s)?)?deze\\smaand|eind(?:e)?\\svan\\sde\\smaand|(?:end\\sof\\s)?this\\smonth|end\\sof\\sthe\\smonth)',
    ),
    day: (_, { meetingDate }) => endOfMonth(meetingDate),
  },
  {
    pattern: anyCase(
      '(?:(?:eind(?:e)?\\s(?:van\\s)?)?volgende\\smaand|(?:end\\sof\\s)?next\\smonth)',
    ),
    day: (_, { meetingDate }) => endOfMonth(addMonths(firstOfMonth(meetingDate), 1)),
  },
  {
    pattern: anyCase(`${endOf}${monthPattern}(?:\\s(?<year>\\d{4}))?(?!\\s?\\d)`),
    day: ({ month = '', year }, context) => {
      const end = (in_: number) => endOfMonth(isoOf(in_, monthNumber(month), 1));
      if (year !== undefined) return end(Number(year));
      const thisYear = end(Number(context.meetingDate.slice(0, 4)));
      return thisYear >= context.meetingDate ? thisYear : end(Number(thisYear.slice(0, 4)) + 1);
    },
  },
  {
    pattern: anyCase('(?:half|medio|mid)[\\s-]' + monthPattern),
    day: ({ month = '' }, { meetingDate }) => firstFrom(meetingDate, monthNumber(month), 15),
  },
  {
    pattern: anyCase(
      '(?:(?:eind(?:e)?\\s(?:van\\s)?(?:het|dit)\\sjaar)|end\\sof\\s(?:the|this)\\syear)',
    ),
    day: (_, { meetingDate }) => `${meetingDate.slice(0, 4)}-12-31`,
  },
  { pattern: nextMeetingWords, day: (_, { nextMeeting }) => nextMeeting },
];

function numberOf(written: string): number {
  const index = counts.findIndex((words) => words.some((word) => word === written.toLowerCase()));
  return index < 0 ? Number(written) : index + 1;
}

function weekdayNumber(name: string): number {
  return weekdays.findIndex((names) => names.some((each) => each === name.toLowerCase()));
}

/** The first such day after the meeting: who says "vrijdag" on a Friday means the next. */
function nextWeekday(from: string, name: string): string {
  const ahead = (weekdayNumber(name) - dateOf(from).getUTCDay() + 7) % 7;
  return addDays(from, ahead === 0 ? 7 : ahead);
}

/** Weeks begin on Monday. */
function dayInWeek(of: string, wanted: number): string {
  const mondayFirst = (day: number) => (day + 6) % 7;
  return addDays(of, mondayFirst(wanted) - mondayFirst(dateOf(of).getUTCDay()));
}

function firstFrom(from: string, month: number, day: number): string {
  const year = Number(from.slice(0, 4));
  const thisYear = isoOf(year, month, day);
  return thisYear >= from ? thisYear : isoOf(year + 1, month, day);
}

function dateOf(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

/** Months from 1; days and months beyond the end go on in the next month or year. */
function isoOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

function addDays(iso: string, days: number): string {
  const date = dateOf(iso);
  return isoOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate() + days);
}

/** A month after 31 January is the last of February. */
function addMonths(iso: string, months: number): string {
  const first = dateOf(firstOfMonth(iso));
  const end = endOfMonth(isoOf(first.getUTCFullYear(), first.getUTCMonth() + 1 + months, 1));
  const day = end.slice(8) < iso.slice(8) ? end.slice(8) : iso.slice(8);
  return `${end.slice(0, 8)}${day}`;
}

function firstOfMonth(iso: string): string {
  return `${iso.slice(0, 8)}01`;
}

function endOfMonth(iso: string): string {
  const date = dateOf(iso);
  return isoOf(date.getUTCFullYear(), date.getUTCMonth() + 2, 0);
}
