import { looksLikeName, readAction, splitOwners, type NameBook } from './action-text.ts';
import { findDue, writtenDays, type FindDay } from './due.ts';
import { findPerson, type KnownPerson } from './people.ts';
import { findRelativeDay, nextMeetingWords, type DayContext } from './relative-days.ts';

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

export interface MarkerContext extends DayContext {
  readonly attendees: readonly KnownPerson[];
  /** Of the series; who is in the meeting comes first. */
  readonly members: readonly KnownPerson[];
}

const LONGEST_LINE = 2_000;

const plainForms = [
  ['decision', /^(?:besluit|besloten|decision|decided|agreed):\s*/i],
  ['question', /^(?:vraag|question):\s*/i],
  ['postscript', /^(?:ps|p\.s\.):\s*/i],
] as const;
const actionWord = '(?:actie(?:punt)?|action(?:\\s(?:item|point))?|ap)';
/** A colon counts before a space or at the end only: "10:00" has none. */
const actionWithColon = new RegExp(`^${actionWord}(?<who>\\s[^:]{1,120})?:(?:\\s+|$)`, 'i');
const actionBare = /^(?:Actie|ACTIE|Actiepunt|AP|Action)\s+/;

/**
 * Reads the marker with which a line opens, in Dutch and English: "Actie Linda en Omar vóór 1 nov: …",
 * "AP: … (Linda, vrijdag)", "Besluit: …", "Vraag: …", "PS: …". `null` when there is none, or nothing behind it.
 */
export function readMarker(line: string, context: MarkerContext): Marker | null {
  if (line.length > LONGEST_LINE) return null;
  const marker = readPlain(line) ?? readActionMarker(line, context);
  return marker && marker.text !== '' ? marker : null;
}

function readPlain(line: string): Marker | null {
  for (const [kind, form] of plainForms) {
    const mark = form.exec(line)?.[0];
    if (mark !== undefined) return markerOf(kind, line, mark.length, line.slice(mark.length), none);
  }
  return null;
}

interface Found {
  readonly owners: readonly string[];
  readonly due: string | null;
  readonly openDue: string | null;
}
const none: Found = { owners: [], due: null, openDue: null };

function readActionMarker(line: string, context: MarkerContext): Marker | null {
  const withColon = actionWithColon.exec(line);
  if (!withColon) return readBare(line, context);
  const head = readHead(withColon.groups?.['who'] ?? '', context);
  return head && readBehind(line, withColon[0].length, head, context);
}

/** "Linda en Omar vóór 1 nov" between the marker and its colon; `null` when it is a sentence. */
function readHead(who: string, context: MarkerContext): Found | null {
  const found = findDue(who, dayFinder(context), true);
  const open = found ? null : nextMeetingWords.exec(who);
  const day = found ?? (open && { index: open.index, length: open[0].length });
  const names = day ? `${who.slice(0, day.index)} ${who.slice(day.index + day.length)}` : who;
  const owners = splitOwners(names.replace(/[()]/g, ' ')).map((name) => ({
    name: ownerFrom(name, context),
    isName: looksLikeName(name) || find(name, context) !== null,
  }));
  if (!owners.every(({ isName }) => isName)) return null;
  return {
    owners: owners.map(({ name }) => name),
    due: found?.value ?? null,
    openDue: open ? open[0] : null,
  };
}

/** "Actie Linda belt de bank": a marker needs no colon before somebody who is known. */
function readBare(line: string, context: MarkerContext): Marker | null {
  const mark = actionBare.exec(line)?.[0];
  if (mark === undefined) return null;
  const marker = readBehind(line, mark.length, none, context);
  return marker.owners.some((owner) => findPerson(owner, context.attendees, context.members))
    ? marker
    : null;
}

function readBehind(line: string, from: number, head: Found, context: MarkerContext): Marker {
  const names: NameBook = { has: (name) => find(name, context) !== null };
  const read = readAction(line.slice(from), { names, findDay: dayFinder(context) });
  const owners = [...head.owners, ...read.owners.map((name) => ownerFrom(name, context))];
  return markerOf('action', line, from, read.text, {
    owners: [...new Set(owners)],
    due: head.due ?? read.due,
    openDue: head.openDue,
  });
}

function markerOf(
  kind: MarkerKind,
  line: string,
  from: number,
  text: string,
  found: Found,
): Marker {
  const trimmed = text.trim();
  const start = line.indexOf(trimmed, from);
  return { kind, start, end: start + trimmed.length, text: trimmed, ...found };
}

function dayFinder(context: MarkerContext): FindDay {
  const written = writtenDays(context.meetingDate);
  return (text) => written(text) ?? findRelativeDay(text, context);
}

function find(name: string, { attendees, members }: MarkerContext): KnownPerson | null {
  return findPerson(name, attendees, members);
}

function ownerFrom(name: string, context: MarkerContext): string {
  return find(name, context)?.name ?? name;
}
