import { readClock } from './times.ts';

/** What a heading says of the items below it. */
export interface MeetingPart {
  readonly part: 'open' | 'closed';
  /** "Vertrouwelijk" without "gedeelte" may be about the item above it as well. */
  readonly isLone: boolean;
  /** "Einde besloten gedeelte": what is said at that itself is still of the part that ends. */
  readonly endsClosed: boolean;
}

/** Longer texts are sentences, and no names of a part. */
const LONGEST_NAME = 120;
const LONGEST_LINE = 80;
const LONGEST_TITLE = 200;

const very = '(?:strikt |zeer |strictly )?';
const adjective = `${very}(?:vertrouwelijke?|geheime?|niet[ -]?openba(?:ar|re)|besloten|confidential|private|closed|non-public)`;
const noun =
  '(?:onderdeel|deel|gedeelte|vergadering|zitting|overleg|sessie|beraad|bijeenkomst|agenda|agendadeel|agendapunt|agendapunten|punt|punten|onderwerp|onderwerpen|stukken|session|part|section|meeting|item|items|agenda items)';
/** "van de vergadering", ", zonder pers", "– alleen leden". */
const tail = '(?:(?: (?:van|of|voor|for|from|vanaf)|,|:| [–—-]) .{1,80})?';

const closedPart = new RegExp(
  `^(?:${adjective} ${noun}${tail}|achter gesloten deuren|in camera)$`,
  'iu',
);
const openPart = new RegExp(
  `^(?:openba(?:ar|re)|open|public) ${noun}(?: (?:van|of) .{1,80})?$`,
  'iu',
);
const closedAlone = new RegExp(
  `^${very}(?:vertrouwelijke?|geheim|niet[ -]?openba(?:ar|re)|besloten|confidential)$`,
  'iu',
);
const openAlone = /^(?:openbaar|public)$/iu;

const ornament = /^[-–—•*#=_~<>|\s]{1,40}|[-–—*#=_~<>|\s.;!]{1,40}$/gu;
const enumeration =
  /^(?:(?:deel|onderdeel|blok|part|agendapunt|punt)\s)?(?:\d{1,3}(?:\.\d{1,2}){0,3}[a-z]?|[ivx]{1,5}|[a-h])(?:\s?[.):–-]\s*|\s+)(?=\p{L})/iu;
const lead =
  /^(?:(?:agenda|verslag|notulen|minutes)\s(?:(?:van|of)\s)?)?(?:(?:het|de|een|the|an?)\s)?/iu;
const ofPart = '(?:\\s(?:van|naar|of|to))?(?:\\s(?:de|het|the))?\\s(?=\\p{L})';
const ending = new RegExp(
  `^(?:einde|eind|slot|(?:af)?sluiting|beëindiging|opheffing|end|close|closing|closure)${ofPart}`,
  'iu',
);
const beginning = new RegExp(
  `^(?:heropening|hervatting|vervolg|voortzetting|terug|aanvang|begin|start|opening|reopening|resumption|continuation|back)${ofPart}`,
  'iu',
);
const clockBehind = /[\s,(]{1,3}(?:om |at )?\d{1,2}[.:]\d{2}(?: uur)?\)?$/iu;
const bracketed = /\s?[([][^()[\]]{0,100}[)\]]$/u;

/** Whether a heading such as "B. Besloten gedeelte (niet openbaar)" opens a part of a meeting. */
export function partNamed(text: string): MeetingPart | null {
  if (text.length > LONGEST_NAME) return null;
  const called = bareName(text);
  const ended = called.replace(ending, '');
  if (ended !== called) return closedPart.test(ended) ? endOfClosed : null;
  const name = called.replace(beginning, '');
  const endsClosed = false;
  const isOpen = openPart.test(name) || openAlone.test(name);
  if (isOpen && !saysClosed.test(text))
    return { part: 'open', isLone: openAlone.test(name), endsClosed };
  if (closedPart.test(name)) return { part: 'closed', isLone: false, endsClosed };
  const isDecided = decided.test(text);
  return closedAlone.test(name) && !isDecided ? { part: 'closed', isLone: true, endsClosed } : null;
}

const endOfClosed: MeetingPart = { part: 'open', isLone: false, endsClosed: true };

const closedMeeting = new RegExp(`^${adjective} ${noun}(?!\\p{L})`, 'iu');

/** Whether the head calls the whole meeting so: "Agenda besloten vergadering Dijkraad". */
export function isClosedMeeting(text: string): boolean {
  return text.length <= LONGEST_NAME && closedMeeting.test(bareName(text));
}

/** "Besloten:" is what was decided. */
const decided = /^besloten\s?:/iu;

/** Without its number, article, ornaments, end mark, and what stands behind it in brackets. */
function bareName(text: string): string {
  const plain = unwrapped(text.replace(ornament, '').replace(/\s?:$/, ''));
  const numbered = readClock(plain)?.rest ?? plain;
  const timed = numbered.replace(clockBehind, '');
  const name = timed.replace(enumeration, '').replace(lead, '');
  return (name.replace(bracketed, '') || name).replace(/\s?[.:]$/, '');
}

function unwrapped(text: string): string {
  return /^[([]([^()[\]]{1,100})[)\]]$/u.exec(text)?.[1] ?? text;
}

const mark = `${very}(?:vertrouwelijk|geheim|besloten|niet[ -]?openba(?:ar|re)|confidential)`;
const marks = [
  `[([](?:[^()[\\]]{0,80}[,;] ?| ?)${mark} ?(?:[)\\],;]|$)`,
  `(?:\\s[–—-]\\s|[,;|] ?)${mark}\\.?$`,
  `^${mark} ?(?::|[–—-]\\s)`,
].map((form) => new RegExp(form, 'iu'));

/** Whether a title such as "Ontslag (10 min, vertrouwelijk)" or "Koop – besloten" tells that the item is closed. */
export function isMarkedClosed(title: string): boolean {
  return title.length <= LONGEST_TITLE && marks.some((form) => form.test(title));
}

const saysClosed =
  /(?<!\b(?:niet|not) (?:langer |meer |longer )?)\b(?:vertrouwelijke?|geheime?(?! (?:ge)?stem)|confidential)\b|\b(?:niet[ -]?openba(?:ar|re)|beslotenheid|gesloten deuren|in camera)\b|\b(?:closed|private) (?:session|part|meeting|items?)\b/iu;

/** Whether a title may say that something is not public, in words that are not understood. */
export function mayBeClosedTitle(title: string): boolean {
  return title.length <= LONGEST_TITLE && mayBeClosed(title);
}

/** The same of a line of text; what is longer is about something else most of the time. */
export function mayBeClosedLine(text: string): boolean {
  return text.length <= LONGEST_LINE && mayBeClosed(text);
}

function mayBeClosed(text: string): boolean {
  if (saysClosed.test(text)) return true;
  return /\bbesloten\b/iu.test(text) && (statesClosed.test(text) || !isVerb(text));
}

/** "Dit punt is besloten." */
const statesClosed =
  /\b(?:agendapunt|punt|deel|gedeelte|stuk|onderwerp|vergadering|zitting|overleg) (?:is|wordt|was) (?:strikt )?besloten(?=\.?$| behandeld)/iu;
const beforeNoun = new RegExp(`\\bbesloten ${noun}(?!\\p{L})`, 'iu');
const beside =
  /\b(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|kan|kon|conform|aldus|unaniem|wij|we)\b|^besloten\s?:|^besloten\.?$|\bbesloten (?:om|dat|tot|de|het|een|niet|over|of|hierover|op)\b/iu;

/** "Er is besloten …" and "De leden besloten te wachten": something was decided. */
function isVerb(text: string): boolean {
  if (/\bbesloten\b.*\bte\s\p{L}/iu.test(text)) return true;
  return !beforeNoun.test(text) && beside.test(text);
}
