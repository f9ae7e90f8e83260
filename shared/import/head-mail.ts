import { goesOnBelow, readAddressees } from './addressees.ts';
import type { HeadField } from './head-lines.ts';
import type { HeadNotes } from './head-notes.ts';
import type { HeadPeople } from './head-people.ts';
import type { SourceLine } from './source-lines.ts';
import type { Became } from './trace.ts';

interface Addressed {
  readonly line: SourceLine;
  readonly value: string;
}

/** The mail that an agenda came in: "Van: … Aan: … Onderwerp: …" is about the message only. */
export class HeadMail {
  readonly #notes: HeadNotes;
  readonly #people: HeadPeople;
  readonly #isReport: boolean;
  #isMail = false;
  #inHeader = false;
  /** It goes to one of those who were asked. */
  #isAnswer = false;
  /** The addressees of the mail that stands last above the agenda. */
  readonly #addressed: Addressed[] = [];

  /** `isReport`: whom it was sent to does not tell who was there. */
  constructor(notes: HeadNotes, people: HeadPeople, isReport: boolean) {
    this.#notes = notes;
    this.#people = people;
    this.#isReport = isReport;
  }

  /** What stands above the agenda is a message. */
  get isMail(): boolean {
    return this.#isMail;
  }

  get inHeader(): boolean {
    return this.#inHeader;
  }

  leaveHeader(): void {
    this.#inHeader = false;
  }

  greet(): void {
    this.#isMail = true;
  }

  /** The subject stands in the header also where that opens with it. */
  readSubject(value: string): void {
    this.#inHeader = true;
    this.#isAnswer = answers.test(value);
  }

  /** A line of the header that says from whom, to whom or when it was sent. */
  readLine(line: SourceLine, name: HeadField['name'], value: string): Became | undefined {
    if (name !== 'mail' && name !== 'when' && name !== 'time') return undefined;
    if (!this.#inHeader && opensMail.test(line.text)) this.#forgetAddressed();
    this.#isMail = true;
    this.#inHeader = true;
    if (asks.test(line.text) && value !== '') return this.#address(line, value);
    return this.leaveOut(line);
  }

  /** The names of those it went to may go on over more lines; `undefined` when they do not. */
  goOn(line: SourceLine): Became | undefined {
    const last = this.#inHeader ? this.#addressed.at(-1) : undefined;
    if (!last || !goesOnBelow(last.value) || last.line.number >= line.number) return undefined;
    return this.#address(line, line.text);
  }

  leaveOut(line: SourceLine): Became {
    return this.#notes.leaveOut(line, 'importing.findings.mailHeader');
  }

  /** What the addressees are is known when all of the head is. */
  settle(): void {
    for (const { line, value } of this.#addressed.splice(0)) this.#settleLine(line, value);
  }

  #address(line: SourceLine, value: string): Became {
    this.#addressed.push({ line, value });
    return 'leftOut';
  }

  #settleLine(line: SourceLine, value: string): void {
    const { people, names, rest } = readAddressees(value);
    const tellsNothing = this.#isReport || this.#isAnswer || this.#people.hasPresent;
    if (people.length === 0 || tellsNothing) {
      this.leaveOut(line);
      return;
    }
    this.#people.invite(people, line);
    this.#notes.traced(line, names, 'attendee');
    this.#notes.guess({ ...line, text: names }, 'importing.findings.invitedByMail', {});
    const label = line.text.slice(0, line.text.length - value.length);
    this.leaveOut({ ...line, text: `${label} ${rest}`.trim() });
  }

  /** An older mail stands below: that one brings the agenda. */
  #forgetAddressed(): void {
    for (const { line } of this.#addressed.splice(0)) this.leaveOut(line);
  }
}

const answers = /^(?:re|antw|aw|sv)\s?:/i;
const opensMail = /^(?:van|from)\b/i;
/** Of an invitation that a calendar made as well. */
const asks = /^(?:aan|to|cc|vereist|verplichte?|optione(?:el|le)|required|optional)\b/i;
