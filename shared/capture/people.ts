import type { Attendee } from '../meeting/schema.ts';
import { isFirstNameWithLetters, particle, plainName, withShortParticles } from './loose-names.ts';

/** Somebody whose name may be typed: an attendee or a member of the series. */
export interface KnownPerson {
  readonly name: string;
  readonly role?: Attendee['role'];
  readonly organisation?: Attendee['organisation'];
}

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

type People = readonly (readonly KnownPerson[])[];

/**
 * Who is meant by a name as typed: by the full name, the first name, the surname or the initials in
 * capitals, or else by the same in a hurry ("Zoe", "vd Zwaag", "Jeroen A."), or by the first half of a double
 * first name ("Henk" for Henk-Jan). The first list in which somebody answers to it counts; `null` when nobody
 * does, or more than one.
 */
export function findPerson(typed: string, ...lists: People): KnownPerson | null {
  const [name, ...others] = whoAnswer(typed, lists);
  return name === undefined || others.length > 0 ? null : { name };
}

/** Whether somebody answers to a name as typed, also where more than one does. */
export function isSomebody(typed: string, ...lists: People): boolean {
  return whoAnswer(typed, lists).length > 0;
}

function whoAnswer(typed: string, lists: People): readonly string[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return [];
  const isNamed = ({ name }: KnownPerson) =>
    namesOf(name).some((one) => one.toLowerCase() === wanted);
  const hasInitials = ({ name }: KnownPerson) =>
    /^\p{Lu}/u.test(typed.trim()) && initialsOf(name).includes(typed.trim());
  const isHalfNamed = ({ name }: KnownPerson) =>
    name.trim().toLowerCase().split(/\s/)[0]?.split('-')[0] === wanted;
  const isNamedInHaste = ({ name }: KnownPerson) => inHaste(typed, name);
  return (
    firstAnswer(lists, [isNamed, hasInitials]) ??
    firstAnswer(lists, [isNamedInHaste, isHalfNamed]) ??
    []
  );
}

function inHaste(typed: string, name: string): boolean {
  const plain = plainName(typed);
  const short = withShortParticles(typed);
  return (
    namesOf(name).some((one) => plainName(one) === plain || withShortParticles(one) === short) ||
    isFirstNameWithLetters(typed, name)
  );
}

/** The names of those who answer; more than one where it is not clear who is meant. */
function firstAnswer(
  lists: People,
  ways: readonly ((person: KnownPerson) => boolean)[],
): readonly string[] | null {
  for (const people of lists) {
    for (const answers of ways) {
      const names = new Set(people.filter(answers).map(({ name }) => name));
      if (names.size > 0) return [...names];
    }
  }
  return null;
}

/**
 * Those whose name begins with what was typed, or one of its words, or its initials do: attendees first,
 * and nobody twice.
 */
export function completePerson(typed: string, ...lists: People): readonly KnownPerson[] {
  const wanted = plainName(typed);
  const fits = ({ name }: KnownPerson) =>
    name.trim() !== '' &&
    (isFirstNameWithLetters(typed, name) ||
      [name, ...name.split(/[\s-]+/), ...namesOf(name), ...initialsOf(name)].some((one) =>
        plainName(one).startsWith(wanted),
      ));
  const names = new Set(
    lists
      .flat()
      .filter(fits)
      .map(({ name }) => name.trim()),
  );
  return [...names].map((name) => ({ name }));
}
