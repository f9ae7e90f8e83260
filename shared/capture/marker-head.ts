import { splitOwners } from './action-text.ts';
import { findShortYear, monthWords, type Found, type FoundDay } from './dates.ts';
import { daysFrom, findDue, type FindDay } from './due.ts';
import { nameMeant, ownerOf, type MarkerContext, type Told } from './marker-context.ts';
import { findOpenDay } from './open-days.ts';
import { findRelativeDay } from './relative-days.ts';
import { weekdayInFull } from './short-weekdays.ts';

/** "Linda en Omar vóór 1 nov" between the marker and its colon; `null` when it is a sentence. */
export function readHead(who: string, context: MarkerContext): Told | null {
  const day = findDue(who, headDays(context), true);
  return dated(who, day, context) ?? worded(who, day, context);
}

function dated(who: string, day: FoundDay | undefined, context: MarkerContext): Told | null {
  const owners = day && ownersBeside(who, day, context);
  // "Actie 1.12:" has a number of its own.
  if (!owners || (day.isFigure && owners.length === 0)) return null;
  return { owners, due: day.value, openDue: null };
}

/** Without a day, or with words for one. */
function worded(who: string, day: FoundDay | undefined, context: MarkerContext): Told | null {
  const words = (day ? undefined : findOpenDay(who, context.bodies)) ?? unclearDay(who, context);
  if (day && !words) return null;
  const owners = ownersBeside(who, words ?? { index: 0, length: 0 }, context);
  return owners && { owners, due: null, openDue: words?.value ?? null };
}

/** `null` when what else it says is not all names. */
function ownersBeside(
  who: string,
  { index, length }: Pick<Found<string>, 'index' | 'length'>,
  context: MarkerContext,
): readonly string[] | null {
  const before = withoutBody(who.slice(0, index), context);
  const names = `${before} ${who.slice(index + length)}`;
  const meant = ownersInHead(names).map((name) => nameMeant(name, context));
  const owners = meant.filter((name) => name !== null);
  return owners.length === meant.length ? owners : null;
}

/** Of "Linda TF 12 februari" the body is no owner: it says which day is meant. */
function withoutBody(before: string, { bodies = [] }: MarkerContext): string {
  const typed = before.trimEnd().toLowerCase();
  const body = bodies.find((name) => typed.endsWith(` ${name}`));
  return body === undefined
    ? before
    : before.slice(0, typed.length - body.length).replace(/\s(?:de|het|the)\s$/i, ' ');
}

const andWith = /\s(?:i\.?s\.?m\.?|(?:samen\s)?met|(?:together\s)?with)\s/gi;

/** The names in it, as they were typed. */
export function ownersInHead(names: string): readonly string[] {
  const plain = names
    .replace(/[()]/g, ' ')
    .replace(/(^|[\s,/+&])@(?=\p{L})/gu, '$1')
    .replace(andWith, ', ');
  return splitOwners(plain.replace(/^\s*(?:voor|door|for|by)\s/i, ' '));
}

/** "31-4", "week 53", "14.00 uur", "voor het zomerreces" and "mei/juni": behind somebody who is known these can be nothing but a time. */
const unclear = new RegExp(
  `(?<=\\s)(?:${[
    '(?:v[oó][oó]r|uiterlijk|na|tot|tijdens|rond|omstreeks|in\\sde\\s(?:loop|week)|before|after|until|during|around)\\s[^,;()]{2,40}',
    '(?:de\\s|het\\s|the\\s)?(?:volgend|komend|aanstaand|laatst|next|last)e?\\s[^,;()]{2,40}',
    '(?:eerste|tweede|derde|vierde|first|second|third|fourth|\\d(?:e|de|ste))\\s(?:week|helft)\\s[^,;()]{2,40}',
    `(?:${monthWords})\\s?[/–-]\\s?(?:${monthWords})`,
    '(?:week|wk)\\s\\d{1,2}|\\d[\\d.:/-]*(?:\\s\\p{L}+)?',
  ].join('|')})\\s*$`,
  'iu',
);

function unclearDay(who: string, context: MarkerContext): Found<string> | undefined {
  const match = unclear.exec(who);
  if (!match) return undefined;
  const owners = ownersInHead(who.slice(0, match.index));
  const isSure = owners.length > 0 && owners.every((name) => ownerOf(name, context) !== null);
  return isSure
    ? { value: match[0].trim(), index: match.index, length: match[0].length }
    : undefined;
}

/** There a day may be shorter than in a sentence: "1-12-27", and "vr" where nobody is called so. */
function headDays(context: MarkerContext): FindDay {
  const findDay = daysFrom(context);
  return (who) => findShortYear(who) ?? findDay(who) ?? shortWeekday(who, context);
}

function shortWeekday(who: string, context: MarkerContext): Found<string> | undefined {
  const word = /(?:^|\s)(?<word>\p{L}{2,5}\.?)(?:\sa\.s\.?)?\s*$/u.exec(who);
  const written = word?.groups?.['word'] ?? '';
  const day = ownerOf(written, context) === null ? weekdayInFull(written) : undefined;
  const value = day === undefined ? undefined : findRelativeDay(day, context)?.value;
  if (!word || value === undefined) return undefined;
  return { value, index: word.index, length: word[0].length };
}
