import { isBody } from './bodies.ts';
import { isFunction, roleOf } from './person-notes.ts';

const title =
  '(?:de heer|mevrouw|(?:dhr|mevr|mw|heer|drs|ir|ing|dr|mr|prof|ds|mrs|ms|miss)\\b\\.?)\\s';
const word = "\\p{Lu}[\\p{L}'’-]+";
const particles = "(?:(?:van|von|de|den|der|het|ten|ter|te|el|al|la|le|di|da|du|'t|’t|d')\\s){0,3}";
const given = `(?:${word}|(?:\\p{Lu}[a-z]?\\.){1,5})\\s?`;
const fullName = new RegExp(
  `^(?:(?:${title}){1,3}(?:${given}){0,3}|(?:${given}){1,3})(?<=[\\s.])${particles}${word}$`,
  'u',
);
/** Words of an organisation or a place, where a name has a first name or a surname. */
const ofOrganisation =
  /(?<!\p{L})(?:\p{L}*(?:verband|verbond|centrum|centrale|bond)|rijkswaterstaat|politie|brandweer|haven|advies|adviseurs|consultancy|consulting|partners|architecten|ingenieurs|beheer|projecten|zorg|welzijn|wonen|onderwijs|club|nederland|holland|noord|oost|zuid|west|midden|amsterdam|rotterdam|utrecht|den haag|b\.?v|n\.?v)(?!\p{L})/iu;
const noFirstName =
  /^(?:de|den|het|een|the|van|der|ten|ter|te|wethouder|burgemeester|gedeputeerde|minister|directeur|raadslid|statenlid|oud|nieuw|groot|klein|sint|new|old|north|east|south)\s/iu;

/** A first name or initials and a surname, or a title and a surname: surely no organisation. */
export function isPersonsName(text: string): boolean {
  const isOther = isBody(text) || ofOrganisation.test(text) || noFirstName.test(text);
  return !isOther && fullName.test(text);
}

/** Whether two or more names are short in one way: all initials, or all of one word. */
export function areAllShort(names: readonly string[]): boolean {
  const isInitials = (name: string) => /^\p{Lu}\p{L}{0,3}\p{Lu}$/u.test(name);
  const isWord = (name: string) =>
    /^\p{Lu}[\p{Ll}'’-]+$/u.test(name) &&
    !isBody(name) &&
    !ofOrganisation.test(name) &&
    !isFunction(name) &&
    roleOf(name) === null;
  return names.every(isInitials) || names.every(isWord);
}
