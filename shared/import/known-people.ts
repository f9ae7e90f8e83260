import { findPerson } from '../capture/people.ts';
import type { DraftItem } from './draft-item.ts';
import type { DraftRecord } from './draft-records.ts';
import type { Person } from './person-notes.ts';

/**
 * Owners by the name that they have among the attendees: "Linda", "Baas" and "LB" are "Linda Baas" when
 * nobody else answers to that. Who is not there keeps the name that the text has.
 */
export function withKnownOwners(
  records: readonly DraftRecord[],
  people: readonly Person[],
): readonly DraftRecord[] {
  if (people.length === 0) return records;
  return records.map((record) => {
    const owners = record.owners.map((owner) => knownAs(owner, people));
    return { ...record, owners: [...new Set(owners)] };
  });
}

/** Those who introduce an item likewise. */
export function nameKnownPresenters(items: readonly DraftItem[], people: readonly Person[]): void {
  for (const item of items) {
    if (item.presenter !== null) item.presenter = knownAs(item.presenter, people);
    nameKnownPresenters(item.items, people);
  }
}

function knownAs(name: string, people: readonly Person[]): string {
  const known = findPerson(name, people)?.name;
  if (known !== undefined) return known;
  const said = partsOf(name);
  const same = said.bare === '' ? [] : people.filter((person) => mayBe(partsOf(person.name), said));
  return same.length === 1 ? (same[0]?.name ?? name) : name;
}

interface NameParts {
  /** "Smit" of "dhr. ir. T. Smit" and of "de heer Smit". */
  readonly bare: string;
  /** "t" of "dhr. ir. T. Smit"; without initials there is none. */
  readonly initial: string | undefined;
}

/** Two with one surname are apart by their initials, where both have these. */
function mayBe(person: NameParts, said: NameParts): boolean {
  if (person.bare !== said.bare) return false;
  const { initial } = person;
  return initial === undefined || said.initial === undefined || initial === said.initial;
}

function partsOf(name: string): NameParts {
  const [before = ''] = titles.exec(name) ?? [];
  const initial = /(?<!\p{L})\p{L}(?=\.)/u.exec(before)?.[0].toLowerCase();
  return { bare: name.slice(before.length).trim(), initial };
}

const titles =
  /^(?:(?:de heer|dhr|heer|mevrouw|mevr|mw|drs|ir|ing|dr|mr|prof|ds|mrs|ms|miss)\.?\s|(?:\p{Lu}\.)+\s?)*/iu;
