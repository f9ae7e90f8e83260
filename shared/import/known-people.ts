import type { Finding } from '../api.ts';
import { isRole, ownerNamed } from '../capture/owners.ts';
import { findPerson } from '../capture/people.ts';
import type { DraftItem } from './draft-item.ts';
import type { ReadRecord } from './draft-records.ts';
import type { Person } from './person-notes.ts';

/** Somebody in a record or at an item who is not the one of that surname on the list. */
interface Doubt {
  readonly name: string;
  /** Who has the surname. */
  readonly listed: string;
}

export interface KnownOwners {
  readonly records: readonly ReadRecord[];
  readonly findings: readonly Finding[];
}

/**
 * Owners by the name that they have among the attendees: "Linda", "Baas" and "LB" are "Linda Baas" when
 * nobody else answers to that. Who is not there keeps the name that the text has.
 */
export function withKnownOwners(
  records: readonly ReadRecord[],
  people: readonly Person[],
): KnownOwners {
  if (people.length === 0) return { records, findings: [] };
  const findings: Finding[] = [];
  const known = records.map((record) => {
    const owners = record.owners.map((owner) => {
      if (isRole(owner)) return personInRole(owner, people) ?? owner;
      const found = personNamed(owner, people);
      if (found.doubt) findings.push(doubtful(found.doubt, record.line, record.text));
      return found.name;
    });
    return { ...record, owners: [...new Set(owners)] };
  });
  return { records: known, findings };
}

/** Who of the list is "de voorzitter" or "penningmeester"; `null` when nobody is, or more than one. */
export function personInRole(role: string, people: readonly Person[]): string | null {
  const named = ownerNamed(role, people);
  return people.some((person) => person.name === named) ? named : null;
}

/** Those who introduce an item likewise. */
export function nameKnownPresenters(
  items: readonly DraftItem[],
  people: readonly Person[],
): readonly Finding[] {
  return items.flatMap((item) => {
    const found = item.presenter === null ? null : personNamed(item.presenter, people);
    if (found) item.presenter = found.name;
    const doubts = found?.doubt ? [doubtful(found.doubt, item.line, item.title)] : [];
    return [...doubts, ...nameKnownPresenters(item.items, people)];
  });
}

function doubtful({ name, listed }: Doubt, line: number, text: string): Finding {
  const reason = 'importing.findings.otherPerson';
  return { kind: 'guess', line, reason, values: { name, listed }, text };
}

interface Named {
  /** On the list, or as written. */
  readonly name: string;
  readonly isKnown: boolean;
  readonly doubt: Doubt | null;
}

/** Who of the list is meant by a name, a title and a surname, or initials. */
export function personNamed(name: string, people: readonly Person[]): Named {
  const known = findPerson(name, people)?.name;
  if (known !== undefined) return { name: known, isKnown: true, doubt: null };
  const said = partsOf(name);
  const listed = people.map((person) => ({ ...partsOf(person.name), name: person.name }));
  const alike = said.bare === '' ? [] : listed.filter((person) => mayBe(person, said));
  const others = alike.filter((person) => contradict(person, said));
  // "mevrouw Smit" is not "dhr. Smit", and not "T. Smit" either where that may be the same man.
  const [only, ...more] = alike.filter(
    (person) =>
      !others.includes(person) &&
      (person.gender === said.gender || !others.some((other) => sameInitials(other, person))),
  );
  if (only && more.length === 0) return { name: only.name, isKnown: true, doubt: null };
  const [other] = others;
  if (other) return { name, isKnown: false, doubt: { name, listed: other.name } };
  const titled = findPerson(untitled(said), people)?.name ?? calledWithoutTitle(name, people);
  return { name: titled ?? name, isKnown: titled !== null, doubt: null };
}

/** "Tom" and "TB" of "Dr. Tom Becker"; `null` when nobody answers to that, or more than one. */
function calledWithoutTitle(name: string, people: readonly Person[]): string | null {
  const answering = people.filter((person) => {
    const { bare } = partsOf(person.name);
    return bare !== person.name && findPerson(name, [{ name: bare }]) !== null;
  });
  const [only, ...more] = answering;
  return only && more.length === 0 ? only.name : null;
}

/** "H. Brouwer" of "mw. ir. H. Brouwer", "Hanna" of "mw Hanna"; empty without a title. */
function untitled({ bare, initial, gender }: NameParts): string {
  if (gender === null) return '';
  return initial === undefined ? bare : `${initial}. ${bare}`;
}

/** Whether one is called a man and the other a woman. */
export function areOfTwo(one: string, other: string): boolean {
  return contradict(partsOf(one), partsOf(other));
}

interface NameParts {
  /** "Smit" of "dhr. ir. T. Smit" and of "de heer Smit". */
  readonly bare: string;
  /** "t" of "dhr. ir. T. Smit"; without initials there is none. */
  readonly initial: string | undefined;
  /** By a title; most names have none. */
  readonly gender: 'man' | 'woman' | null;
}

/** Two with one surname are apart by their initials, where both have these. */
function mayBe(person: NameParts, said: NameParts): boolean {
  return person.bare === said.bare && sameInitials(person, said);
}

function sameInitials(one: NameParts, other: NameParts): boolean {
  const { initial } = one;
  return initial === undefined || other.initial === undefined || initial === other.initial;
}

function contradict(one: Pick<NameParts, 'gender'>, other: Pick<NameParts, 'gender'>): boolean {
  return one.gender !== null && other.gender !== null && one.gender !== other.gender;
}

function partsOf(name: string): NameParts {
  const [before = ''] = titles.exec(name) ?? [];
  const initial = /(?<!\p{L})\p{L}(?=\.)/u.exec(before)?.[0].toLowerCase();
  const gender = woman.test(before) ? 'woman' : man.test(before) ? 'man' : null;
  return { bare: name.slice(before.length).trim(), initial, gender };
}

const titles =
  /^(?:(?:de heer|dhr|heer|mevrouw|mevr|mw|drs|ir|ing|dr|mr|prof|ds|mrs|ms|miss|burgemeester|wethouder|gedeputeerde)\.?\s|(?:\p{Lu}\.)+\s?)*/iu;
/** "mr." is a lawyer in Dutch, and says nothing. */
const man = /(?<!\p{L})(?:heer|dhr)(?!\p{L})/iu;
const woman = /(?<!\p{L})(?:mevrouw|mevr|mw|mrs|ms|miss)(?!\p{L})/iu;
