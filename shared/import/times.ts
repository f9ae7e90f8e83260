import type { Found } from '../capture/dates.ts';

export interface Times {
  readonly start: string;
  readonly end: string | null;
}

/** "14.00", "14:00", "14u00". */
const clock = '([01]?\\d|2[0-3])(?:[.:]|[uh](?=\\d\\d(?!\\d)))([0-5]\\d)';
const noon = '(?:\\s?([ap])\\.?m\\b\\.?)?';
const hour = `(?:\\s?(?:uur|u\\.?|h)(?![\\p{L}]))?${noon}`;
/** "- ", "tot", "tot uiterlijk". */
const upTo =
  '\\s?(?:-|–|—|tot|to|until)\\s?(?:(?:en\\smet|uiterlijk|ongeveer|circa|ca\\.?|plm\\.?|±|about)\\s?)?';
const range = new RegExp(
  `(?<![\\d.:])(?:van\\s|from\\s)?${clock}${hour}${upTo}${clock}${hour}(?![.:]?\\d)`,
  'iu',
);
/** "14 - 16 uur", "van 9 tot 11.30 uur": a duration is shorter than the hour at which one meets. */
const wholeHours =
  /(?<![\d.,:/-])(?:van\s)?([7-9]|1\d|2[0-3])(?:[.:]([0-5]\d))?\s?(?:-|–|—|tot)\s?([89]|1\d|2[0-3])(?:[.:]([0-5]\d))?\s?(?:uur|u)(?!\p{L})/iu;
/** "om 14 uur", and all of a text that is one. */
const wholeHour =
  /(?:\b(?:om|aanvang|vanaf)\s|^(?=\d{1,2}\s?uur\.?$))([01]?\d|2[0-3])\s?(?:uur|u)(?!\p{L}|\s(?:lang|per)\b)/iu;
const single = new RegExp(
  `(?<![\\d.:])(?:\\b(?:om|aanvang|at)\\s)?(?:${clock}\\s?(?:uur|u\\.?|h)(?!\\p{L})|(1[0-2]|[1-9])(?:[.:]([0-5]\\d))?\\s?([ap])\\.?m\\b\\.?|([01]?\\d|2[0-3])[:uh]([0-5]\\d))(?![.:]?\\d)`,
  'iu',
);
/** "9 - 11 am", "from 9 to 11.30 pm": without minutes only the word behind it makes it a clock. */
const hours12 = '(1[0-2]|[1-9])(?:[.:]([0-5]\\d))?';
const range12 = new RegExp(
  `(?<![\\d.:,/-])(?:van\\s|from\\s)?${hours12}${noon}\\s?(?:-|–|—|tot|to|until)\\s?${hours12}\\s?([ap])\\.?m\\b\\.?(?![.:]?\\d)`,
  'iu',
);
/** "(10 min)", "15 minuten", "(5’)". */
const minutes = /\(?(?<![\d.,])(\d{1,3})\s?(?:min(?:uten|utes)?\b\.?|['’′](?!\p{L}))\)?/iu;

/** A clock time or a range of them. */
export function findTimes(text: string): Found<Times> | undefined {
  const both = range.exec(text) ?? range12.exec(text);
  if (both) {
    return { value: timesOf(both), index: both.index, length: both[0].length };
  }
  const hours = inHours(text, wholeHours);
  if (hours) return hours;
  const one = single.exec(text);
  if (!one) return inHours(text, wholeHour);
  const [, h1, m1, h12, m12, half, h24, m24] = one;
  const start = half === undefined ? at(h1 ?? h24, m1 ?? m24) : at(h12, m12, half);
  const value = { start, end: null };
  return { value, index: one.index, length: one[0].length };
}

function inHours(text: string, form: RegExp): Found<Times> | undefined {
  const match = form.exec(text);
  if (!match) return undefined;
  const [found, h1, m1, h2, m2] = match;
  const value = { start: at(h1, m1), end: h2 === undefined ? null : at(h2, m2) };
  return { value, index: match.index, length: found.length };
}

/** How long an item may take, in minutes, from "(10 min)" or "(10.00 - 10.15 uur)". */
export function findDuration(text: string): Found<number> | undefined {
  const plain = minutes.exec(text);
  if (plain) return { value: Number(plain[1]), index: plain.index, length: plain[0].length };
  const times = findTimes(text);
  if (!times?.value.end || (isInHours(text, times) && !isApart(text, times))) return undefined;
  const value = minutesBetween(times.value.start, times.value.end);
  return value > 0 ? { value, index: times.index, length: times.length } : undefined;
}

/** Whether the text is nothing but how long an item takes: "10 min". */
export function isDuration(text: string): boolean {
  return findDuration(text)?.length === text.length;
}

/** "9 - 11 uur": the hours at which a shop opens look the same as those of an item. */
function isInHours(text: string, { index, length }: Found<Times>): boolean {
  return /^[^.:]*\d\s?u(?:ur)?$/iu.test(text.slice(index, index + length));
}

/** All of the text, in brackets, or at the end behind a comma or a dash. */
function isApart(text: string, { index, length }: Found<Times>): boolean {
  const [before, after] = [text.slice(0, index), text.slice(index + length)];
  const isBracketed = /(?:\(|\([^()]*,\s?)$/u.test(before) && /^\s?[,)]/u.test(after);
  return isBracketed || (/(?:^|,\s?|\s[–—-]\s?)$/u.test(before) && /^\.?$/u.test(after));
}

/** The text without the piece that was understood, and without the marks that held it. */
export function without(text: string, { index, length }: Found<unknown>): string {
  const before = text.slice(0, index).replace(/[\s,;:|(–-]+$/u, '');
  const after = text.slice(index + length).replace(/^[\s,;:|)–-]+/u, '');
  if (before === '' || after === '') return before + after;
  return /^[.!?]/.test(after) ? before + after : `${before}, ${after}`;
}

/** `half`: "p" of an English "6.30 pm". */
export function at(hours = '', mins = '00', half?: string): string {
  const isLater = half?.toLowerCase() === 'p' && Number(hours) < 12;
  const isMidnight = half?.toLowerCase() === 'a' && Number(hours) === 12;
  const ofDay = isMidnight ? '0' : isLater ? String(Number(hours) + 12) : hours;
  return `${ofDay.padStart(2, '0')}:${mins}`;
}

/**
 * "6.30 - 8.00 pm" says of both that they are in the evening, "9.30 - 12.30 pm" and "11.30 - 12.30 am" do
 * not: of the two ways to read the beginning it is the one that is over sooner.
 */
function timesOf([, h1, m1, half1, h2, m2, half2]: RegExpExecArray): Times {
  if (h2 === undefined) return { start: at(h1, m1, half1), end: null };
  const end = at(h2, m2, half2);
  if (half1 !== undefined || half2 === undefined) return { start: at(h1, m1, half1), end };
  const [early, late] = [at(h1, m1, 'a'), at(h1, m1, 'p')];
  return { start: lasting(late, end) < lasting(early, end) ? late : early, end };
}

/** In minutes, also past midnight. */
function lasting(start: string, end: string): number {
  return (minutesBetween(start, end) + DAY) % DAY;
}

const DAY = 24 * 60;

export function minutesBetween(start: string, end: string): number {
  return minutesOf(end) - minutesOf(start);
}

const opening = new RegExp(
  `^(?:${clock}${hour}(?:\\s?(?:-|–|—|tot|to)\\s?${clock}${hour})?)\\s?(?::|[-–—|]|\\s)\\s?(?=[\\p{L}\\d"‘“'(])`,
  'iu',
);

export interface OpeningClock {
  readonly value: Times;
  /** The times as they are written, with what parts them from the rest. */
  readonly mark: string;
  readonly rest: string;
}

/** The clock time, or the range of them, that a line opens with. */
export function readClock(text: string): OpeningClock | undefined {
  const match = opening.exec(text);
  if (!match) return undefined;
  const [mark] = match;
  return { value: timesOf(match), mark, rest: text.slice(mark.length) };
}

/** The clock time, or the range of them, that the whole text is. */
export function clockOf(text: string): Times | undefined {
  const clock = readClock(`${text} x`);
  return clock?.rest === 'x' ? clock.value : undefined;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
