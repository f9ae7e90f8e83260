import type { Finding } from '../api.ts';
import type { Block } from '../meeting/schema.ts';
import { findDate, findDayAndMonth, type Found } from '../capture/dates.ts';
import { addBlock } from './draft-item.ts';
import {
  fieldPieces,
  isDocumentWord,
  isGreeting,
  isOtherMeeting,
  isPageText,
  readField,
  readHeld,
  readTitleParts,
  type HeadField,
} from './head-lines.ts';
import { HeadPeople } from './head-people.ts';
import { HeadWhen } from './head-when.ts';
import type { Person } from './person-notes.ts';
import type { SourceLine } from './source-lines.ts';
import { isColumnNames, type TableRow } from './table-columns.ts';
import { without } from './times.ts';
import type { Became, TracedText } from './trace.ts';
import { isOnlyDate, readWhen, type When } from './when.ts';
import { findUndated, type YearSource } from './year-guess.ts';

export interface Head {
  readonly title: string;
  readonly abbreviation: string | null;
  readonly date: string | null;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly location: string | null;
  readonly people: readonly Person[];
  readonly intro: readonly Block[];
  readonly findings: readonly Finding[];
  readonly trace: readonly TracedText[];
}

/** What a title or a place may hold; longer text is a sentence. */
const LONGEST_TITLE = 200;
const LONGEST_PLACE = 60;
/** A longer one tells no date of a meeting, and looking for it takes long. */
const LONGEST_LINE = 50_000;

/**
 * What stands above the first item: title, date, place and people; the rest is the introduction.
 * `years` are asked for only when no date has a year of its own.
 */
export function readHead(
  lines: readonly SourceLine[],
  years: () => readonly YearSource[] = () => [],
): Head {
  const head = read(lines, null);
  if (head.date !== null) return head;
  for (const year of years()) {
    const guessed = read(lines, year);
    if (guessed.date !== null) return guessed;
  }
  return head;
}

function read(lines: readonly SourceLine[], year: YearSource | null): Head {
  const reader = new HeadReader(lines.find(isTitleByFormat), year);
  for (const line of lines) reader.read(line);
  return reader.head();
}

/** Without items nothing says where the head ends: it goes on until the first plain text. */
export function splitHead(
  lines: readonly SourceLine[],
  years: () => readonly YearSource[],
): {
  readonly head: Head;
  readonly text: readonly SourceLine[];
} {
  const reader = new HeadReader(lines.find(isTitleByFormat), null);
  const end = lines.findIndex((line) => {
    reader.read(line);
    return reader.intro.length > 0;
  });
  const at = end < 0 ? lines.length : end;
  return { head: readHead(lines.slice(0, at), years), text: lines.slice(at) };
}

class HeadReader {
  title = '';
  abbreviation: string | null = null;
  location: string | null = null;
  readonly #when = new HeadWhen();
  readonly #people = new HeadPeople();
  readonly intro: Block[] = [];
  readonly findings: Finding[] = [];
  readonly trace: TracedText[] = [];
  /** A field whose name stands alone: the next line is its value. */
  #waiting: HeadField['name'] | null = null;
  #isMail = false;
  #inMailHeader = false;
  /** The line that the format calls the title, when there is one. */
  readonly #titleLine: SourceLine | undefined;
  /** Where a day without a year gets one from; `null` when only whole dates count. */
  readonly #year: YearSource | null;

  constructor(titleLine: SourceLine | undefined, year: YearSource | null) {
    this.#titleLine = titleLine;
    this.#year = year;
  }

  head(): Head {
    const { abbreviation, location, intro, findings, trace } = this;
    const { date, start, end } = this.#when;
    const title = withoutDay(this.title, date);
    const { people } = this.#people;
    const when = { date, startTime: start, endTime: end };
    return { title, abbreviation, location, intro, findings, trace, people, ...when };
  }

  read(line: SourceLine): void {
    if (line.afterBlank) this.#inMailHeader = false;
    if (line.row) {
      this.#trace(line, line.text, this.#readRow(line, line.row));
      return;
    }
    for (const text of fieldPieces(line.text)) {
      this.#trace(line, text, this.#readPiece({ ...line, text }));
    }
  }

  #trace({ number: line }: SourceLine, text: string, became: Became): void {
    if (became !== 'leftOut') this.trace.push({ line, text, became, item: null });
  }

  #readRow(line: SourceLine, row: TableRow): Became {
    const isKnown = row.kind === 'attendance' || row.kind === 'agenda';
    if (row.isHeader && isKnown) return this.#leaveOut(line, 'importing.findings.tableHeader');
    if (row.kind === 'attendance' && this.#people.takeRow(row)) return 'attendee';
    return this.#addText(line);
  }

  #readPiece(line: SourceLine): Became {
    const { text } = line;
    if (this.title === '' && isPageText(text))
      return this.#leaveOut(line, 'importing.findings.pageText');
    if (isDocumentWord(text)) return this.#leaveOut(line, 'importing.findings.documentWord');
    if (isColumnNames(text)) return this.#leaveOut(line, 'importing.findings.tableHeader');
    const field = this.#fieldOf(text);
    if (field) {
      this.#people.endList();
      return this.#takeField(line, field) ?? this.#addText(line);
    }
    return this.#people.takeLine(text) ? 'attendee' : this.#readText(line);
  }

  /** The field that the line is, or the value of the one that stood alone on the line before. */
  #fieldOf(text: string): HeadField | undefined {
    const field = readField(text);
    const waiting = this.#waiting;
    this.#waiting = null;
    return field ?? (waiting ? { name: waiting, value: text } : undefined);
  }

  #readText(line: SourceLine): Became {
    const { text } = line;
    const when = this.#readWhen(text);
    if (isOnlyDate(when)) return this.#takeLoneDate(line, when);
    const opensWithDate = this.#findDay(text)?.index === 0 && when.rest.length <= LONGEST_PLACE;
    if (opensWithDate && this.#takeWhenField(line, text)) return 'when';
    if (this.#mayBeTitle(line)) {
      this.#takeTitle(line, text);
      return 'title';
    }
    this.#isMail ||= isGreeting(text);
    return this.#readSentence(line, when);
  }

  #mayBeTitle(line: SourceLine): boolean {
    if (this.title !== '' || line.hints?.cell) return false;
    if (this.#titleLine) return line.number === this.#titleLine.number;
    return !this.#isMail && !isGreeting(line.text) && isTitle(line.text);
  }

  #takeTitle(line: SourceLine, text: string): void {
    const held = readHeld(text);
    const what = held && this.location === null ? held.what : text;
    if (held && this.location === null) {
      this.location = placeOf(this.#taken(line, held.where));
    }
    const parts = readTitleParts(this.#taken(line, what));
    const abbreviation = /\s\((\p{Lu}[\p{L}\d]{1,9})\)/u.exec(parts.title);
    this.abbreviation = abbreviation?.[1] ?? null;
    this.title = abbreviation ? parts.title.replace(abbreviation[0], '') : parts.title;
  }

  /** The text without its date and times, when these became those of the meeting. */
  #taken(line: SourceLine, text: string): string {
    const when = this.#readWhen(text);
    return this.#takeWhen(line, when) ? when.rest : text;
  }

  #readWhen(text: string): When {
    return readWhen(text, (part) => this.#findDay(part));
  }

  #findDay(text: string): Found<string> | undefined {
    if (text.length > LONGEST_LINE) return undefined;
    return findDate(text) ?? (this.#year ? findUndated(text, this.#year) : undefined);
  }

  /** A sentence stays in the introduction; it may still tell when and where the meeting is. */
  #readSentence(line: SourceLine, when: When): Became {
    if (when.date !== null && this.#when.date === null && this.#isOfMeeting(line.text)) {
      this.#takeWhen(line, when);
      this.#find('guess', line, 'importing.findings.dateFromText', { date: when.date });
    } else if (when.date !== null && when.date === this.#when.date && this.#takeWhen(line, when)) {
      this.#tellStart(line, when);
    }
    this.#guessPlace(line);
    return this.#addText(line);
  }

  /** A day without a year may be of anything, if the sentence does not speak of a meeting. */
  #isOfMeeting(text: string): boolean {
    if (isOtherMeeting(text)) return false;
    return this.#year === null || namesMeeting.test(text);
  }

  /** "… gehouden in het Dijkhuis" tells the place, and stays what it is. */
  #guessPlace(line: SourceLine): void {
    const held = this.location === null ? readHeld(line.text) : undefined;
    const place = held && placeOf(this.#readWhen(held.where).rest);
    if (!place || place.length > LONGEST_PLACE) return;
    this.location = place;
    this.#find('guess', line, 'importing.findings.placeFromSentence', { place });
  }

  #addText({ text, hints }: SourceLine): Became {
    addBlock(this.intro, text, hints);
    return 'intro';
  }

  #takeLoneDate(line: SourceLine, when: When): Became {
    const before = this.#when.date;
    if (this.#when.takeLone(line, when)) {
      this.#tellYear(line, before);
      return 'when';
    }
    return this.#leaveOut(line, 'importing.findings.otherDate', { date: before ?? '' });
  }

  /** Whether the date and times of a line became those of the meeting. */
  #takeWhen(line: SourceLine, when: When): boolean {
    const before = this.#when.date;
    const { isTaken, beaten } = this.#when.take(when);
    if (beaten) this.#dropDate(beaten, when.date ?? '');
    this.#tellYear(line, before);
    return isTaken;
  }

  /** A sentence that names the day of the meeting again may add the time. */
  #tellStart(line: SourceLine, { start }: When): void {
    if (start !== null)
      this.#find('guess', line, 'importing.findings.startFromSentence', { time: start });
  }

  #tellYear(line: SourceLine, before: string | null): void {
    const { date } = this.#when;
    if (this.#year && date !== null && date !== before) {
      this.#find('guess', line, this.#year.reason, { date });
    }
  }

  #dropDate(line: SourceLine, date: string): void {
    const at = this.trace.findIndex((piece) => piece.line === line.number);
    this.trace.splice(at, 1);
    this.#leaveOut(line, 'importing.findings.otherDate', { date });
  }

  /** What the field became; `undefined` when it is not understood, so that it stays text. */
  #takeField(line: SourceLine, field: HeadField): Became | undefined {
    const { name, value } = field;
    if (this.#inMailHeader || name === 'mail') return this.#takeMailHeader(line, name, value);
    if (value === '') return this.#awaitValue(name);
    switch (name) {
      case 'when':
        return this.#takeWhenField(line, value);
      case 'start':
      case 'end':
        return this.#when.takeTime(name, this.#readWhen(value)) ? 'when' : undefined;
      case 'place':
        return this.#takePlace(value);
      case 'subject':
        return this.#takeSubject(line, value);
      case 'chair':
      case 'secretary':
        return this.#people.takeOne(name, value) ? 'attendee' : undefined;
      case 'official':
        return this.#people.takeOfficials(line.text, value) ? 'attendee' : undefined;
      case 'present':
      case 'guests':
      case 'invited':
      case 'excused':
      case 'unexcused':
      case 'absent':
        return this.#people.take(name, field, line.text.includes('\t')) ? 'attendee' : undefined;
    }
  }

  /** "Van: … Aan: … Onderwerp: …": the lines that go with it are about the message only. */
  #takeMailHeader(line: SourceLine, name: HeadField['name'], value: string): Became | undefined {
    if (name === 'subject') {
      this.#inMailHeader = true;
      return this.#takeSubject(line, value);
    }
    if (name !== 'mail' && name !== 'when') return undefined;
    this.#isMail = true;
    this.#inMailHeader = true;
    return this.#leaveOut(line, 'importing.findings.mailHeader');
  }

  #takeSubject(line: SourceLine, value: string): Became | undefined {
    if (this.title !== '' || value.length > LONGEST_TITLE) return undefined;
    this.#takeTitle(line, value.replace(/^(?:(?:re|fw|fwd|antw|doorst):\s?){1,5}/i, ''));
    return 'title';
  }

  /** "Locatie:" alone: the next line, or the cell beside it, says where. */
  #awaitValue(name: HeadField['name']): Became | undefined {
    switch (name) {
      case 'when':
      case 'start':
      case 'end':
        this.#waiting = name;
        return 'when';
      case 'place':
        this.#waiting = name;
        return 'place';
      case 'chair':
      case 'secretary':
        this.#waiting = name;
        return 'attendee';
      case 'subject':
        this.#waiting = this.title === '' ? name : null;
        return this.title === '' ? 'title' : undefined;
      case 'present':
      case 'guests':
      case 'invited':
      case 'excused':
      case 'unexcused':
      case 'absent':
        this.#people.await(name);
        return 'attendee';
      case 'mail':
      case 'official':
        return undefined;
    }
  }

  #takeWhenField(line: SourceLine, value: string): Became | undefined {
    const when = this.#readWhen(value);
    if (!this.#takeWhen(line, when)) return undefined;
    if (when.rest === '') return 'when';
    if (this.#takePlace(when.rest)) {
      this.#find('guess', line, 'importing.findings.placeFromText', { place: when.rest });
    } else addBlock(this.intro, when.rest);
    return 'when';
  }

  #takePlace(value: string): Became | undefined {
    if (this.location !== null || value.length > LONGEST_TITLE) return undefined;
    this.location = value;
    return 'place';
  }

  #leaveOut(
    line: SourceLine,
    reason: Finding['reason'],
    values: Readonly<Record<string, string>> = {},
  ): Became {
    this.#find('leftOut', line, reason, values);
    return 'leftOut';
  }

  #find(
    kind: Finding['kind'],
    line: SourceLine,
    reason: Finding['reason'],
    values: Readonly<Record<string, string>> = {},
  ): void {
    this.findings.push({ kind, line: line.number, reason, values, text: line.text });
  }
}

/** "Werkgroep Groen 3 juni", when that is the day of the meeting. */
function withoutDay(title: string, date: string | null): string {
  const found = date === null ? undefined : findDayAndMonth(title, date);
  if (!found || found.index === 0 || found.value !== date) return title;
  return found.index + found.length === title.length ? without(title, found) : title;
}

const namesMeeting = /(?:overleg|vergadering|bijeenkomst|beraad|meeting)\b/i;

function placeOf(text: string): string | null {
  const place = text.replace(/^(?:in|te|op|bij|at)\s/i, '');
  return place === '' ? null : place;
}

function isTitle(text: string): boolean {
  if (text.length > LONGEST_TITLE) return false;
  return !(text.length > 60 && /[.;:]$/.test(text)) || readHeld(text) !== undefined;
}

function isTitleByFormat({ text, hints }: SourceLine): boolean {
  if (hints?.cell || !isTitle(text) || readField(text) || isDocumentWord(text)) return false;
  return hints?.heading === 1 || /^(?:title|titel)$/i.test(hints?.style ?? '');
}
