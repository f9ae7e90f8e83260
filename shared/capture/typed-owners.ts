import { splitOwners } from './action-text.ts';
import { ownerNamed } from './owners.ts';
import { completePerson, type KnownPerson } from './people.ts';

type People = readonly (readonly KnownPerson[])[];

/** What stands between commas, as it was typed. */
export function typedOwners(typed: string): readonly string[] {
  return typed
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** The same by their full names where these are known: "pim, Henk en Nora" are three. */
export function ownersMeant(typed: string, ...people: People): readonly string[] {
  const meant = typedOwners(typed).flatMap((part) => {
    const one = personMeant(part, people);
    if (one !== null) return [one];
    const several = splitOwners(part).map((name) => personMeant(name, people));
    const known = several.filter((name) => name !== null);
    return known.length > 1 && known.length === several.length ? known : [part];
  });
  return [...new Set(meant)];
}

/** The beginning of a name is enough in small letters: who means somebody else writes a capital. */
function personMeant(typed: string, people: People): string | null {
  const named = ownerNamed(typed, ...people);
  if (named !== null) return named;
  if (typed.length < 2 || typed !== typed.toLowerCase()) return null;
  const [only, ...others] = completePerson(typed, ...people);
  return only && others.length === 0 ? only.name : null;
}

/** What was typed with its last name written out, in every way it can be. */
export function ownersToOffer(typed: string, ...people: People): readonly string[] {
  const before = /^.*[,;]\s*/s.exec(typed)?.[0] ?? '';
  const named = new Set(ownersMeant(before, ...people));
  return completePerson(typed.slice(before.length), ...people)
    .filter(({ name }) => !named.has(name))
    .map(({ name }) => before + name);
}
