import type { PresenceGroup } from '../export/attendance.ts';
import type { Attendee } from '../meeting/schema.ts';
import type { OwnWords } from './own-words.ts';
import type { Person } from './person-notes.ts';

type Presence = Pick<Attendee, 'presence' | 'excused'>;

const presences: Readonly<Record<PresenceGroup, Presence>> = {
  present: { presence: 'present', excused: null },
  partial: { presence: 'partial', excused: null },
  excused: { presence: 'absent', excused: true },
  unexcused: { presence: 'absent', excused: false },
  absent: { presence: 'absent', excused: null },
};

/** Everyone in "Koen Wiersma (gast, Gemeente Klaverveen, tot 11.30 uur), Mia Kalf". */
export function ownPeople(value: string, group: PresenceGroup, words: OwnWords): readonly Person[] {
  return apart(value).map((text) => {
    const [, name = text, notes = ''] = /^(.+?) \((.+)\)$/.exec(text) ?? [];
    return withNotes(plainPerson(name, presences[group]), notes, words);
  });
}

/** Who chairs or keeps the minutes: names alone. */
export function ownOfficers(value: string, role: 'chair' | 'secretary'): readonly Person[] {
  return apart(value).map((name) => ({ ...plainPerson(name, presences.present), role }));
}

/** The title block names an officer once more among those who were there. */
export function withOfficers(
  officers: readonly Person[],
  listed: readonly Person[],
): readonly Person[] {
  const byName = new Map(listed.map((person) => [person.name, person]));
  const names = new Set(officers.map(({ name }) => name));
  return [
    ...officers.map((officer) => ({ ...officer, ...byName.get(officer.name), role: officer.role })),
    ...listed.filter(({ name }) => !names.has(name)),
  ];
}

function plainPerson(name: string, presence: Presence): Person {
  return { name, role: null, organisation: null, ...presence, from: null, until: null };
}

/** At the commas outside brackets. */
function apart(value: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < value.length; at++) {
    if (value[at] === '(') depth += 1;
    else if (value[at] === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && value.startsWith(', ', at)) {
      parts.push(value.slice(start, at));
      start = at + 2;
    }
  }
  return [...parts, value.slice(start)].map((part) => part.trim()).filter((part) => part !== '');
}

/** What stands behind a name, from the end: what was missed, from and until when, for whom. */
function withNotes(person: Person, notes: string, words: OwnWords): Person {
  const { stay, text } = stayIn(notes.replace(words.missed, ''), words);
  const [isGuest, organisation] =
    text === words.guest || text.startsWith(`${words.guest}, `)
      ? [true, text.slice(words.guest.length + 2)]
      : [false, text];
  return {
    ...person,
    ...stay,
    role: isGuest ? 'guest' : null,
    organisation: organisation === '' ? null : organisation,
  };
}

function stayIn(notes: string, { stay }: OwnWords) {
  for (const [kind, form] of Object.entries(stay)) {
    const match = form.exec(notes);
    if (!match) continue;
    const [one = null, other = null] = match.slice(1).map((clock) => clock.replace('.', ':'));
    const text = notes.slice(0, match.index);
    if (kind === 'until') return { text, stay: { from: null, until: one } };
    // Who was away went at the first time, and came back at the second.
    return {
      text,
      stay: kind === 'away' ? { from: other, until: one } : { from: one, until: other },
    };
  }
  return { text: notes, stay: {} };
}
