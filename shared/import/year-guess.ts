import type { Finding } from '../api.ts';
import { findDate, findDayAndMonth, type Found } from '../capture/dates.ts';
import { readField } from './head-lines.ts';
import type { SourceLine } from './source-lines.ts';

/** Where a day without a year may get one from. */
export interface YearSource {
  /** A day near the one that is asked for. */
  readonly near: string;
  readonly reason: Finding['reason'];
  /** Whether the source only helps when the weekday agrees. */
  readonly needsWeekday: boolean;
}

/** Far enough for a head with a date in it, and for the first actions of the report. */
const FIRST_LINES = 500;
const MAIL_LINES = 30;

const weekdays: readonly RegExp[] = [
  /\b(?:zondag|sunday|zo)\b/i,
  /\b(?:maandag|monday|ma)\b/i,
  /\b(?:dinsdag|tuesday|di)\b/i,
  /\b(?:woensdag|wednesday|wo)\b/i,
  /\b(?:donderdag|thursday|do)\b/i,
  /\b(?:vrijdag|friday|vr)\b/i,
  /\b(?:zaterdag|saturday|za)\b/i,
];

/** From the surest to the least sure; `today` only where the weekday tells which year it is. */
export function yearSources(
  lines: readonly SourceLine[],
  fileName: string | null,
  today: string | null,
): readonly YearSource[] {
  const mail = mailDate(lines);
  const inName = dateInName(fileName) ?? yearInName(fileName);
  const inText = usualYear(lines);
  return [
    ...(mail ? [source(mail, 'importing.findings.yearFromMail')] : []),
    ...(inName ? [source(inName, 'importing.findings.yearFromFileName')] : []),
    ...(inText ? [source(inText, 'importing.findings.yearFromDates')] : []),
    ...(today
      ? [{ ...source(today, 'importing.findings.yearFromWeekday'), needsWeekday: true }]
      : []),
  ];
}

function source(near: string, reason: Finding['reason']): YearSource {
  return { near, reason, needsWeekday: false };
}

/**
 * A day without a year in the text, in the year nearest to what the source knows. A weekday that is
 * given must agree.
 */
export function findUndated(
  text: string,
  { near, needsWeekday }: YearSource,
): Found<string> | undefined {
  const year = Number(near.slice(0, 4));
  const reach = needsWeekday ? 3 : 1;
  const found = Array.from({ length: 2 * reach + 1 }, (_, step) =>
    findDayAndMonth(text, `${String(year - reach + step)}-01-01`),
  ).flatMap((day) => day ?? []);
  const fitting = found.filter((day) => weekdayFits(text, day, needsWeekday));
  return fitting.toSorted((a, b) => distance(a.value, near) - distance(b.value, near))[0];
}

function weekdayFits(
  text: string,
  { value, index, length }: Found<string>,
  isNeeded: boolean,
): boolean {
  const written = text.slice(index, index + length);
  const named = weekdays.findIndex((form) => form.test(written));
  if (named < 0) return !isNeeded;
  return new Date(`${value}T00:00:00Z`).getUTCDay() === named;
}

function distance(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other));
}

function mailDate(lines: readonly SourceLine[]): string | undefined {
  const dates = lines.slice(0, MAIL_LINES).flatMap(({ text }) => {
    const field = readField(text);
    return field?.name === 'mail' ? (findDate(field.value)?.value ?? []) : [];
  });
  return dates[0];
}

/** "2027-04-06 notulen.docx", "20270406.docx", "verslag 6 april 2027.docx". */
export function dateInName(fileName: string | null): string | undefined {
  const words = (fileName ?? '')
    .replace(/_/g, ' ')
    .replace(/(?<!\d)(20\d\d)(\d\d)(\d\d)(?!\d)/, '$1-$2-$3');
  return findDate(words)?.value;
}

function yearInName(fileName: string | null): string | undefined {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(fileName ?? '')?.[0];
  return year && `${year}-07-01`;
}

/** The date of the year that is named most. */
function usualYear(lines: readonly SourceLine[]): string | undefined {
  const ofYear = new Map<string, string[]>();
  for (const { text } of lines.slice(0, FIRST_LINES)) {
    const date = findDate(text)?.value;
    const year = date?.slice(0, 4);
    if (date === undefined || year === undefined) continue;
    ofYear.set(year, [...(ofYear.get(year) ?? []), date]);
  }
  const most = [...ofYear.values()].toSorted((a, b) => b.length - a.length)[0];
  return most?.[0];
}
