import { isGroup, isRole } from '../../capture/owners.ts';
import { isAbbreviation } from './abbreviations.ts';
import { fieldsOfWork } from './ordinary-words.ts';

const alternatives = (words: string) => words.trim().split(/\s+/).join('|');

/** What one word behind it is the name of a place after. */
const ofPlaces = alternatives(`
  gemeenten? provincies? waterschap(?:pen)? hoogheemraadschap veiligheidsregio omgevingsdienst gemeenteraad
  deelraad dorpsraad wijkraad municipality province
`);
/** What may also stand before the name of who leads it or works there, or of whom it is called after. */
const ofPeople = alternatives(`
  stichting vereniging afdeling(?:en)? teams? bureau commissie werkgroep projectgroep stuurgroep
  klankbordgroep regiegroep directie dienst fractie griffie secretariaat bestuur organisatie redactie
  samenwerkingsverband taskforce platform college raad adviesraad cliëntenraad jongerenraad
  medezeggenschapsraad ondernemingsraad ouderraad ministeries? rijksdienst rijksoverheid rijkswaterstaat
  universiteit hogeschool foundation association department office committee board agency unit council
  ministry university secretariat working\\sgroup
  (?:advies|architecten|ingenieurs|onderzoeks|plan|project)bureau (?:directie|kern|management|project|wijk)team
  (?:advies|audit|bezwaren|examen|kas|klachten|raads|rekenkamer)commissie (?:bestuurs|raads)secretariaat
`);
const behindArticle = (words: string) =>
  new RegExp(`^(?:(?:de|het|the)\\s+)?(?:${words})(?:\\s+(?<rest>.*))?$`, 'iu');
const place = behindArticle(ofPlaces);
const unit = behindArticle(ofPeople);
const board = /^(?:het\s)?(?:dagelijks|algemeen)\s(?:bestuur|secretariaat)$/i;

const placeName =
  /^(?:of\s)?(?:(?:Noord|Oost|Zuid|West|Midden)\s)?(?:['’][st]-)?(?:IJ|\p{Lu})\p{Ll}+(?:-(?:IJ|\p{Lu})\p{Ll}+)*$/u;
/** Places of more than one word; any other might be a first name and a surname, or "De Vries". */
const longPlaceNames: ReadonlySet<string> = new Set(
  [
    'aa en maas|alphen aan den rijn|bergen op zoom|brabantse delta|capelle aan den ijssel|de bilt|de dommel',
    'de fryske marren|de ronde venen|de wolden|den haag|den helder|het hogeland|hof van twente',
    'hollands noorderkwartier|hollandse delta|horst aan de maas|krimpen aan den ijssel|land van cuijk',
    'peel en maas|rijn en ijssel|stichtse vecht|vallei en veluwe|van delfland|van rijnland',
    'west maas en waal|wijk bij duurstede',
  ].flatMap((names) => names.split('|')),
);

/** "B en W", which are not two. */
export const mayorAndAldermen = /(?<!\p{L})b\.?\s?(?:en|&)\s?w(?:\.|(?!\p{L}))/giu;
const connective = /^(?:van|voor|of|for|de|het|the|en|and)?$/i;
/** Said of people only, with a capital behind it or without. */
const title = /(?<!\p{L})(?:dhr|mevr|mw|drs|ir|mr|dr|ing|de heer|mevrouw|mrs|ms)\.?(?:\s|$)/iu;
/** What sets apart who is meant in a body: "Gemeente (Petra Vos)", "Gemeente - Petra Vos". */
const setApart = /[()[\]{}<>"“”„«»|:]|(?:^|\s)[-–—]+|[-–—]+(?:\s|$)/u;

/**
 * Who is named where somebody or some body stands. In doubt it is a person; of a body that may have the
 * name of one in its own, only what stands behind its word is that name.
 * @param isKnownBody - whether the meeting says that this is a body
 */
export function peopleIn(name: string, isKnownBody: (name: string) => boolean): readonly string[] {
  const isBody = (part: string) => isKnownBody(part) || isSureBody(part);
  const person = (part: string) => (isBody(part) || isBody(nameIn(part)) ? [] : [nameIn(part)]);
  const isCapitalised = (part: string) => /\p{Lu}/u.test(part);
  if (!setApart.test(name)) return isCapitalised(name) ? person(name) : [];
  const parts = name.split(setApart).map((part) => part.trim());
  const worded = parts.filter((part) => /\p{L}/u.test(part));
  const found = worded.filter(isCapitalised).flatMap(person);
  const small = worded.filter((part) => !isCapitalised(part)).flatMap(person);
  if (found.length === 0) return small;
  // What is small beside a name, as in "Petra Vos (tijdelijk)", is a word elsewhere: it goes with the name only.
  return small.length > 0 ? [name, ...found] : found;
}

/** Whether this is nobody's name for certain: a body, all, or whoever has a role. */
export function isSureBody(name: string): boolean {
  if (setApart.test(name)) return false;
  if (isSmallGroup(name)) return true;
  if (isRole(name) || board.test(name) || isAbbreviation(name) || fieldsIn(name) > 1) return true;
  const atPlace = place.exec(name);
  if (atPlace) return isSureBehind(atPlace.groups?.['rest'] ?? '', isPlaceName);
  const ofUnit = unit.exec(name);
  if (ofUnit) return isSureBehind(ofUnit.groups?.['rest'] ?? '', isSureBody);
  return false;
}

function nameIn(name: string): string {
  return (place.exec(name) ?? unit.exec(name))?.groups?.['rest'] ?? name;
}

/** "Allen", "Werkgroep kade": names begin with a capital. */
function isSmallGroup(name: string): boolean {
  return isGroup(name) && !/\s\p{Lu}/u.test(name) && !title.test(name);
}

function isSureBehind(rest: string, isSure: (rest: string) => boolean): boolean {
  return !/\p{L}/u.test(rest) || fieldsIn(rest) > 0 || isSure(rest);
}

function isPlaceName(words: string): boolean {
  return placeName.test(words) || longPlaceNames.has(words.toLowerCase());
}

/** How many fields of work or other bodies these are; 0 when anything else is among the words. */
function fieldsIn(words: string): number {
  const phrases = words.replace(mayorAndAldermen, 'bestuur').replace(/groene groei/i, 'groei');
  const telling = phrases.split(/[\s,&/]+/).filter((word) => !connective.test(word));
  const isField = (word: string) => fieldsOfWork.has(word.toLowerCase()) || isAbbreviation(word);
  return telling.every(isField) ? telling.length : 0;
}
