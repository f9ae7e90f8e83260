import type { Attendee } from '../meeting/schema.ts';
import { areAllShort, isPersonsName } from './full-names.ts';
import { splitByLabels } from './labels.ts';
import { officeOf, splitPeople, withoutBrackets } from './people-list.ts';
import { withNote, type Person } from './person-notes.ts';

type Presence = Pick<Attendee, 'presence' | 'excused' | 'role'>;

const particles =
  /^(?:van|von|de|den|der|d'|’t|'t|het|ten|ter|te|el|al|la|le|di|da|du|dos|dhr\.?|mw\.?|mevr\.?|mevrouw|heer|fam\.?|familie|drs\.?|ir\.?|ing\.?|dr\.?|mr\.?|prof\.?)$/i;
const LONGEST_NAME = 80;
const MOST_PEOPLE = 500;
const LONGEST_LIST = 50_000;

/**
 * The people in "Jan de Wit (vz), Nora Kalf; …". With semicolons a comma parts name and
 * organisation; otherwise it parts people. `undefined` when it does not read like names.
 */
export function readPeople(text: string, presence: Presence): readonly Person[] | undefined {
  if (text.length > LONGEST_LIST) return undefined;
  const people = splitPeople(namesInFront(text)).map((part) => readPerson(part, presence));
  if (people.length === 0 || people.length > MOST_PEOPLE) return undefined;
  const named = people.flatMap((person) => person ?? []);
  return named.length === people.length ? named : undefined;
}

/** "communicatie (L. de Wit), griffie (O. Plat)": where all names stand in brackets they come first. */
function namesInFront(text: string): string {
  const parts = text.split(/[,;]\s(?![^()]*\))/);
  const turned = parts.flatMap((part) => {
    const [, held = '', name = ''] = /^([^()]+?)\s\(([^()]+)\)$/u.exec(part) ?? [];
    return isPersonsName(name) && !isPersonsName(held) ? [`${name} (${held})`] : [];
  });
  return parts.length > 1 && turned.length === parts.length ? turned.join('; ') : text;
}

/** "Nora Kalf bij punt 3". */
const forPart = /\s(?=(?:bij|vanaf|voor|tot|t\/m|tijdens)\s(?:agenda)?punt(?:en)?\s\d)/gu;

/** One person: "Nora Kalf, gemeente Oudermeer (tot 11.30 uur)", "Nora Kalf – gemeente Oudermeer". */
export function readPerson(text: string, presence: Presence): Person | undefined {
  const notes = [...text.matchAll(/[([]([^)\]]{1,120})[)\]]/g)].flatMap((match) => match[1] ?? []);
  const [named = '', ...more] = withoutBrackets(text.replace(forPart, ', ')).split(
    /,\s?|\s[–—-]\s|\t|\s\/\s/,
  );
  const held = officeOf(named.trim());
  const name = held?.name ?? named;
  if (held) notes.unshift(held.office);
  if (!isName(name.trim())) return undefined;
  const start: Person = {
    name: name.trim(),
    organisation: null,
    from: null,
    until: null,
    ...presence,
  };
  return [...more, ...notes.flatMap((note) => note.split(/[,;]\s/))].reduce(withNote, start);
}

/**
 * A line of a list: one person, several of one organisation ("Gemeente X: Jan de Wit, Nora Kalf"),
 * or people as in `readPeople`.
 */
export function readListLine(text: string, presence: Presence): readonly Person[] | undefined {
  const people = readPeople(text, presence);
  if (people && areSeveral(text, people)) return people;
  const person = readPerson(text, presence);
  if (person) return [person];
  const [, organisation, names = ''] = /^([^:]{2,60}):\s(.+)$/.exec(text) ?? [];
  if (organisation === undefined) return people;
  // "Actie: Nora" below the names is a task, no organisation.
  if (splitByLabels(text)[0]?.label) return undefined;
  const ofOne = readPeople(names, presence);
  return ofOne?.map((each) => ({ ...each, organisation: each.organisation ?? organisation }));
}

/** Whether the commas of a line part people, and not a name and its organisation. */
function areSeveral(text: string, people: readonly Person[]): boolean {
  const brackets = text.match(/\([^)]*\)/g)?.length ?? 0;
  if (people.length < 2 || brackets > 1) return people.length > 1;
  const names = people.map(({ name }) => name);
  if (people.length > 2 && names.every((name) => name.includes(' '))) return true;
  return names.slice(1).every(isPersonsName) || areAllShort(names);
}

/** "Bas Kok, Thea Pol": nothing but how the names look tells that the second is no organisation. */
export function lookLikeTwo(text: string, people: readonly Person[]): boolean {
  return people.length === 2 && /^[^,()&/;]+,[^,()&/;]+$/.test(text);
}

/** People by the body that they are of, and the parts of the text that name nobody. */
export interface PeopleInGroups {
  readonly people: readonly Person[];
  readonly others: readonly string[];
}

/** "Jan Pol, Mia Kalf; gemeente: Nora Bos; publiek: 6 personen"; `undefined` when nobody is named. */
export function readGroups(text: string, presence: Presence): PeopleInGroups | undefined {
  const parts = text.length > LONGEST_LIST ? [] : text.split(/;\s/);
  const read = parts.map((part) => ({ part, people: readGroup(part, presence) }));
  const people = read.flatMap((one) => one.people ?? []);
  const others = read.flatMap((one) => (one.people ? [] : [one.part]));
  return parts.length > 1 && people.length > 0 && people.length <= MOST_PEOPLE
    ? { people, others }
    : undefined;
}

function readGroup(part: string, presence: Presence): readonly Person[] | undefined {
  const [, of, names = part] = /^([^:]{2,60}):\s(.+)$/u.exec(part) ?? [];
  const people = readPeople(names, presence);
  if (of === undefined) return people;
  return people?.map((each) => ({
    ...each,
    organisation: each.organisation === null ? of : `${each.organisation}, ${of}`,
  }));
}

function isName(text: string): boolean {
  const words = text.split(' ');
  if (text.length > LONGEST_NAME || words.length > 7) return false;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return (
    capitals.length > 0 &&
    words.every((word) => /^\p{Lu}[^:;!?]*$/u.test(word) || particles.test(word))
  );
}

export type PresenceList = 'present' | 'guests' | 'invited' | 'excused' | 'unexcused' | 'absent';

export const presences: Readonly<Record<PresenceList, Presence>> = {
  present: { presence: 'present', excused: null, role: null },
  invited: { presence: 'present', excused: null, role: null },
  guests: { presence: 'present', excused: null, role: 'guest' },
  excused: { presence: 'absent', excused: true, role: null },
  unexcused: { presence: 'absent', excused: false, role: null },
  absent: { presence: 'absent', excused: null, role: null },
};

export function isPresenceList(name: string): name is PresenceList {
  return Object.hasOwn(presences, name);
}
