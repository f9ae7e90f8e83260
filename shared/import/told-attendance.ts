import type { Finding } from '../api.ts';
import { personNamed } from './known-people.ts';
import { isOtherMeeting } from './head-lines.ts';
import { isFullName, mayBePerson, speakersIn } from './people-in-text.ts';
import { presences } from './people.ts';
import type { Person } from './person-notes.ts';
import { sentencesOf } from './sentences.ts';
import type { SourceLine } from './source-lines.ts';
import { at } from './times.ts';

export interface ToldAttendance {
  readonly people: readonly Person[];
  readonly findings: readonly Finding[];
}

const word = "\\p{Lu}[\\p{L}'’-]+";
const name = `${word}(?:\\s(?:(?:van|de|den|der|het|ten|ter|te|el|al)\\s){0,3}${word}){0,3}`;
const who = `(?<who>${name}(?:(?:,\\s|\\s(?:en|and)\\s)${name}){0,5})`;
const clock = '(?:uiterlijk\\s)?(?<hour>[01]?\\d|2[0-3])[.:](?<minute>[0-5]\\d)(?:\\suur)?';
const be = '(?:is|zijn|was|waren)';
/** What may follow; "vertrekt om 9.30 uur naar Utrecht" is no word about the meeting. */
const why = '(?=[.,;]?$|[,;]\\s|\\s(?:wegens|vanwege|omdat|i\\.v\\.m\\.|in\\sverband)\\s)';
const ofNow =
  '(?=[.,;]?$|[,;]\\s|\\s(?:wegens|vanwege|omdat|i\\.v\\.m\\.|in\\sverband|vandaag|(?:voor|bij)\\s(?:deze|dit|vandaag)|for\\s(?:this|today))(?!\\p{L}))';

type Told = 'until' | 'from' | 'excused' | 'guest';

/** What a sentence says of who is there; the sentence stays. */
const forms: readonly (readonly [Told, RegExp])[] = (
  [
    ['until', `${who}\\s${be}\\saanwezig\\stot\\s${clock}${why}`],
    ['until', `${who}\\s${be}\\stot\\s${clock}\\saanwezig${why}`],
    ['until', `${who}\\s(?:vertrekt|vertrekken|left)\\s(?:om|at)\\s${clock}${why}`],
    ['until', `${who}\\s(?:verlaat|verlaten)\\sde\\svergadering\\som\\s${clock}${why}`],
    [
      'from',
      `${who}\\s(?:sluit|schuift|sluiten|schuiven)\\s(?:om\\s|vanaf\\s)${clock}\\saan${ofNow}`,
    ],
    ['from', `${who}\\s(?:komt|komen)\\som\\s${clock}\\sbinnen${why}`],
    ['from', `${who}\\sjoined\\sat\\s${clock}${why}`],
    ['excused', `${who}\\s(?:heeft|hebben)\\s(?:zich\\s)?(?:afgemeld|afgezegd)${ofNow}`],
    [
      'excused',
      `${who}\\s(?:is|zijn)\\s(?:verhinderd|met\\s(?:kennisgeving|bericht)\\safwezig)${ofNow}`,
    ],
    [
      'excused',
      `(?:[Aa]fmelding(?:en)?|[Bb]ericht\\svan\\sverhindering)\\s(?:van|door)\\s${who}${ofNow}`,
    ],
    ['excused', `Apologies\\s(?:were\\sreceived\\s)?from\\s${who}${ofNow}`],
    ['guest', `In\\saanwezigheid(?:\\svan)?\\s${who}\\.?$`],
  ] as const
).map(([told, form]) => [told, new RegExp(`^(?:[-•*–]\\s)?${form}`, 'u')]);
/** Most lines have none of these. */
const mayTell =
  /aanwezig|vertrek|verlaat|verlaten|aan\b|binnen|afgemeld|afgezegd|afmelding|verhinder|left at|joined|apologies/i;
const doubt = /\b(?:niet|geen|of|als|wanneer|mogelijk|misschien|not|if|maybe|perhaps)\b/iu;
const LONGEST_LINE = 5_000;
const LONGEST = 300;
const MOST = 100;

/**
 * Who came later, went earlier, sent word or was a guest, as sentences tell it. `skipped`: lines of
 * which the user said what they are, or that they tell of nobody.
 */
export function toldAttendance(
  lines: readonly SourceLine[],
  listed: readonly Person[],
  skipped: ReadonlySet<number>,
): ToldAttendance {
  const people = new Map(listed.map((person) => [person.name, person]));
  const known: Known = { people, isListed: listed.length > 0, speakerNamed: speakersIn(lines) };
  const findings: Finding[] = [];
  for (const { number: line, text, row } of lines) {
    const isRead = !row && !skipped.has(line) && text.length <= LONGEST_LINE && mayTell.test(text);
    for (const sentence of isRead ? sentencesOf(text) : []) {
      for (const { name: told, person } of findings.length < MOST ? toldIn(sentence, known) : []) {
        people.set(person.name, person);
        const values = { name: person.name };
        const reason = 'importing.findings.attendanceFromSentence';
        findings.push({ kind: 'guess', line, reason, values, text: told });
      }
    }
  }
  return { people: [...people.values()], findings };
}

interface ToldPerson {
  /** As the sentence has it. */
  readonly name: string;
  readonly person: Person;
}

interface Known {
  /** Those of the list, and whom a sentence added. */
  readonly people: ReadonlyMap<string, Person>;
  /** Whether the document has a list. */
  readonly isListed: boolean;
  readonly speakerNamed: (name: string) => string | undefined;
}

function toldIn(sentence: string, known: Known): readonly ToldPerson[] {
  if (sentence.length > LONGEST || sentence.endsWith('?') || isOtherMeeting(sentence)) return [];
  if (doubt.test(sentence)) return [];
  for (const [told, form] of forms) {
    const match = form.exec(sentence);
    if (!match) continue;
    const { who: names = '', hour, minute } = match.groups ?? {};
    const time = hour === undefined ? null : at(hour, minute);
    const isSubject = told === 'excused' && sentence.startsWith(names);
    return names.split(/,\s|\s(?:en|and)\s/).flatMap((one) => {
      const found = mayBePerson(one) ? personOf(one, isSubject, known) : undefined;
      const person = found && withTold(found, told, time, known.people);
      return person ? [{ name: one, person }] : [];
    });
  }
  return [];
}

/**
 * Somebody of the list; without one who speaks elsewhere, or who sends word by a full name. Nobody
 * else, for trains leave and organisations send word as well.
 */
function personOf(
  one: string,
  isSubject: boolean,
  { people, isListed: hasList, speakerNamed }: Known,
): Person | undefined {
  const { name: named, isKnown } = personNamed(one, [...people.values()]);
  if (isKnown) return people.get(named);
  const name = hasList
    ? undefined
    : (speakerNamed(one) ?? (isSubject && isFullName(one) ? one : undefined));
  if (name === undefined) return undefined;
  return { ...presences.present, organisation: null, from: null, until: null, name };
}

/** Nothing where the list says otherwise, or says it already. */
function withTold(
  person: Person,
  told: Told,
  time: string | null,
  people: ReadonlyMap<string, Person>,
): Person | undefined {
  const { presence, excused, role } = person;
  switch (told) {
    case 'until':
    case 'from': {
      const isOther = presence === 'absent' || person[told] !== null;
      return isOther ? undefined : { ...person, presence: 'partial', [told]: time };
    }
    case 'excused':
      // Who is on the list of those who are there is so.
      if (excused !== null || isListed(person, people)) return undefined;
      return { ...person, presence: 'absent', excused: true };
    case 'guest':
      return role === null ? { ...person, role: 'guest' } : undefined;
  }
}

function isListed({ name: own, presence }: Person, people: ReadonlyMap<string, Person>): boolean {
  return presence !== 'absent' && people.has(own);
}
