import type { Attendee } from '../meeting/schema.ts';

/** Somebody whose name may be typed: an attendee or a member of the series. */
export interface KnownPerson {
  readonly name: string;
  readonly role?: Attendee['role'];
  readonly organisation?: Attendee['organisation'];
}

export const particle = /^(?:van|von|de|den|der|het|ten|ter|te|la|le|el|al|'t|’t)$/i;

/** The ways in which one names somebody: in full, first name, surname with and without "van", "N. van Elswijk". */
function namesOf(name: string): readonly string[] {
  const words = name.trim().split(/\s+/);
  const [first = '', ...rest] = words;
  const surname = rest.filter((_, at) => !rest.slice(0, at + 1).every((one) => particle.test(one)));
  const short = rest.length === 0 ? '' : `${first.charAt(0)}. ${rest.join(' ')}`;
  const names = [name.trim(), first, rest.join(' '), surname.join(' '), short];
  return [...new Set(names)].filter((one) => one !== '');
}

/** "MA", "NvE" and "NE" for "Nora van Elswijk". */
export function initialsOf(name: string): readonly string[] {
  const words = name.trim().split(/[\s-]+/);
  if (words.length < 2) return [];
  const letters = (of: readonly string[]) => of.map((word) => word.charAt(0)).join('');
  return [letters(words), letters(words.filter((word) => !particle.test(word)))];
}

/**
 * Who is meant by a name as typed: by the full name, the first name, the surname or the initials in
 * capitals, or else by the first half of a double first name ("Henk" for Henk-Jan). The first list in
 * which somebody answers to it counts; `null` when nobody does, or more than one.
 */
export function findPerson(
  typed: string,
  ...lists: readonly (readonly KnownPerson[])[]
): KnownPerson | null {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return null;
  const isNamed = ({ name }: KnownPerson) =>
    namesOf(name).some((one) => one.toLowerCase() === wanted);
  const hasInitials = ({ name }: KnownPerson) =>
    /^\p{Lu}/u.test(typed.trim()) && initialsOf(name).includes(typed.trim());
  const isHalfNamed = ({ name }: KnownPerson) =>
    name.trim().toLowerCase().split(/\s/)[0]?.split('-')[0] === wanted;
  return (firstAnswer(lists, [isNamed, hasInitials]) ??
    firstAnswer(lists, [isHalfNamed]) ?? [null])[0];
}

/** `[null]` when more than one answers. */
function firstAnswer(
  lists: readonly (readonly KnownPerson[])[],
  ways: readonly ((person: KnownPerson) => boolean)[],
): readonly [KnownPerson | null] | null {
  for (const people of lists) {
    for (const answers of ways) {
      const names = new Set(people.filter(answers).map(({ name }) => name));
      const [only] = names;
      if (only !== undefined) return [names.size === 1 ? { name: only } : null];
    }
  }
  return null;
}

/**
 * Those whose name begins with what was typed, or one of its words, or its initials do: attendees first,
 * and nobody twice.
 */
export function completePerson(
  typed: string,
  ...lists: readonly (readonly KnownPerson[])[]
): readonly KnownPerson[] {
  const wanted = typed.trim().toLowerCase();
  const fits = ({ name }: KnownPerson) =>
    name.trim() !== '' &&
    [name, ...name.split(/[\s-]+/), ...namesOf(name), ...initialsOf(name)].some((one) =>
      one.toLowerCase().startsWith(wanted),
    );
  const names = new Set(
    lists
      .flat()
      .filter(fits)
      .map(({ name }) => name.trim()),
  );
  return [...names].map((name) => ({ name }));
}
