import { splitOwners } from './action-text.ts';
import { isRole, untitled } from './owners.ts';
import { isSomebody, type KnownPerson } from './people.ts';

/**
 * Whether the words before a colon say who speaks: somebody by name, also where more people are called so,
 * who is in the chair, or more of these ("Nathan en Fatima").
 */
export function isSpeaker(typed: string, ...lists: readonly (readonly KnownPerson[])[]): boolean {
  const speaks = (name: string) =>
    isRole(name) || isSomebody(name, ...lists) || isSomebody(untitled(name), ...lists);
  const names = splitOwners(typed);
  return names.length > 0 && names.every(speaks);
}
