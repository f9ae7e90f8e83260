import type { Attendee } from '../meeting/schema.ts';
import { minutesAfterOpening } from '../meeting/meeting-time.ts';
import { wasAway } from '../meeting/missed.ts';
import { particle } from './loose-names.ts';
import { completePerson, findPerson } from './people.ts';
import { readTidings, type Tiding } from './presence-parts.ts';

type Fields = Pick<Attendee, 'presence' | 'excused' | 'from' | 'until'>;

/** What a line such as "Linda weg 11.30" says. */
export type PresenceReading =
  | {
      readonly kind: 'understood';
      readonly people: readonly { readonly attendee: Attendee; readonly set: Fields }[];
      /** Those of whom nobody has the name: they are to be added. */
      readonly newcomers: readonly { readonly name: string; readonly set: Fields }[];
    }
  /** More than one may be meant, or it is no name. */
  | { readonly kind: 'who'; readonly name: string }
  /** Nobody leaves what has not begun. */
  | { readonly kind: 'early'; readonly name: string; readonly time: string; readonly start: string }
  /** Who was away already, or came late and left: a second time has no place in the attendance. */
  | { readonly kind: 'twice'; readonly name: string }
  /** It does not say what became of them. */
  | { readonly kind: 'what' };

export interface PresenceContext {
  readonly attendees: readonly Attendee[];
  /** When the meeting began: who comes before that is simply there. `HH:MM`. */
  readonly startTime: string | null;
  /** `HH:MM`, for a line that has no time. */
  readonly now: string;
}

/**
 * Reads who is there and who is not, in Dutch and English: "Linda weg 11.30", "Omar en Sara te laat 10:15",
 * "Omar binnen", "Sara afwezig mk", "Linda aanwezig tot 12 uur"; also more than one of these in a line:
 * "Linda weg 11.30, Sara mk". Without a time it is now.
 */
export function readPresence(line: string, context: PresenceContext): PresenceReading {
  const tidings = readTidings(line);
  if (!tidings) return { kind: 'what' };
  const noted = new Map<string, Noted>();
  for (const told of tidings) {
    for (const typed of told.names) {
      const found = attendeesOf(typed, context.attendees);
      const [attendee = null, ...others] = found;
      const isUnknown = attendee === null && !mayBeName(typed, context.attendees);
      if (others.length > 0 || isUnknown) return { kind: 'who', name: typed };
      const name = attendee?.name ?? asName(typed);
      const before = noted.get(attendee?.id ?? name)?.set ?? attendee ?? wholly;
      const set = fieldsOf(before, told, context);
      const start = told.what === 'leaves' && startBefore(set.until, context);
      if (start) return { kind: 'early', name, time: set.until ?? '', start };
      if (isSecondTime(before, set, told.what, context)) return { kind: 'twice', name };
      noted.set(attendee?.id ?? name, { attendee, name, set });
    }
  }
  return understood([...noted.values()]);
}

interface Noted {
  /** `null` for somebody who is not on the list. */
  readonly attendee: Attendee | null;
  readonly name: string;
  readonly set: Fields;
}

function understood(noted: readonly Noted[]): PresenceReading {
  return {
    kind: 'understood',
    people: noted.flatMap(({ attendee, set }) => (attendee ? [{ attendee, set }] : [])),
    newcomers: noted.flatMap(({ attendee, name, set }) => (attendee ? [] : [{ name, set }])),
  };
}

/** When the meeting began, if that was after this. */
function startBefore(time: string | null, { startTime }: PresenceContext): string | null {
  if (startTime === null || time === null) return null;
  return minutesAfterOpening(startTime, time) < 0 ? startTime : null;
}

/** Somebody can come late, leave early, or be away once; to say one of these again corrects it. */
function isSecondTime(
  before: Fields,
  after: Fields,
  what: Tiding['what'],
  { startTime }: PresenceContext,
): boolean {
  const { presence, from, until } = before;
  if (presence !== 'partial' || from === null || until === null) return false;
  const [away, isAway] = [wasAway(before, startTime), wasAway(after, startTime)];
  if (what === 'leaves') return away && !isAway;
  return (what === 'arrives' || what === 'late') && !away && isAway;
}

/** Of a newcomer; "Linda is niet" is Linda with words that were not understood, and "punt 5" is nobody. */
function mayBeName(typed: string, attendees: readonly Attendee[]): boolean {
  if (!/\p{L}{2}/u.test(typed) || /\d/.test(typed)) return false;
  const [first = '', ...rest] = typed.split(/\s+/);
  const isKnown = attendeesOf(first, attendees).length > 0;
  return !isKnown || rest.every((word) => /^\p{Lu}/u.test(word) || particle.test(word));
}

function asName(typed: string): string {
  return typed.charAt(0).toUpperCase() + typed.slice(1);
}

/** All who may be meant. What is being typed counts as soon as it can be only one. */
function attendeesOf(typed: string, attendees: readonly Attendee[]): readonly Attendee[] {
  const found = findPerson(typed, attendees);
  const names = (found ? [found] : completePerson(typed, attendees)).map(({ name }) => name.trim());
  return attendees.filter(({ name }) => names.includes(name.trim()));
}

const wholly: Fields = { presence: 'present', excused: null, from: null, until: null };

function fieldsOf(
  attendee: Fields,
  { what, excused, time: written }: Tiding,
  { startTime, now }: PresenceContext,
): Fields {
  const time = written ?? now;
  const { from, until } = attendee.presence === 'partial' ? attendee : wholly;
  switch (what) {
    case 'present':
      return wholly;
    case 'absent':
      return { presence: 'absent', excused, from: null, until: null };
    case 'leaves':
      return { presence: 'partial', excused: null, from, until: time };
    case 'late':
    case 'arrives': {
      const isInTime =
        startTime !== null && minutesAfterOpening(startTime, time) <= 0 && until === null;
      if (!isInTime) return { presence: 'partial', excused: null, from: time, until };
      // In the minute of opening who is late is not there yet, and when that will be nobody knows.
      const isAwaited = what === 'late' && written === null;
      return isAwaited ? { presence: 'partial', excused: null, from: null, until: null } : wholly;
    }
  }
}
