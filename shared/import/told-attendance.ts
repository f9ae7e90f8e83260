import type { Finding } from '../api.ts';
import { personNamed } from './known-people.ts';
import { isOtherMeeting } from './head-lines.ts';
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
const clock = '(?:uiterlijk\\s)?(?<hour>[01]?\\d|2[0-3])[.:](?<minute>[0-5]\\d)';
const be = '(?:is|zijn|kan|kunnen|was|waren)';

type Told = 'until' | 'from' | 'excused' | 'guest';

/** What a sentence says of who is there; the sentence stays. */
const forms: readonly (readonly [Told, RegExp])[] = (
  [
    ['until', `${be}\\s${who}\\s(?:\\p{Ll}+\\s){0,2}?aanwezig\\s(?:zijn\\s)?tot\\s${clock}`],
    ['until', `${who}\\s${be}\\saanwezig\\stot\\s${clock}`],
    ['until', `${who}\\s${be}\\stot\\s${clock}(?:\\suur)?\\saanwezig`],
    ['until', `${who}\\s(?:vertrekt|vertrekken|left)\\s(?:om|at)\\s${clock}`],
    ['until', `${who}\\s(?:verlaat|verlaten)\\sde\\svergadering\\som\\s${clock}`],
    [
      'from',
      `${who}\\s(?:sluit|schuift|sluiten|schuiven)\\s(?:om\\s|vanaf\\s)${clock}(?:\\suur)?\\saan`,
    ],
    ['from', `${who}\\s(?:komt|komen)\\som\\s${clock}(?:\\suur)?\\sbinnen`],
    ['from', `${who}\\s(?:joined)\\sat\\s${clock}`],
    [
      'excused',
      `^${who}\\s(?:heeft|hebben)\\s(?:zich\\s)?(?:afgemeld|afgezegd)\\b(?!\\s(?:voor|als|bij)\\s(?!deze|dit|vandaag))`,
    ],
    [
      'excused',
      `^${who}\\s(?:is|zijn)\\s(?:verhinderd|met\\s(?:kennisgeving|bericht)\\safwezig)\\b`,
    ],
    ['excused', `^(?:[Aa]fmelding(?:en)?|[Bb]ericht\\svan\\sverhindering)\\s(?:van|door)\\s${who}`],
    ['excused', `^Apologies\\s(?:were\\sreceived\\s)?from\\s${who}`],
    ['guest', `^In\\saanwezigheid(?:\\svan)?\\s${who}(?=[.,]|$)`],
  ] as const
).map(([told, form]) => [told, new RegExp(form, 'u')]);
/** Most lines have none of these. */
const mayTell =
  /aanwezig|vertrek|verlaat|verlaten|aan\b|binnen|afgemeld|afgezegd|afmelding|verhinder|left at|joined|apologies/i;
const doubt = /\b(?:niet|geen|of|als|wanneer|mogelijk|misschien|not|if|maybe|perhaps)\b/iu;
const LONGEST_LINE = 5_000;
const LONGEST = 300;
const MOST = 100;

/**
 * Who came later, went earlier, sent word or was a guest, as sentences tell it. `skipped`: lines of
 * which the user said what they are.
 */
export function toldAttendance(
  lines: readonly SourceLine[],
  listed: readonly Person[],
  skipped: ReadonlySet<number>,
): ToldAttendance {
  const people = new Map(listed.map((person) => [person.name, person]));
  const findings: Finding[] = [];
  for (const { number: line, text, row } of lines) {
    const isRead = !row && !skipped.has(line) && text.length <= LONGEST_LINE && mayTell.test(text);
    for (const sentence of isRead ? sentencesOf(text) : []) {
      for (const { name: told, person } of findings.length < MOST
        ? toldIn(sentence, people, lines)
        : []) {
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

function toldIn(
  sentence: string,
  people: ReadonlyMap<string, Person>,
  lines: readonly SourceLine[],
): readonly ToldPerson[] {
  if (sentence.length > LONGEST || sentence.endsWith('?') || isOtherMeeting(sentence)) return [];
  for (const [told, form] of forms) {
    const match = form.exec(sentence);
    if (!match || doubt.test(sentence.slice(0, match.index + match[0].length))) continue;
    const { who: names = '', hour, minute } = match.groups ?? {};
    const time = hour === undefined ? null : at(hour, minute);
    return names.split(/,\s|\s(?:en|and)\s/).flatMap((one) => {
      const person = withTold(personOf(one, [...people.values()], lines), told, time, people);
      return person ? [{ name: one, person }] : [];
    });
  }
  return [];
}

/** By the name on the list, or else by the only full name that the text has for it. */
function personOf(one: string, people: readonly Person[], lines: readonly SourceLine[]): Person {
  const { name: known, isKnown } = personNamed(one, people);
  const listed = isKnown ? people.find((person) => person.name === known) : undefined;
  if (listed) return listed;
  const start = { organisation: null, from: null, until: null };
  return { ...presences.present, ...start, name: fullName(one, lines) };
}

function fullName(one: string, lines: readonly SourceLine[]): string {
  if (one.includes(' ')) return one;
  const full = new RegExp(
    `(?<!\\p{L})${one}(?:\\s(?:van|de|den|der|ten|ter|te|el|al)){0,3}\\s${word}`,
    'gu',
  );
  const found = new Set(
    lines.flatMap(({ text }) => (text.includes(one) ? (text.match(full) ?? []) : [])),
  );
  const [only] = found;
  return only !== undefined && found.size === 1 ? only : one;
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
