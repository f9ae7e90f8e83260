import { findPerson, type KnownPerson } from './people.ts';

const chair = /^(?:(?:de|the)\s)?(?:voorzitter|vz\.?|chair(?:man|woman|person)?)$/i;
const secretary =
  /^(?:(?:de|the)\s)?(?:(?:ambtelijk\s)?secretaris|notulist|secretary|minute[-\s]taker)$/i;
const everybody =
  /^(?:allen|iedereen|alle\s(?:leden|aanwezigen|deelnemers)|all|everyone|everybody|all\smembers)$/i;
const body =
  /^(?:(?:de|het|the)\s)?(?:bestuur|directie|college|secretariaat|stuurgroep|projectgroep|werkgroep|commissie|redactie|team|afdeling|board|committee|working\sgroup|secretariat)(?:\s[\p{L}&-]+){0,3}$/iu;

/** "Dhr. Pol", "mevrouw De Wit". */
const salutation = /^(?:dhr|de\sheer|meneer|mevr|mevrouw|mw|mr|mrs|ms)\.?\s+/i;

/**
 * Who is meant as the one who does something: a person by name, whoever is in the chair or takes the
 * minutes, all, or a body; `null` when it is none of these.
 */
export function ownerNamed(
  typed: string,
  ...lists: readonly (readonly KnownPerson[])[]
): string | null {
  const name = typed.trim();
  const known = findPerson(name, ...lists) ?? findPerson(name.replace(salutation, ''), ...lists);
  const person = known?.name ?? inRole(name, lists);
  if (person !== null) return person;
  return isGroup(name) ? name.charAt(0).toUpperCase() + name.slice(1) : null;
}

/** Whether these are all, or a body: nobody's name. */
export function isGroup(name: string): boolean {
  return everybody.test(name) || body.test(name);
}

/** Whether this is what somebody is in the meeting: nobody's name either. */
export function isRole(name: string): boolean {
  return chair.test(name) || secretary.test(name);
}

function inRole(name: string, lists: readonly (readonly KnownPerson[])[]): string | null {
  const role = chair.test(name) ? 'chair' : secretary.test(name) ? 'secretary' : null;
  if (role === null) return null;
  for (const people of lists) {
    const [only, ...others] = people.filter((person) => person.role === role);
    if (only && only.name !== '') return others.length === 0 ? only.name : null;
  }
  return null;
}
