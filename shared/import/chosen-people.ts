import { readField } from './head-lines.ts';
import { presences, readListLine } from './people.ts';
import type { Person } from './person-notes.ts';
import type { SourceLine } from './source-lines.ts';

const LONGEST_NAME = 80;

/**
 * Whom a line names of which the user says so: as a line of a list, or else one by all its words.
 * `undefined` for more words than any name has.
 */
export function peopleNamedBy({ text }: SourceLine): readonly Person[] | undefined {
  const bare = text.replace(/^[-•*–☐☑]\s+/u, '');
  const names = readField(bare)?.value || bare;
  const alone = { name: names, organisation: null, from: null, until: null };
  return (
    readListLine(names, presences.present) ??
    (names.length > LONGEST_NAME ? undefined : [{ ...alone, ...presences.present }])
  );
}

/** Those that are known, and whom the user named; each once. */
export function withNamed(known: readonly Person[], named: readonly Person[]): readonly Person[] {
  const people = [...known];
  const isThere = (name: string) =>
    people.some((one) => one.name.toLowerCase() === name.toLowerCase());
  for (const person of named) if (!isThere(person.name)) people.push(person);
  return people;
}
