import { looksLikeName } from './action-text.ts';
import type { DayContext } from './day-form.ts';
import { ownerNamed } from './owners.ts';
import type { KnownPerson } from './people.ts';

/** The meeting in which a line with a marker is typed. */
export interface MarkerContext extends DayContext {
  readonly attendees: readonly KnownPerson[];
  /** Of the series; who is in the meeting comes first. */
  readonly members: readonly KnownPerson[];
}

/** Who does it and when, as far as a line says so. */
export interface Told {
  readonly owners: readonly string[];
  readonly due: string | null;
  readonly openDue: string | null;
}

/** Before a colon also a name that nobody is known by. */
export function nameMeant(name: string, context: MarkerContext): string | null {
  return ownerOf(name, context) ?? (looksLikeName(name) ? name : null);
}

/** `null` when nobody is known by it. */
export function ownerOf(name: string, { attendees, members }: MarkerContext): string | null {
  return ownerNamed(name, attendees, members);
}
