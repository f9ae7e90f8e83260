import { isGroup, isRole } from '../../capture/owners.ts';

const alternatives = (words: string) => words.trim().split(/\s+/).join('|');

/** What stands before the name of a place or of a field of work, never before that of a person. */
const ofPlaces = alternatives(`
  gemeenten? provincies? waterschap(?:pen)? hoogheemraadschap ministeries? veiligheidsregio omgevingsdienst
  universiteit hogeschool raad gemeenteraad adviesraad cliëntenraad deelraad dorpsraad jongerenraad
  medezeggenschapsraad ondernemingsraad ouderraad wijkraad college rijks\\p{Ll}{5,} municipality province
  ministry council university
`);
/** What may also stand before the name of who leads it, or of whom it is called after. */
const ofPeople = alternatives(`
  stichting vereniging afdeling(?:en)? teams? bureau commissie werkgroep projectgroep stuurgroep
  klankbordgroep regiegroep directie dienst fractie griffie secretariaat bestuur organisatie redactie
  samenwerkingsverband taskforce platform foundation association department office committee board agency
  unit \\p{L}{2,}(?:bureau|commissie|college|bestuur|secretariaat|team)
`);
const article = '(?:(?:de|het|the)\\s)?';
const place = new RegExp(`^${article}(?:${ofPlaces})(?:\\s|$)`, 'iu');
const unit = new RegExp(`^${article}(?:${ofPeople})(?:\\s+(?<rest>.*))?$`, 'iu');
const board = /^(?:dagelijks|algemeen)\s(?:bestuur|secretariaat)$/i;
const company = /\s(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|u\.?a\.?|ltd\.?|inc\.?|gmbh)$/i;

/** What only people are called: "mevrouw De Vries", "J. Dam", "Linda de Vries". */
const title = /(?<!\p{L})(?:dhr|mevr|mw|drs|ir|mr|dr|ing|de heer|mevrouw|mrs|ms)\.?(?:\s|$)/iu;
const initial = /(?<!\p{L})\p{Lu}\.(?=\s*\p{L})/u;
const particles =
  /(?<!\p{L})\p{Lu}\p{L}+\s(?:(?:van|de|den|der|het|ten|ter|te|el|al|bin|von)\s)+\p{Lu}/u;

/** What is left of the name of a field of work where it was split: "Ruimte en Wonen", "Jeugd, Zorg". */
const fields: ReadonlySet<string> = new Set(
  `administratie advies archief arbeid asiel beheer beleid bestuur binnenlandse bouw burgerzaken cultuur
  communicatie controle dienstverlening digitalisering duurzaamheid economie economische energie erfgoed
  financiën groei groen groene handhaving handel ict inkomen informatie informatievoorziening infrastructuur
  innovatie integratie juridische jeugd justitie klimaat koninkrijksrelaties kwaliteit landbouw leefomgeving
  maatschappij middelen migratie milieu mobiliteit natuur onderwijs ondersteuning ontwikkeling openbare orde
  ordening participatie personeel planning recreatie rechtspraak ruimte ruimtelijke samenleving sociaal
  sociale sport tijdelijke toezicht uitvoering vastgoed veiligheid verkeer vergunningen vervoer visserij
  voedselkwaliteit volksgezondheid volkshuisvesting water waterstaat welzijn werk werkgelegenheid
  wetenschap wonen zaken zorg`.split(/\s+/),
);

/**
 * Who is named where somebody or some body stands: `null` for a body, for all and for whoever has a role
 * there. Of a body with the name of a person in its own only that name is one.
 */
export function personIn(name: string): string | null {
  if (isRole(name) || place.test(name) || board.test(name) || isField(name)) return null;
  const found = unit.exec(name);
  if (found) return ifPersonal(found.groups?.['rest'] ?? '');
  if (company.test(name)) return ifPersonal(name);
  return isGroup(name) ? null : name;
}

function isField(name: string): boolean {
  return name.split(/\s+/).every((word) => fields.has(word.toLowerCase()));
}

function ifPersonal(words: string): string | null {
  return [title, initial, particles].some((form) => form.test(words)) ? words : null;
}

/**
 * Whether it is an abbreviation such as VNG or P&O, not a name in capitals. One that stands in `text` as a
 * name is that name: "PIET" where a "Piet" is.
 */
export function isAbbreviation(name: string, text: string): boolean {
  if (!/^\p{Lu}[\p{Lu}\d/+&-]+$/u.test(name)) return false;
  if (name.length > 4 && /[AEIOUY]/.test(name)) return false;
  const asName = name.charAt(0) + name.slice(1).toLowerCase();
  return !text.split(/[^\p{L}\p{N}]+/u).includes(asName);
}
