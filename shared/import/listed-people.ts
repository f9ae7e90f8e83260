import type { Finding } from '../api.ts';
import { initialsOf } from '../capture/people.ts';
import { areOfTwo, personNamed } from './known-people.ts';
import type { Person } from './person-notes.ts';

/** Where somebody is named: two of one list are never the same person. */
export interface Place {
  readonly line: number;
  readonly list: string;
}

export interface Listed extends Place {
  readonly person: Person;
}

export interface KnownPeople {
  readonly people: readonly Listed[];
  readonly findings: readonly Finding[];
}

/** More people than this are not held against each other. */
const MOST_COMPARED = 150;

/** Everyone who is named; someone named twice (as chair and in the list) is one person. */
export class ListedPeople {
  readonly #listed: Listed[] = [];
  readonly #placeOf = new Map<string, number>();

  add(people: readonly Person[], place: Place): void {
    for (const person of people) this.#add({ ...place, person });
  }

  /** Those of another list by the fullest name that they have, and without their own initials behind it. */
  known(): KnownPeople {
    const findings: Finding[] = [];
    const named = byName(this.#listed.map((listed) => withoutInitials(listed, findings)));
    const people = named.length > MOST_COMPARED ? named : asOne(named, findings);
    return { people, findings };
  }

  #add(listed: Listed): void {
    const { name } = listed.person;
    const at = this.#placeOf.get(name);
    const before = at === undefined ? undefined : this.#listed[at];
    if (at === undefined || !before) {
      this.#placeOf.set(name, this.#listed.length);
      this.#listed.push(listed);
    } else this.#listed[at] = joined(before, listed);
  }
}

/** What is told later counts; a role and an organisation that were told stay. */
function together(before: Person, later: Person): Person {
  const organisation = both(before.organisation, later.organisation);
  return { ...later, role: later.role ?? before.role, organisation };
}

function both(one: string | null, other: string | null): string | null {
  return one !== null && other !== null && one !== other ? `${one}, ${other}` : (other ?? one);
}

/** "Jan de Vries (JdV)" and "JdV (Jan de Vries)" give the name and what it is in short. */
function withoutInitials(listed: Listed, findings: Finding[]): Listed {
  const { person, line } = listed;
  const notes = person.organisation?.split(', ') ?? [];
  const full = notes.find((note) => initialsOf(note).includes(person.name));
  const name = full ?? person.name;
  const own = initialsOf(name);
  const short = full === undefined ? notes.find((note) => own.includes(note)) : person.name;
  if (short === undefined) return listed;
  const reason = 'importing.findings.initialsOfPerson';
  findings.push({ kind: 'guess', line, reason, values: { initials: short, name }, text: short });
  const rest = notes.filter((note) => note !== short && note !== full).join(', ');
  return { ...listed, person: { ...person, name, organisation: rest === '' ? null : rest } };
}

/** Without initials two of them may have the same name. */
function byName(listed: readonly Listed[]): readonly Listed[] {
  const named = new Map<string, Listed>();
  for (const each of listed) {
    const before = named.get(each.person.name);
    named.set(each.person.name, before ? joined(before, each) : each);
  }
  return [...named.values()];
}

/** "mw Hanna" in the chair is Hanna Brouwer of the list, when nobody else of it may be meant. */
function asOne(listed: readonly Listed[], findings: Finding[]): readonly Listed[] {
  const known = new Map(listed.map((each) => [each.person.name, each]));
  for (const each of listed) {
    const same = sameOf(each, listed, known);
    if (!same) continue;
    const [name, other] = [each.person.name, same.person.name];
    known.delete(name);
    const isFirst = listed.indexOf(each) < listed.indexOf(same);
    const parts = isFirst ? ([each, same] as const) : ([same, each] as const);
    const { list, person } = joined(...parts);
    known.set(other, { ...same, list, person: { ...person, name: other } });
    const reason = 'importing.findings.samePerson';
    const values = { name, listed: other };
    findings.push({ kind: 'guess', line: each.line, reason, values, text: name });
  }
  return [...known.values()];
}

/** That somebody was asked says least about being there. */
function joined(before: Listed, later: Listed): Listed {
  const [one, other] = isAsked(later) ? [later, before] : [before, later];
  return { ...before, list: other.list, person: together(one.person, other.person) };
}

export function isAsked({ list }: Place): boolean {
  return list === 'invited';
}

function sameOf(
  each: Listed,
  listed: readonly Listed[],
  known: ReadonlyMap<string, Listed>,
): Listed | undefined {
  const { name } = each.person;
  const others = listed.filter((other) => other !== each).map(({ person }) => person);
  const found = personNamed(name, others);
  const same = found.isKnown ? known.get(found.name) : undefined;
  if (!same || same.list === each.list || !isFuller(same.person.name, name)) return undefined;
  const isOther = (one: Person) =>
    areOfTwo(one.name, name) && personNamed(one.name, [same.person]).isKnown;
  const isThere = (one: Person) => one.presence !== 'absent';
  const isEven = isThere(same.person) === isThere(each.person);
  const mayBe = isEven || isAsked(same) || isAsked(each);
  return mayBe && !others.some(isOther) ? same : undefined;
}

/** Initials and first names point at a full name, never the other way round. */
function isFuller(full: string, name: string): boolean {
  const words = (text: string) => text.match(/\p{Lu}\p{Ll}\p{L}*/gu)?.length ?? 0;
  const bare = name.replace(/^(?:mevrouw|mevr|mw|de heer|dhr|heer|mrs|ms|mr|miss)\.?\s/iu, '');
  return words(full) > words(bare);
}
