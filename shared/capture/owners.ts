import { findPerson, type KnownPerson } from './people.ts';

const chair = /^(?:(?:de|the)\s)?(?:voorzitter|vz\.?|chair(?:man|woman|person)?)$/i;
const secretary =
  /^(?:(?:de|the)\s)?(?:(?:ambtelijk\s)?secretaris|notulist|secretary|minute[-\s]taker)$/i;
const everybody =
  /^(?:allen|iedereen|alle\s(?:leden|aanwezigen|deelnemers)|all|everyone|everybody|all\smembers)$/i;
const body =
  /^(?:(?:de|het|the)\s)?(?:bestuur|directie|college|secretariaat|stuurgroep|projectgroep|werkgroep|commissie|redactie|team|afdeling|board|committee|working\sgroup|secretariat)(?:\s[\p{L}&-]+){0,3}$/iu;
/** Behind these a name may follow of who leads it. The compounds of "raad" are told: "voorraad" and "beraad" are none. */
const bodyAlone =
  /^(?:(?:de|het|the)\s)?(?:(?:dagelijks|algemeen)\sbestuur|(?:advies|bewoners|cliënten|deel|deelnemers|dorps|gemeente|huurders|jongeren|kerken|leden|leerlingen|medezeggenschaps|ondernemings|ouder|studenten|wijk)?raad|raad\svan\s(?:toezicht|commissarissen|bestuur)|\p{Ll}*(?:commissie|(?:project|stuur|werk)groep)|fracties?|griffie|gemeente|leden|council|members)$/iu;
/** What somebody is, of which a meeting has one. */
const office =
  /^(?:(?:de|the)\s)?(?:penningmeester|vice-?voorzitter|directeur|directeur-bestuurder|bestuurder|burgemeester|wethouder|griffier|gemeentesecretaris|portefeuillehouder|beheerder|schoolleider|rector|conrector|teamleider|projectleider|coördinator|treasurer|director|manager|coordinator)$/i;

/** "Dhr. Pol", "mevrouw De Wit". */
const salutation =
  /^(?:dhr|de\sheer|meneer|mevr|mevrouw|mw|mr|mrs|ms|burgemeester|wethouder|gedeputeerde)\.?\s+/i;

/**
 * Who is meant as the one who does something: a person by name, whoever is in the chair or takes the
 * minutes, all, or a body; `null` when it is none of these.
 */
export function ownerNamed(
  typed: string,
  ...lists: readonly (readonly KnownPerson[])[]
): string | null {
  const name = typed.trim();
  const known = findPerson(name, ...lists) ?? findPerson(untitled(name), ...lists);
  const person = known?.name ?? inRole(name, lists);
  if (person !== null) return person;
  return isGroup(name) || office.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : null;
}

/** "Pol" of "dhr. Pol". */
export function untitled(name: string): string {
  return name.replace(salutation, '');
}

/** Whether these are all, or a body: nobody's name. */
export function isGroup(name: string): boolean {
  return everybody.test(name) || body.test(name) || bodyAlone.test(name);
}

/** Whether this is what somebody is in the meeting: nobody's name either. */
export function isRole(name: string): boolean {
  return chair.test(name) || secretary.test(name) || office.test(name);
}

function inRole(name: string, lists: readonly (readonly KnownPerson[])[]): string | null {
  const has = roleTest(name);
  if (!has) return null;
  for (const people of lists) {
    const [only, ...others] = people.filter(has);
    if (only && only.name !== '') return others.length === 0 ? only.name : null;
  }
  return null;
}

function roleTest(name: string): ((person: KnownPerson) => boolean) | null {
  if (chair.test(name)) return ({ role }) => role === 'chair';
  if (secretary.test(name)) return ({ role }) => role === 'secretary';
  const held = office.test(name) ? name.replace(/^(?:de|the)\s/i, '').toLowerCase() : null;
  // Lists have it where the organisation of others stands.
  return held === null ? null : ({ organisation }) => organisation?.toLowerCase() === held;
}
