import { findDayAndMonth } from '../capture/dates.ts';
import { isBody } from './bodies.ts';
import { isDocumentWord, isGreeting, readField, readHeld, readTitleParts } from './head-lines.ts';
import type { SourceLine } from './source-lines.ts';
import { without } from './times.ts';
import { isOnlyDate, readWhen } from './when.ts';

/** What a title may hold; longer text is a sentence. */
export const LONGEST_TITLE = 200;

export function isTitle(text: string): boolean {
  if (text.length > LONGEST_TITLE) return false;
  return !(text.length > 60 && /[.;:]$/.test(text)) || readHeld(text) !== undefined;
}

function isTitleByFormat({ text, hints }: SourceLine): boolean {
  if (hints?.cell || !isTitle(text) || readField(text) || isDocumentWord(text)) return false;
  return hints?.heading === 1 || /^(?:title|titel)$/i.test(hints?.style ?? '');
}

/**
 * The line that is surely the title: by its format, or because it stands right below "Agenda", with no
 * title above that word.
 */
export function titleLineIn(lines: readonly SourceLine[]): SourceLine | undefined {
  const below = lines.findIndex((line, at) => {
    const word = lines[at - 1];
    const isBelow = !line.afterBlank || isBody(line.text);
    const isHeaded = word?.afterBlank && isDocumentWord(word.text) && isBelow;
    return isHeaded === true && !line.hints?.cell && mayBeNamed(line.text);
  });
  const isTitled = hasTitle(lines.slice(0, Math.max(0, below - 1)));
  return lines.find(isTitleByFormat) ?? (isTitled ? undefined : lines[below]);
}

/** "Agenda bestuur", or any title with the facts below it; a letterhead has neither. */
function hasTitle(above: readonly SourceLine[]): boolean {
  const first = above.findIndex(({ text, hints }) => !hints?.cell && mayBeNamed(text));
  const title = above[first]?.text ?? '';
  const isNamed = readTitleParts(title).title.length < title.length;
  return isNamed || (first >= 0 && above.slice(first + 1).some(({ text }) => tellsFact(text)));
}

function tellsFact(text: string): boolean {
  return readField(text) !== undefined || isOnlyDate(readWhen(text));
}

function mayBeNamed(text: string): boolean {
  const isOther = readField(text) ?? (isGreeting(text) || isDocumentWord(text));
  return !isOther && isTitle(text) && /^\p{L}/u.test(text) && !isOnlyDate(readWhen(text));
}

/** "Werkgroep Groen 3 juni", when that is the day of the meeting. */
export function withoutDay(title: string, date: string | null): string {
  const found = date === null ? undefined : findDayAndMonth(title, date);
  if (!found || found.index === 0 || found.value !== date) return title;
  return found.index + found.length === title.length ? without(title, found) : title;
}

/** "(MT)", "(D&O)", "(hierna: RvT)": a short name has two capitals at least. */
const shortName =
  /\s\((?:hierna:?\s|afgekort:?\s)?['‘’"“”]?(?<short>(?=(?:[^\p{Lu})]*\p{Lu}){2})\p{L}[\p{L}\d.&-]{1,11})['‘’"“”]?\)/u;
const noName =
  /^(?:concept|openbaar|besloten|vertrouwelijk|definitief|digitaal|online|draft|final)$/i;

/** The title and what it calls the body in short; `null` when it does not. */
export function withoutAbbreviation(title: string): {
  readonly title: string;
  readonly abbreviation: string | null;
} {
  const found = shortName.exec(title);
  const short = found?.groups?.['short'];
  if (!found || short === undefined || noName.test(short)) return { title, abbreviation: null };
  return { title: title.replace(found[0], ''), abbreviation: short };
}

/** "4 apr 2028 | Werkoverleg": a bar parts the day and the title. */
export function partsAtBar(
  text: string,
): { readonly day: string; readonly title: string } | undefined {
  const [day = '', title = '', ...more] = text.split(/\s\|\s/);
  return title !== '' && more.length === 0 && isTitle(title) ? { day, title } : undefined;
}

const ofMeeting =
  /\p{L}*(?:overleg|vergadering|bijeenkomst|beraad|bestuur|commissie|werkgroep|projectgroep|stuurgroep|taskforce|meeting|committee|board)(?!\p{L})/giu;
const plainWords =
  /(?<!\p{L})(?:concept|openbare?|besloten|reguliere?|extra|online|digitale?|van|de|het|notulen|verslag|agenda|besluitenlijst|minutes)(?!\p{L})/giu;

/** "Overleg Zorg - notulen" behind a day: a body and what it is about, and not only that it meets. */
export function namesMeetingOf(text: string): boolean {
  const rest = text.replace(ofMeeting, '');
  return rest !== text && /^\p{Lu}/u.test(text) && /\p{L}{2}/u.test(rest.replace(plainWords, ''));
}

/** "Agenda bestuurscommissie Zuidkust" in a message, where any other line may be of the message itself. */
export function namesDocumentOf(text: string): boolean {
  const { title } = readTitleParts(text);
  return title !== text && isTitle(text) && !/[.:;,!?]/.test(text) && namesMeetingOf(title);
}
