import type { Attendee } from '../meeting/schema.ts';
import { splitOwners } from './action-text.ts';
import { findWrittenTime, type WrittenTime } from './clock-words.ts';
import { completePerson, findPerson } from './people.ts';

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
  /** It does not say what became of them. */
  | { readonly kind: 'what' };

export interface PresenceContext {
  readonly attendees: readonly Attendee[];
  /** When the meeting began: who comes before that is simply there. `HH:MM`. */
  readonly startTime: string | null;
  /** `HH:MM`, for a line that has no time. */
  readonly now: string;
}

type What = 'leaves' | 'arrives' | 'present' | 'absent';

const verbs: readonly (readonly [What, RegExp])[] = [
  [
    'absent',
    /(?:^|\s)(?:is\s+)?(?:niet\s+aanwezig|afwezig|afgemeld|meldt\s+zich\s+af|absent|apologies)$/iu,
  ],
  [
    'leaves',
    /(?:^|\s)(?:is\s+|gaat\s+|moet\s+|has\s+)?(?:eerder\s+)?(?:weg|weggegaan|vertrekt|vertrokken|gaat|left|leaves|leaving|gone|out)$/iu,
  ],
  [
    'arrives',
    /(?:^|\s)(?:is\s+|komt\s+|schuift\s+|weer\s+)*(?:te\s+laat|later|laat|binnen|gekomen|komt|er|aan|aangeschoven|arriveert|terug|late|in|arrives|arrived|joins|joined|here|back|returned)$/iu,
  ],
  ['present', /(?:^|\s)(?:is\s+|toch\s+|wel\s+)*(?:aanwezig|erbij|present)$/iu],
];

const notices: readonly (readonly [boolean, RegExp])[] = [
  [
    false,
    /(?:^|\s)\(?(?:zk|z\.k\.|zonder\s+(?:kennisgeving|bericht)|without\s+notice|unexcused)\)?(?=\s|$)/iu,
  ],
  [
    true,
    /(?:^|\s)\(?(?:mk|m\.k\.|met\s+(?:kennisgeving|bericht)|with\s+notice|excused)\)?(?=\s|$)/iu,
  ],
];

/**
 * Reads who is there and who is not, in Dutch and English: "Linda weg 11.30", "Omar en Sara te laat 10:15",
 * "Omar binnen", "Sara afwezig mk", "Linda aanwezig tot 12 uur". Without a time it is now.
 */
export function readPresence(line: string, context: PresenceContext): PresenceReading {
  const written = findWrittenTime(line);
  const told = readVerb((written?.rest ?? line).replace(/[\s,.;!]+$/u, ''), written);
  if (!told) return { kind: 'what' };
  const people: { attendee: Attendee; set: Fields }[] = [];
  const newcomers: { name: string; set: Fields }[] = [];
  for (const typed of splitOwners(told.who)) {
    const found = attendeesOf(typed, context.attendees);
    const [attendee = null, ...others] = found;
    if (others.length > 0 || !/\p{L}{2}/u.test(typed)) return { kind: 'who', name: typed };
    const set = fieldsOf(attendee ?? wholly, told, written?.time, context);
    const name = attendee?.name ?? asName(typed);
    const { startTime: start } = context;
    if (
      start !== null &&
      set.until !== null &&
      told.what === 'leaves' &&
      isBefore(set.until, start)
    )
      return { kind: 'early', name, time: set.until, start };
    if (attendee) people.push({ attendee, set });
    else newcomers.push({ name, set });
  }
  if (people.length + newcomers.length === 0) return { kind: 'what' };
  return { kind: 'understood', people, newcomers };
}

/** A meeting that began in the evening goes on past midnight. */
function isBefore(time: string, start: string): boolean {
  return time < start && Number(start.slice(0, 2)) - Number(time.slice(0, 2)) <= 12;
}

function asName(typed: string): string {
  return typed.charAt(0).toUpperCase() + typed.slice(1);
}

interface Told {
  readonly who: string;
  readonly what: What;
  readonly excused: boolean | null;
}

function readVerb(line: string, written: WrittenTime | null): Told | null {
  const notice = notices.find(([, form]) => form.test(line));
  const text = notice ? line.replace(notice[1], '').trim() : line;
  const verb = verbs.find(([, form]) => form.test(text));
  if (!verb && !notice)
    return written?.bound ? { ...byBound(written.bound, text), excused: null } : null;
  const who = verb ? text.replace(verb[1], '') : text;
  const saidOff = verb !== undefined && /(?:afgemeld|meldt\s+zich\s+af|apologies)$/iu.test(text);
  const excused = notice?.[0] ?? (saidOff ? true : null);
  return { who, what: whatBy(verb?.[0] ?? 'absent', written?.bound ?? null), excused };
}

/** "Linda tot 11.30" says enough. */
function byBound(bound: 'from' | 'until', who: string): Pick<Told, 'who' | 'what'> {
  return { who, what: bound === 'until' ? 'leaves' : 'arrives' };
}

/** Who is present until half past eleven leaves then, and who is absent until then arrives. */
function whatBy(what: What, bound: 'from' | 'until' | null): What {
  if (bound === null || what === 'leaves' || what === 'arrives') return what;
  return (what === 'present') === (bound === 'until') ? 'leaves' : 'arrives';
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
  { what, excused }: Told,
  written: string | undefined,
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
    case 'arrives': {
      const isInTime = startTime !== null && time <= startTime && until === null;
      return isInTime ? wholly : { presence: 'partial', excused: null, from: time, until };
    }
  }
}
