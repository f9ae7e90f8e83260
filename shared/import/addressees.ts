import { isGroup } from '../capture/owners.ts';
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
  const read = entries.map(readEntry);
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
  const words = entries.map((entry) => withoutAddress(entry).name.split(' ').length);
  if (words.every((count) => count > 1) || entries.length > 2) return entries;
  return entries.length === 2 && words[0] === 1 ? [entries.join(', ')] : entries;
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

function readEntry(entry: string): Entry & { readonly person: Person | undefined } {
  const { name, address } = withoutAddress(entry);
  const isName = name !== '' && !isBody(name) && !isGroup(name);
  return {
    name,
    address,
    person: isName ? readPerson(turned(name), presences.invited) : undefined,
  };
}

/** "Wit, Omar de (Oost)" is Omar de Wit of Oost. */
function turned(name: string): string {
  const [, surname, first, note = ''] = /^([^,()]+),\s([^,()]+?)(\s\(.*\))?$/u.exec(name) ?? [];
  return surname === undefined || first === undefined ? name : `${first} ${surname}${note}`;
}
