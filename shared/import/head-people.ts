import type { Finding } from '../api.ts';
import type { HeadField } from './head-lines.ts';
import { isUsualTitle } from './agenda-words.ts';
import { namesGroup } from './item-groups.ts';
import { hasLabel } from './labels.ts';
import { isAsked, ListedPeople } from './listed-people.ts';
import { isLone } from './lone-names.ts';
import {
  lookLikeTwo,
  presences,
  readGroups,
  readListLine,
  readPeople,
  readPerson,
  type PresenceList,
} from './people.ts';
import { isRemark, type Person } from './person-notes.ts';
import { personOfRow } from './person-rows.ts';
import type { SourceLine } from './source-lines.ts';
import type { TableRow } from './table-columns.ts';

/** "de leden Jan Pol, …": what stands before the names says nothing more. */
const lead = /^de (?:leden|raadsleden|bestuursleden|dames en heren):?\s/i;

/** "de wethouders K. Blom en P. Roos": each of them is one. */
const officials = /^(?:de )?(wethouder|gedeputeerde)[sn]\s(?=\p{Lu})(.+)$/u;

/** "Bestuur: Jan Pol (voorzitter), …" says who is there and for whom, when one of them leads it. */
const bodyOf =
  /^((?:dagelijks |algemeen )?bestuur|directie|college|commissie|bestuurder|(?:namens )?(?:de )?(?:OR|MR|MT)|board|committee):\s(.+)$/i;

/** Who is there and who is not, as far as the head has told. */
export class HeadPeople {
  readonly #listed = new ListedPeople();
  readonly #findings: Finding[] = [];
  #hasPresent = false;
  /** Where the people are named that are told next. */
  #line = 0;
  /** As `loneNames` finds them. */
  readonly #loneNames: ReadonlySet<number>;

  constructor(loneNames: ReadonlySet<number>) {
    this.#loneNames = loneNames;
  }

  /** Who are only invited are guests beside those who are there; an agenda only says whom it asks. */
  known(): { readonly people: readonly Person[]; readonly findings: readonly Finding[] } {
    const { people, findings } = this.#listed.known();
    const told = people.map((each): Person => {
      const isGuest = this.#hasPresent && isAsked(each) && each.person.role === null;
      return isGuest ? { ...each.person, role: 'guest' } : each.person;
    });
    return { people: told, findings: [...findings, ...this.#findings] };
  }

  /** Somebody was told to be there: then whom a mail was sent to says nothing more. */
  get hasPresent(): boolean {
    return this.#hasPresent;
  }

  /** Whom the mail asks that brings the agenda. */
  invite(people: readonly Person[], { number }: Pick<SourceLine, 'number'>): void {
    this.#listed.add(people, { line: number, list: 'invited' });
  }

  enter({ number }: Pick<SourceLine, 'number'>): void {
    this.#line = number;
  }

  /** `list` says among whom they are named; without it they stand alone. */
  #add(people: readonly Person[], list = `${String(this.#line)} ${people[0]?.name ?? ''}`): void {
    this.#listed.add(people, { line: this.#line, list });
    for (const { name, organisation } of people)
      for (const note of organisation?.split(', ').filter(isRemark) ?? [])
        this.#guess('importing.findings.noteAtPerson', note, { note, name });
  }

  #guess(reason: Finding['reason'], text: string, values: Finding['values']): void {
    this.#findings.push({
      kind: 'guess',
      line: this.#line,
      reason,
      text,
      ...(values && { values }),
    });
  }

  #list: PresenceList | null = null;
  /** The list began beside its heading, in a row of a table. */
  #isOfRow = false;
  /** Where it has names already one word alone below it may be any heading. */
  #hasNames = false;
  /** The line before ends where somebody else follows: "Jan Pol, Mia Kalf,". */
  #goesOn = false;

  takeRow(row: TableRow): boolean {
    const person = personOfRow(row);
    if (person) this.#add([person], 'rows');
    return person !== undefined;
  }

  takeOne(role: 'chair' | 'secretary', value: string): boolean {
    const person = readPerson(value, { ...presences.present, role });
    if (person) this.#add([person]);
    return person !== undefined;
  }

  take(list: PresenceList, { value, organisation }: HeadField, isOfRow: boolean): boolean {
    const [, office = organisation, names = value] = officials.exec(value) ?? [];
    const people = readPeople(names.replace(lead, ''), presences[list]);
    if (!people) return false;
    this.#add(
      people.map((each) => withBody(each, office)),
      list,
    );
    this.#hasPresent ||= list === 'present';
    this.#list = list;
    this.#isOfRow = isOfRow;
    this.#goesOn = endsOpen.test(value);
    this.#hasNames = people.some(({ name }) => name.includes(' '));
    return true;
  }

  /** The same of people by their body; returns the parts that name nobody, `undefined` where all do. */
  takeGroups(list: PresenceList, value: string): readonly string[] | undefined {
    const read = readGroups(value, presences[list]);
    if (!read) return undefined;
    this.#add(read.people, list);
    this.#hasPresent ||= list === 'present';
    return read.others;
  }

  /** "Wethouder: R. Olthof": the office stands before the colon. */
  takeOfficials(line: string, value: string): boolean {
    const people = readPeople(value, presences.guests);
    const office = /^\p{L}+/u.exec(line)?.[0].toLowerCase();
    if (people) this.#add(people.map((each) => withBody(each, office)));
    return people !== undefined;
  }

  /** The lines that follow have the names. */
  await(list: PresenceList): void {
    this.#goesOn = false;
    this.#hasPresent ||= list === 'present';
    this.#list = list;
    this.#isOfRow = false;
    this.#hasNames = false;
  }

  endList(): void {
    this.#list = null;
  }

  /**
   * A line of names below "Aanwezig:"; the first line that is none ends the list, and so does a row of
   * two cells: what stands in the first is a heading as "Aanwezig" is.
   */
  takeLine(text: string): boolean {
    const isOther = !this.#goesOn && this.#isHeading(text);
    const list = isOther || (this.#isOfRow && text.includes('\t')) ? null : this.#list;
    const people = list && this.#readLine(text.replace(/^[-•*–]\s/, ''), presences[list]);
    if (people && list) this.#add(people, list);
    else this.#list = null;
    this.#hasNames ||= people?.some(({ name }) => name.includes(' ')) ?? false;
    this.#goesOn = people !== null && endsOpen.test(text);
    return people ? true : this.#takeBody(text);
  }

  #readLine(text: string, presence: Parameters<typeof readListLine>[1]) {
    const goesOn = this.#goesOn ? readPeople(text, presence) : undefined;
    if (goesOn) return goesOn;
    const people = readListLine(text, presence);
    if (people && lookLikeTwo(text, people)) {
      const [name = '', other = ''] = people.map((each) => each.name);
      this.#guess('importing.findings.twoPeople', text, { name, other });
    }
    return people;
  }

  #isHeading(text: string): boolean {
    const mayBeName = !isLone(text) || this.#loneNames.has(this.#line);
    // "Actie", the name of a column.
    return (
      hasLabel(text) || namesGroup(text) || (this.#hasNames && (isUsualTitle(text) || !mayBeName))
    );
  }

  #takeBody(text: string): boolean {
    const [, organisation, names = ''] = bodyOf.exec(text) ?? [];
    const people = organisation === undefined ? undefined : readPeople(names, presences.present);
    if (!people?.some(({ role }) => role !== null)) return false;
    this.#add(people.map((each) => withBody(each, organisation)));
    return true;
  }
}

const endsOpen = /(?:[,;&]|\s(?:en|and))$/;

/** What stands behind a name may be a function: the body that it serves comes after it. */
function withBody(person: Person, body: string | undefined): Person {
  const known = [person.organisation, body].filter((part) => part !== null && part !== undefined);
  return known.length === 0 ? person : { ...person, organisation: known.join(', ') };
}
