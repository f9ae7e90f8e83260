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
  const bare = bareName(name);
  const same = bare === '' ? [] : people.filter((person) => bareName(person.name) === bare);
  return same.length === 1 ? (same[0]?.name ?? name) : name;
}

/** "Smit" of "dhr. ir. T. Smit" and of "de heer Smit". */
function bareName(name: string): string {
  return name.replace(titles, '').trim();
}

const titles =
  /^(?:(?:de heer|dhr|heer|mevrouw|mevr|mw|drs|ir|ing|dr|mr|prof|ds|mrs|ms|miss)\.?\s|(?:\p{Lu}\.)+\s?)*/iu;
