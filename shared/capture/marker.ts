import { readAction, type NameBook } from './action-text.ts';
import { daysFrom, findDue } from './due.ts';
import { nameMeant, ownerOf, type MarkerContext, type Told } from './marker-context.ts';
import { ownersInHead, readHead } from './marker-head.ts';
import { findOpenDay } from './open-days.ts';
import { findPerson } from './people.ts';

export type MarkerKind = 'action' | 'decision' | 'question' | 'postscript';

/** What a line says that opens with a marker such as "Actie Linda 1 nov:". */
export interface Marker {
  readonly kind: MarkerKind;
  /** Where in the line the text stands that is left without the marker, its names and its date. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** By their full names where these are known, otherwise as typed. */
  readonly owners: readonly string[];
  readonly due: string | null;
  /** Words for a day that is not known yet ("volgende vergadering"); they must stay in the text. */
  readonly openDue: string | null;
}

const LONGEST_LINE = 2_000;

/** Behind the word of a marker; a dash stands apart, for "besluit-" may be the first half of a word. */
const mark = '(?::|\\s[–—-](?=\\s))\\s*';
const decisionWord = '(?:besluit|besloten|decision|decided|agreed)';
const questionWord = '(?:vraag|question)';
const plainForms = [
  ['decision', new RegExp(`^${decisionWord}${mark}`, 'i')],
  ['decision', /^besloten wordt\s(?:om\s)?/i],
  ['question', new RegExp(`^${questionWord}${mark}`, 'i')],
  ['postscript', /^(?:ps:|p\.s\.(?::|(?=\s)))\s*/i],
] as const;
/** “Besluit TF:” */
const decisionOfBody = new RegExp(
  `^${decisionWord}\\s(?:van\\s)?(?:de\\s|het\\s|the\\s)?(?<body>[^:]{1,80}):\\s*`,
  'i',
);
/** “Vraag van Nora aan Joris:”, with who asks and who is asked in one. */
const questionWithWho = new RegExp(`^${questionWord}(?<who>\\s[^:]{1,120}):(?:\\s+|$)`, 'i');
/** Behind a name "van" may be a part of it: as words between names the others come first. */
const askingWords = [
  /(?:^\s*van|(?:^|\s)(?:aan|voor|from|to|by|for))\s/gi,
  /(?:^|\s)(?:van|aan|voor|from|to|by|for)\s/gi,
] as const;
const actionWord = '(?:actie(?:punt)?|action(?:\\s(?:item|point))?|ap|to[\\s-]?do)';
/** A colon counts before a space or at the end only: "10:00" has none. */
const actionWithColon = new RegExp(`^${actionWord}(?<who>\\s[^:]{1,120})?:(?:\\s+|$)`, 'i');
const actionWithDash = new RegExp(`^${actionWord}\\s[–—-]\\s+`, 'i');
const actionBare = /^(?:Actie|ACTIE|Actiepunt|AP|Action)\s+/;
const recordWord = new RegExp(`^(?:${decisionWord}|${actionWord})(?![\\p{L}\\p{N}])`, 'iu');
/** Names and a day before a colon of their own: "Linda, 1 dec: …". */
const lead = /^(?<who>[^:]{1,120}):\s+/;

/**
 * Reads the marker with which a line opens, in Dutch and English: "Actie Linda en Omar vóór 1 nov: …",
 * "AP: … (Linda, vrijdag)", "Besluit: …", "Vraag Nora: …", "PS: …". `null` when there is none, or nothing behind it.
 */
export function readMarker(line: string, context: MarkerContext): Marker | null {
  if (line.length > LONGEST_LINE) return null;
  const marker =
    readPlain(line) ??
    readDecisionOfBody(line, context) ??
    readQuestion(line, context) ??
    readActionMarker(line, context);
  return marker && marker.text !== '' ? marker : null;
}

/**
 * Whether a line opens with the word of a decision or an action: of every other line `readMarker` makes
 * neither, whoever was there and whenever it was.
 */
export function opensLikeRecord(line: string): boolean {
  return recordWord.test(line);
}

function readPlain(line: string): Marker | null {
  for (const [kind, form] of plainForms) {
    const mark = form.exec(line)?.[0];
    if (mark !== undefined) return markerOf(kind, line, mark.length, line.slice(mark.length), none);
  }
  return null;
}

function readDecisionOfBody(line: string, { bodies = [] }: MarkerContext): Marker | null {
  const found = decisionOfBody.exec(line);
  const body = found?.groups?.['body']?.toLowerCase();
  if (!found || body === undefined || !bodies.includes(body)) return null;
  const from = found[0].length;
  return markerOf('decision', line, from, line.slice(from), none);
}

/** Of a question the people are kept as they were typed too: it has no fields. */
function readQuestion(line: string, context: MarkerContext): Marker | null {
  const found = questionWithWho.exec(line);
  const who = found?.groups?.['who'];
  if (!found || who === undefined) return null;
  const ways = [who, ...askingWords.map((words) => who.replace(words, ', '))];
  const people = ways.map((names) => peopleNamed(names, context)).find((named) => named !== null);
  const from = found[0].length;
  return people
    ? markerOf('question', line, from, line.slice(from), { ...none, owners: people })
    : null;
}

/** `null` when not all of it is names. */
function peopleNamed(typed: string, context: MarkerContext): readonly string[] | null {
  const names = ownersInHead(typed).map((name) => nameMeant(name, context));
  const known = names.filter((name) => name !== null);
  return known.length > 0 && known.length === names.length ? [...new Set(known)] : null;
}

const none: Told = { owners: [], due: null, openDue: null };

function readActionMarker(line: string, context: MarkerContext): Marker | null {
  const dash = actionWithDash.exec(line)?.[0];
  if (dash !== undefined) return readLed(line, dash.length, context);
  const withColon = actionWithColon.exec(line);
  if (!withColon) return readBare(line, context);
  const who = withColon.groups?.['who'];
  if (who === undefined) return readLed(line, withColon[0].length, context);
  const head = readHead(who, context);
  return head && readBehind(line, withColon[0].length, head, context);
}

/** Who and when may stand behind the marker, before a colon of their own. */
function readLed(line: string, from: number, context: MarkerContext): Marker {
  const led = lead.exec(line.slice(from));
  const head = led && readHead(led.groups?.['who'] ?? '', context);
  const isLed = led && head && (head.due ?? head.openDue) !== null;
  return isLed
    ? readBehind(line, from + led[0].length, head, context)
    : readBehind(line, from, none, context);
}

/** "Actie Linda belt de bank", "Actie Linda 1 dec de bank bellen": none needs a colon before somebody who is known. */
function readBare(line: string, context: MarkerContext): Marker | null {
  const from = actionBare.exec(line)?.[0].length;
  if (from === undefined) return null;
  const day = findDue(line.slice(from), daysFrom(context), true);
  const until = day ? from + day.index + day.length : from;
  const head = day ? readHead(line.slice(from, until), context) : null;
  const marker =
    head && head.owners.length > 0
      ? readBehind(line, until, head, context)
      : readBehind(line, from, none, context);
  return marker.owners.some((owner) => findPerson(owner, context.attendees, context.members))
    ? marker
    : null;
}

function readBehind(line: string, from: number, head: Told, context: MarkerContext): Marker {
  const names: NameBook = { has: (name) => ownerOf(name, context) !== null };
  const behind = line.slice(from);
  const open = openInNotes(behind, context);
  const read = readAction(open === null ? behind : open.told, {
    names,
    findDay: daysFrom(context),
  });
  const owners = [...head.owners, ...read.owners.map((name) => ownerOf(name, context) ?? name)];
  const due = head.due ?? read.due;
  return markerOf('action', line, from, read.text, {
    owners: [...new Set(owners)],
    due,
    openDue: due === null ? (head.openDue ?? open?.words ?? null) : null,
  });
}

/** Words for no day between the brackets at the end, "bellen (Linda, z.s.m.)", and the text without them. */
function openInNotes(
  text: string,
  context: MarkerContext,
): { readonly words: string; readonly told: string } | null {
  const found = /\((?<notes>[^()]{2,100})\)\s*\.?$/.exec(text);
  const parts = found?.groups?.['notes']?.split(/[,;]\s?/) ?? [];
  const findDay = daysFrom(context);
  const at = parts.findIndex(
    (part) => !findDay(part) && findOpenDay(part, context.bodies)?.length === part.trim().length,
  );
  const words = parts[at]?.trim();
  if (!found || words === undefined || parts.length === 1) return null;
  const others = parts.toSpliced(at, 1).join(', ');
  const behind = text.slice(text.lastIndexOf(')'));
  return { words, told: `${text.slice(0, found.index)}(${others}${behind}` };
}

function markerOf(kind: MarkerKind, line: string, from: number, text: string, found: Told): Marker {
  const trimmed = text.trim();
  const start = line.indexOf(trimmed, from);
  // Who or when stands in its midst: then all of it stays, and the words for a day with it.
  if (start < 0) return markerOf(kind, line, from, line.slice(from), { ...found, openDue: null });
  return { kind, start, end: start + trimmed.length, text: trimmed, ...found };
}
