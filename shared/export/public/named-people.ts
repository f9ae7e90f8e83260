import { inlineText } from '../../meeting/blocks.ts';
import type { Attendee, Block, Meeting } from '../../meeting/schema.ts';
import { allItems } from '../../meeting/tree.ts';
import { isSureBody, mayorAndAldermen, peopleIn } from './bodies.ts';
import { plain } from './plain.ts';

/** Somebody whose name stands in the meeting. */
export interface NamedPerson {
  readonly name: string;
  readonly role: Attendee['role'];
  readonly organisation: string | null;
}

/**
 * Everybody that a public edition may not name: who is on the list, who explains an item, who has an
 * action, and who speaks at the start of a line. In doubt a name is one: the user can keep it.
 */
export function namedPeople(meeting: Meeting): readonly NamedPerson[] {
  const found = new Map<string, NamedPerson>();
  for (const { name, role, organisation } of meeting.attendees) {
    for (const one of separateNames(name)) add(found, { name: one, role, organisation });
  }
  for (const name of mentionedNames(meeting)) {
    if (!isKnown(name, found)) add(found, { name, role: null, organisation: null });
  }
  return [...found.values()];
}

function add(found: Map<string, NamedPerson>, person: NamedPerson): void {
  if (person.name !== '' && !found.has(person.name)) found.set(person.name, person);
}

/** Whether the meeting itself says that this carries actions and hands things in without being a person. */
function knownBodies(meeting: Meeting): (name: string) => boolean {
  const { attendees, items, abbreviation, title } = meeting;
  const names = [
    title,
    abbreviation ?? '',
    ...attendees.map(({ organisation }) => organisation ?? ''),
    ...allItems(items).flatMap(({ contributions }) => contributions.map(({ from }) => from)),
  ];
  const bodies = new Set(names.map(withoutArticle));
  return (name) => bodies.has(withoutArticle(name));
}

function withoutArticle(name: string): string {
  return plain(name)
    .trim()
    .toLowerCase()
    .replace(/^(?:de|het|the)\s+/, '');
}

function mentionedNames(meeting: Meeting): readonly string[] {
  const isKnownBody = knownBodies(meeting);
  // Whole first: "Afdeling Ruimte en Wonen" are not two.
  const separated = (names: string) =>
    isKnownBody(names) || isSureBody(plain(names).trim()) ? [] : separateNames(names);
  const all = allItems(meeting.items);
  const owners = meeting.actions.flatMap((action) => action.owners);
  const presenters = all.map(({ presenter }) => presenter ?? '');
  const speakers = all.flatMap(({ discussion }) => discussion.map(speaker));
  const names = [
    ...[...owners, ...presenters].flatMap(separated),
    ...speakers.flatMap(separated).filter((name) => !singleLetter.test(name)),
  ];
  return names.flatMap((name) => peopleIn(name, isKnownBody));
}

/** "Joris en Hedwig", "Joris / Hedwig" are two. */
function separateNames(names: string): readonly string[] {
  return plain(names)
    .replace(mayorAndAldermen, '')
    .split(/\s*[,;/&+]\s*|\s+(?:en|and)\s+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Part of a name that is on the list already, such as a first name alone. */
function isKnown(name: string, found: ReadonlyMap<string, NamedPerson>): boolean {
  const wanted = name.toLowerCase();
  return [...found.keys()].some((known) => known.toLowerCase().split(/\s+/).includes(wanted));
}

/** Words that announce what a line is, and are nobody's name. */
const announcements = new RegExp(
  `^(?:${[
    'besluit|actie|vraag|antwoord|reactie|conclusie|toelichting|opmerking|mededeling|afspraak|afgesproken',
    'planning|doel|advies|kosten|status|voorstel|resultaat|samenvatting|let op|nb|ps|bespreking|inbreng',
    'achtergrond|datum|locatie|tijd|aanwezig|afwezig|stand|vervolg|aandacht|risico|uitkomst|context|bron',
    'bijlage|agenda|onderwerp|punt|stap|optie|variant|fase|deel|voorbeeld|voordeel|nadeel|samengevat',
    'decision|action|question|answer|conclusion|note|result|proposal|background|summary|option|phase',
  ].join('|')})`,
  'i',
);
/** "A: …" is an answer, a part or a choice. */
const singleLetter = /^\p{L}\.?$/u;
const nameBefore =
  /^((?:\p{Lu}[\p{L}.'’-]*)(?: (?:\p{Lu}[\p{L}.'’-]*|\p{Ll}{1,4})){0,4}) ?:(?:\s|$)/u;

/** "Petra Vos: …" at the start of a line; empty when nobody seems to speak. */
function speaker({ inlines }: Block): string {
  const name = nameBefore.exec(plain(inlineText(inlines)).trimStart())?.[1] ?? '';
  return announcements.test(name) ? '' : name;
}
