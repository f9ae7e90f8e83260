import { isGroup } from '../capture/owners.ts';
import { particle } from '../capture/loose-names.ts';
import { isBody } from './bodies.ts';
import { presences, readPerson } from './people.ts';
import type { Person } from './person-notes.ts';

/** Whom a line such as "Aan: Omar de Wit <omar@…>; bestuur" names, and its other words. */
export interface Addressees {
  readonly people: readonly Person[];
  readonly names: string;
  /** Addresses, and what is nobody's name. */
  readonly rest: string;
}

const LONGEST = 20_000;
const MOST = 200;

export function readAddressees(value: string): Addressees {
  const entries = value.length > LONGEST ? [] : entriesIn(value);
  if (entries.length === 0 || entries.length > MOST) return { people: [], names: '', rest: value };
  const parts = entries.map(withoutAddress);
  const isSurnameFirst = parts.some(tellsSurnameFirst);
  const read = parts.map((entry) => readEntry(entry, isSurnameFirst));
  return {
    people: read.flatMap(({ person }) => person ?? []),
    names: read.flatMap(({ person, name }) => (person ? [name] : [])).join('; '),
    rest: read
      .map(({ person, name, address }) => (person ? address : `${name} ${address}`))
      .join(' '),
  };
}

/** Whether the list of a line that was broken off goes on below it. */
export function goesOnBelow(value: string): boolean {
  return /[;,]$/.test(value);
}

/** With semicolons a comma stands inside a name: "Wit, Omar de; Baas, Linda". */
function entriesIn(value: string): readonly string[] {
  const parts = value
    .split(value.includes(';') ? ';' : /,(?![^<(]*[>)])/)
    .map((part) => part.trim());
  const entries = parts.filter((part) => part !== '');
  if (value.includes(';') || entries.length < 2) return entries;
  const [one = '', other = ''] = entries.map((entry) => withoutAddress(entry).name);
  const isOne = entries.length === 2 && namesIn(one) === 1 && namesIn(other) === 1;
  return isOne ? [entries.join(', ')] : entries;
}

/** Without "van de". */
function namesIn(name: string): number {
  return name.split(' ').filter((word) => !particle.test(word)).length;
}

interface Entry {
  readonly name: string;
  readonly address: string;
}

function withoutAddress(entry: string): Entry {
  const [, named = entry, address = ''] =
    /^([^<]*?)\s?(<[^>]*>|\[?mailto:\S+|\([^()\s]+@[^()\s]+\))?$/i.exec(entry) ?? [];
  const name = named.trim().replace(/^['"‘“]+|['"’”]+$/g, '');
  return name.includes('@') ? { name: '', address: entry } : { name: name.trim(), address };
}

function readEntry(
  { name, address }: Entry,
  isSurnameFirst: boolean,
): Entry & { readonly person: Person | undefined } {
  const called =
    name === '' || isBody(name) || isGroup(name) ? undefined : turned(name, isSurnameFirst);
  const person = called === undefined ? undefined : readPerson(called, presences.invited);
  return { name, address, person };
}

const surnameAndFirst = /^(?<surname>[^,()]+),\s(?<first>[^,()]+?)(?<note>\s\(.*\))?$/u;

/** "de Wit, Omar", "Wit, Omar de" and "Wit, O." are one person; "Linda, Omar" may be two. */
function tellsSurnameFirst({ name, address }: Entry): boolean {
  const { surname = '', first = '' } = surnameAndFirst.exec(name)?.groups ?? {};
  if (namesIn(surname) !== 1) return false;
  const hasPrefix = [...surname.split(' '), ...first.split(' ')].some((word) =>
    particle.test(word),
  );
  return hasPrefix || address !== '' || /^(?:\p{Lu}\.\s?)+$/u.test(first);
}

/** One who is named alone: "Wit, Omar de" is Omar de Wit. */
export function asCalled(name: string): string {
  return isBody(name) ? name : (turned(name, true) ?? name);
}

/** "Wit, Omar de (Oost)" is Omar de Wit of Oost; `undefined` when it may be two people. */
function turned(name: string, isSurnameFirst: boolean): string | undefined {
  if (!name.replace(/\([^)]*\)/g, '').includes(',')) return name;
  const { surname = '', first = '', note = '' } = surnameAndFirst.exec(name)?.groups ?? {};
  return isSurnameFirst && namesIn(surname) === 1 ? `${first} ${surname}${note}` : undefined;
}
