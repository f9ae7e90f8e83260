import { areAllShort, isPersonsName } from './full-names.ts';
import { isFunction, presenceOf, roleOf } from './person-notes.ts';

/** Where something parts two people, and not what stands between brackets. */
const outside = '(?![^([]{0,120}[)\\]])';
const semicolon = new RegExp(`;${outside}`);
const conjunction = new RegExp(`\\s(?:en|and)\\s${outside}`);
const comma = new RegExp(`,\\s?${outside}|${conjunction.source}`);
const sign = new RegExp(`\\s?[/&+|\\t]\\s?${outside}`);
/** "de heren Smit en Prins": what stands before the names says nothing more. */
const lead = /^(?:de )?(?:dames|heren|mevrouwen)\s/i;

/** The people of a list, each with what belongs to him. */
export function splitPeople(text: string): readonly string[] {
  const list = text.replace(/(?:[.;,]|\s(?:en|and|&))\s*$/, '');
  const parts = list.split(semicolon);
  const people = parts.length > 1 ? namesOfParts(parts) : withOrganisations(list.split(comma));
  return people
    .flatMap((part) => apartAtSigns(part, people.length === 1))
    .map((part) => part.trim().replace(lead, ''))
    .filter((part) => part !== '');
}

export function withoutBrackets(text: string): string {
  return text.replace(/\s?[([][^)\]]{1,120}[)\]]/g, '');
}

/** Between semicolons a comma parts name and organisation, if one of them has anything but a name there. */
function namesOfParts(parts: readonly string[]): readonly string[] {
  const commas = parts.map((part) => part.split(comma)).filter((pieces) => pieces.length > 1);
  const mark = commas.every((pieces) => pieces.every(namesPerson)) ? comma : conjunction;
  return parts.flatMap((part) => {
    const pieces = part.split(mark);
    return pieces.every(namesPerson) ? pieces : [part];
  });
}

/** "Bas Kok/Thea Pol", "Bas Kok & Thea Pol"; "Bas Kok / gemeente Oost" is one person. */
function apartAtSigns(part: string, isWholeList: boolean): readonly string[] {
  const pieces = part.split(sign);
  if (pieces.length < 2) return [part];
  // "Kok & Smit" among others may be a firm, and "Kok | OMR" somebody of it.
  const areMany = pieces.length > 2 || (isWholeList && !/[/|\t]/.test(part));
  const areShort = areMany && areAllShort(pieces.map(bareName));
  return areShort || pieces.every(namesPerson) ? pieces : [part];
}

function namesPerson(piece: string): boolean {
  return isPersonsName(bareName(piece));
}

function bareName(piece: string): string {
  return withoutBrackets(piece).trim();
}

/** "gemeente X", "OMR" and "Stichting Y" between commas belong to the one before them. */
const organisation =
  /^(?:\p{Ll}{4,20}\s|\p{Lu}{2}[\p{Lu}\d&+-]{0,20}$|(?:Gemeente|Provincie|Waterschap|Hoogheemraadschap|Regio|Bureau|Stichting|Vereniging|Ministerie|Samenwerkingsverband|Universiteit|Hogeschool|Municipality|Ministry|University)\s)/u;

function withOrganisations(parts: readonly string[]): readonly string[] {
  const people: string[] = [];
  for (const part of parts) {
    const before = people.at(-1);
    if (before !== undefined && belongsTo(before, part.trim()))
      people[people.length - 1] = `${before}, ${part.trim()}`;
    else people.push(part);
  }
  return people;
}

/** "en verder iedereen": people of whom no name is known belong to nobody. */
const unnamed =
  /^(?:verder|voorts|alle|allen|iedereen|overige|anderen|diverse|enkele|circa|ongeveer|everyone|others|several)(?!\p{L})/iu;

function belongsTo(before: string, part: string): boolean {
  const bare = bareName(part);
  if (unnamed.test(bare)) return false;
  if (roleOf(bare) ?? isFunction(bare)) return true;
  const isSmall = /^\p{Ll}/u.test(bare);
  if (isSmall && (presenceOf(bare) ?? /^(?:tot|vanaf|from|until) \d/.test(bare))) return true;
  // Behind initials ("JvdB, PK") capitals are initials too.
  return bareName(before).includes(' ') && organisation.test(part) && !officeOf(part);
}

/** Those of a body are named with what they serve as well, so that only initials tell a name. */
const offices =
  /^(burgemeester|wethouders?|gemeentesecretaris|gedeputeerden?|raadslid|raadsleden|statenlid|dijkgraaf|heemraad|alderman|councillor|mayor|(?:secretaris|griffier|raadsgriffier|directeur|penningmeester|voorzitter)(?=\s\p{Lu}\.))\s(\p{Lu}.*)$/u;

/** "Wethouder R. Olthof": the office is no part of the name. */
export function officeOf(
  text: string,
): { readonly office: string; readonly name: string } | undefined {
  const [, office, name] = offices.exec(text.charAt(0).toLowerCase() + text.slice(1)) ?? [];
  return office === undefined || name === undefined ? undefined : { office, name };
}
