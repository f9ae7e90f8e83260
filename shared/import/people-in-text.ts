import { isBody } from './bodies.ts';
import type { SourceLine } from './source-lines.ts';

const particles = '(?:(?:van|de|den|der|het|ten|ter|te|el|al)\\s){0,3}';
const word = "\\p{Lu}[\\p{L}'’-]+";
const full = `${word}\\s${particles}${word}`;
const fullNames = new RegExp(`(?<![\\p{L}'’-])(?=(?<name>${full})(?![\\p{L}'’-]))`, 'gu');
const isFull = new RegExp(`^${full}$`, 'u');
/** What people do in a meeting, and trains do not. */
const says = [
  'vraagt|vroeg|zegt|zei|meldt|meldde|vindt|vond|vertelt|vertelde|antwoordt|antwoordde|licht|lichtte',
  'merkt|merkte|wijst|wees|stelt|stelde|deelt|deelde|geeft|gaf|legt|legde|opent|opende|leidt|leidde',
  'bedankt|bedankte|verwelkomt|heet|heette|schetst|schetste|presenteert|presenteerde',
  'asks|asked|says|said|reports|reported|notes|noted|explains|explained|introduces|introduced',
].join('|');
const people = new RegExp(
  `(?:^|[.!?:]\\s|^[-•*–]\\s|(?:de heer|dhr\\.?|mevrouw|mevr\\.?|mw\\.?)\\s)(?<name>${full})\\s(?:${says})(?!\\p{L})`,
  'gu',
);
/** No first name. */
const before =
  /^(?:de|den|het|een|the|a|an|mevrouw|mevr|meneer|heer|mw|dhr|mr|mrs|ms|miss|dr|prof|wethouder|burgemeester|gedeputeerde|minister|staatssecretaris|voorzitter|secretaris|directeur|raadslid|statenlid|alderman|mayor|councillor|oud|nieuw|noord|oost|zuid|west|groot|klein|sint|new|old|north|east|south|van|der|ten|ter|te)$/iu;
const anybody =
  /^(?:hij|zij|ze|we|wij|men|er|dit|dat|het|deze|die|ik|u|je|jij|jullie|niemand|iemand|iedereen|allen|alle|velen|veel|enkelen|enkele|sommigen|sommige|meerdere|anderen|andere|beiden|beide|ieder|elk|he|she|they|it|we|you|nobody|someone|everyone|everybody|many|some|several|others|both|all|who)(?!\p{L})/iu;

/** Whether a name may be somebody's: no pronoun, and nothing that is many. */
export function mayBePerson(name: string): boolean {
  return !anybody.test(name) && !isBody(name);
}

/** A first name and a surname, as far as the words tell. */
export function isFullName(name: string): boolean {
  return isFull.test(name) && mayBePerson(name) && !before.test(name.split(' ')[0] ?? '');
}

/**
 * Finds the full name of somebody who speaks in the text, by that name or by the first name when
 * nobody else there has it.
 */
export function speakersIn(lines: readonly SourceLine[]): (name: string) => string | undefined {
  let found: Speakers | undefined;
  return (name) => {
    found ??= readSpeakers(lines);
    if (found.speakers.has(name)) return name;
    const [only, ...others] = found.byFirst.get(name) ?? [];
    return only !== undefined && others.length === 0 && found.speakers.has(only) ? only : undefined;
  };
}

interface Speakers {
  readonly speakers: ReadonlySet<string>;
  readonly byFirst: ReadonlyMap<string, ReadonlySet<string>>;
}

function readSpeakers(lines: readonly SourceLine[]): Speakers {
  const byFirst = new Map<string, Set<string>>();
  for (const name of namesIn(lines, fullNames)) {
    const first = name.split(' ')[0] ?? '';
    byFirst.set(first, (byFirst.get(first) ?? new Set()).add(name));
  }
  return { speakers: new Set(namesIn(lines, people).filter(isFullName)), byFirst };
}

function namesIn(lines: readonly SourceLine[], form: RegExp): readonly string[] {
  return lines.flatMap(({ text }) =>
    [...text.matchAll(form)].flatMap(({ groups }) => groups?.['name'] ?? []),
  );
}
