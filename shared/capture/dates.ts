import { latinLetter } from './day-form.ts';

/** A piece of text that was understood, and where it stands. */
export interface Found<T> {
  readonly value: T;
  readonly index: number;
  readonly length: number;
}

/** A day that may as well be a version or a sum, where nothing says that it is one. */
export interface FoundDay extends Found<string> {
  readonly isFigure?: true;
}

const monthNames = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;
const monthOf: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
/** All of them, for in a pattern. */
export const monthWords = [...monthOf.keys()].join('|');
/** A month by its name or its short form, in the group `month`. */
export const monthPattern = `(?<month>${monthWords})\\.?`;
/** A month by its full name, in the group `full`: the short ones are names of people too, as Mei-Ling is, and "may" is a verb. */
export const fullMonthPattern = `(?<full>${[...monthOf.keys()].filter((name) => name.length > 4 || ['mei', 'juni', 'juli'].includes(name)).join('|')})(?!-[a-z])`;
/** The day of the week, and what joins a date to the words before it, up to where the date begins. */
const lead =
  /(?:\b(?:op|van|d\.d\.|dd\.?|on|of)\s)?(?:\b(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ma|di|wo|do|vr|za|zo)\b\.?,?\s{1,3})?$/i;
/** No lead is longer. */
const LONGEST_LEAD = 40;

/** Dutch and English ways to write a date. With figures only the day comes first, as in Dutch. */
const forms = [
  new RegExp(
    `\\b(?<day>\\d{1,2})(?:st|nd|rd|th|e)?\\s{1,3}(?:of\\s)?${monthPattern},?\\s{1,3}(?<year>\\d{4})\\b`,
    'i',
  ),
  new RegExp(
    `\\b${monthPattern}\\s{1,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(?<year>\\d{4})\\b`,
    'i',
  ),
  new RegExp(`\\b(?<day>\\d{1,2})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<year>\\d{4})\\b`, 'i'),
  /\b(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})\b/,
];

/** The first date in the text, as `YYYY-MM-DD`. */
export function findDate(text: string): Found<string> | undefined {
  if (!/\d/.test(text)) return undefined;
  const found = forms.flatMap((form) => {
    const match = form.exec(text);
    const value = match?.groups && isoDate(match.groups);
    return match && value ? [withLead(text, value, match)] : [];
  });
  return found.sort((a, b) => a.index - b.index)[0];
}

const apostropheYear = new RegExp(
  `\\b(?<day>\\d{1,2})\\s{1,3}${monthPattern}\\s{0,3}['‘’](?<year>\\d{2})(?!\\d)`,
  'i',
);
const shortYears = [
  apostropheYear,
  /(?<![\d/.-])(?<day>\d{1,2})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>['‘’](?<year>\d{2})(?!\d)/,
  /(?<![\d/.-])(?<day>\d{1,2})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<year>[2-4]\d)(?![\d/-]|\.\d|\s\d)/,
];

/** "4 mei ’27", "4-5-’27", "4-5-27" and "4.5.27", where a text surely has a date: elsewhere it may be any figure. */
export function findShortYear(text: string): Found<string> | undefined {
  const found = shortYears.flatMap((form) => inShortYear(text, form) ?? []);
  return found.sort((a, b) => a.index - b.index)[0];
}

/** "4 mei ’27", which is a date anywhere. */
export function findApostropheYear(text: string): Found<string> | undefined {
  return inShortYear(text, apostropheYear);
}

function inShortYear(text: string, form: RegExp): Found<string> | undefined {
  const match = form.exec(text);
  const groups = match?.groups;
  const value = groups && isoDate({ ...groups, year: `20${groups['year'] ?? ''}` });
  return match && value ? withLead(text, value, match) : undefined;
}

/** A pattern of its own, for with it before each form they would take ten times as long to compile. */
function withLead(text: string, value: string, { index, 0: date }: RegExpExecArray): Found<string> {
  const before = text.slice(Math.max(0, index - LONGEST_LEAD), index);
  const { length } = lead.exec(before)?.[0] ?? '';
  return { value, index: index - length, length: length + date.length };
}

/** "1 april volgend jaar", "1 april a.s." */
const whichYear = '(?<later>\\s(?:volgend\\sjaar|next\\syear))?(?:\\s(?:a\\.s\\.?|aanstaande))?';
const dayAndMonth = [
  new RegExp(
    `\\b(?<day>\\d{1,2})(?:st|nd|rd|th|e)?\\s{1,3}(?:of\\s)?${monthPattern}${whichYear}(?![${latinLetter}])`,
    'iu',
  ),
  // Of "Jan 1 dec" and "Jan 1-12" the month comes behind, and Jan is who does it.
  new RegExp(
    `\\b${monthPattern}\\s{1,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!e?\\s{1,3}(?:${monthWords})(?![${latinLetter}])|[-/.]\\d)${whichYear}(?![\\d${latinLetter}])`,
    'iu',
  ),
  /(?<![\d/.-])(?<day>\d{1,2})(?<mark>[-/])(?<month>\d{1,2})(?![\d/.-])/,
];

/** The first day without a year, as the first such date on or after `from`. */
export function findDayAndMonth(text: string, from: string | null): Found<string> | undefined {
  if (from === null || !/\d/.test(text)) return undefined;
  const found = dayAndMonth.flatMap((form) => {
    const match = form.exec(text);
    const value = firstDay(match?.groups, from);
    return match && value ? [withLead(text, value, match)] : [];
  });
  return found.sort((a, b) => a.index - b.index)[0];
}

function firstDay(groups: DateGroups | undefined, from: string): string | undefined {
  const year = Number(from.slice(0, 4));
  if (groups?.['later'] !== undefined) return isoDate({ ...groups, year: String(year + 1) });
  const dates = [year, year + 1].map((each) =>
    groups ? isoDate({ ...groups, year: String(each) }) : undefined,
  );
  return dates.find((date) => date !== undefined && date >= from);
}

const figure =
  /(?<![\d/.,-])(?<day>\d{1,2})\.(?<month>\d{1,2})(?![\d/-]|[.,]\d|\s?(?:uur|u|h)(?!\p{L}))/giu;

/** "1.12" for the first of December; the one that `isSure` says has a sign of it comes before others. */
export function findFigureDay(
  text: string,
  from: string | null,
  isSure: (before: string) => boolean,
): FoundDay | undefined {
  if (from === null) return undefined;
  const found = [...text.matchAll(figure)].flatMap(({ 0: { length }, index, groups }) => {
    const value = firstDay(groups, from);
    return value === undefined ? [] : [{ value, index, length, isFigure: true } as const];
  });
  return found.find(({ index }) => isSure(text.slice(0, index))) ?? found[0];
}

/** From 1; what is no name is a figure. */
export function monthNumber(written: string): number {
  return monthOf.get(written.toLowerCase()) ?? Number(written);
}

type DateGroups = Readonly<Record<string, string | undefined>>;

function isoDate(groups: DateGroups): string | undefined {
  const { year = '', month: monthText = '', day = '' } = groups;
  const month = monthNumber(monthText);
  const last = month === 2 && isLeap(Number(year)) ? 29 : (daysOf[month - 1] ?? 0);
  const exists = Number(day) >= 1 && Number(day) <= last;
  if (!exists) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

const daysOf = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
