import type { Finding } from '../api.ts';
import type { Block } from '../meeting/schema.ts';
import { findDate } from '../capture/dates.ts';
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
import {
  Attendance,
  presences,
  readListLine,
  readPeople,
  readPerson,
  type PresenceList,
} from './people.ts';
import type { Person } from './person-notes.ts';
import { personOfRow } from './person-rows.ts';
import type { SourceLine } from './source-lines.ts';
import type { TableRow } from './table-columns.ts';
import type { Became, TracedText } from './trace.ts';
import { isOnlyDate, readWhen, type When } from './when.ts';

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

/** What stands above the first item: title, date, place and people; the rest is the introduction. */
export function readHead(lines: readonly SourceLine[]): Head {
  const reader = new HeadReader(lines.find(isTitleByFormat));
  for (const line of lines) reader.read(line);
  return reader;
}

/** Without items nothing says where the head ends: it goes on until the first plain text. */
export function splitHead(lines: readonly SourceLine[]): {
  readonly head: Head;
  readonly text: readonly SourceLine[];
} {
  const reader = new HeadReader(lines.find(isTitleByFormat));
  const end = lines.findIndex((line) => {
    reader.read(line);
    return reader.intro.length > 0;
  });
  if (end < 0) return { head: reader, text: [] };
  return { head: readHead(lines.slice(0, end)), text: lines.slice(end) };
}

class HeadReader implements Head {
  title = '';
  abbreviation: string | null = null;
  date: string | null = null;
  startTime: string | null = null;
  endTime: string | null = null;
  location: string | null = null;
  readonly #attendance = new Attendance();
  readonly people: readonly Person[] = this.#attendance.people;
  readonly intro: Block[] = [];
  readonly findings: Finding[] = [];
  readonly trace: TracedText[] = [];
  #list: PresenceList | null = null;
  /** A field whose name stands alone: the next line is its value. */
  #waiting: HeadField['name'] | null = null;
  #isMail = false;
  #inMailHeader = false;
  /** A date alone on its line may be that of publication: any other date beats it. */
  #loneDate: SourceLine | null = null;
  /** The line that the format calls the title, when there is one. */
  readonly #titleLine: SourceLine | undefined;

  constructor(titleLine: SourceLine | undefined) {
    this.#titleLine = titleLine;
  }

  read(line: SourceLine): void {
    if (line.afterBlank) this.#inMailHeader = false;
    if (line.row?.kind === 'attendance' && this.#takeRow(line.row)) {
      this.#trace(line, line.text, 'attendee');
      return;
    }
    if (line.row) {
      const names = line.row.kind === 'agenda' && line.row.isHeader;
      this.#trace(line, line.text, names ? 'item' : this.#addText(line));
      return;
    }
    for (const text of fieldPieces(line.text)) {
      this.#trace(line, text, this.#readPiece({ ...line, text }));
    }
  }

  #trace({ number: line }: SourceLine, text: string, became: Became): void {
    if (became !== 'leftOut') this.trace.push({ line, text, became, item: null });
  }

  #takeRow(row: TableRow): boolean {
    const person = row.isHeader ? undefined : personOfRow(row);
    if (person) this.#attendance.add([person]);
    return row.isHeader || person !== undefined;
  }

  #readPiece(line: SourceLine): Became {
    const { text } = line;
    if (this.title === '' && isPageText(text))
      return this.#leaveOut(line, 'importing.findings.pageText');
    if (isDocumentWord(text)) return this.#leaveOut(line, 'importing.findings.documentWord');
    const field = this.#fieldOf(text);
    if (field) {
      this.#list = null;
      return this.#takeField(line, field) ?? this.#addText(line);
    }
    return this.#takeNameOfList(line) ?? this.#readText(line);
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
    const when = readWhen(text);
    if (isOnlyDate(when)) return this.#takeLoneDate(line, when);
    const opensWithDate = findDate(text)?.index === 0 && when.rest.length <= LONGEST_PLACE;
    if (opensWithDate && this.#takeWhenField(line, text)) return 'when';
    if (this.#mayBeTitle(line)) {
      this.#takeTitle(text);
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

  #takeTitle(text: string): void {
    const held = readHeld(text);
    const what = held && this.location === null ? held.what : text;
    if (held && this.location === null) {
      this.location = placeOf(this.#taken(held.where).rest);
    }
    const parts = readTitleParts(this.#taken(what).rest);
    const abbreviation = /\s\((\p{Lu}[\p{L}\d]{1,9})\)/u.exec(parts.title);
    this.abbreviation = abbreviation?.[1] ?? null;
    this.title = abbreviation ? parts.title.replace(abbreviation[0], '') : parts.title;
  }

  /** The text without its date and times, when these became those of the meeting. */
  #taken(text: string): { readonly rest: string } {
    const when = readWhen(text);
    return this.#takeWhen(when) ? when : { rest: text };
  }

  /** A sentence stays in the introduction; it may still tell when and where the meeting is. */
  #readSentence(line: SourceLine, when: When): Became {
    if (when.date !== null && this.date === null && !isOtherMeeting(line.text)) {
      this.#takeWhen(when);
      this.#find('guess', line, 'importing.findings.dateFromText', { date: when.date });
    }
    this.#guessPlace(line);
    return this.#addText(line);
  }

  /** "… gehouden in het Dijkhuis" tells the place, and stays what it is. */
  #guessPlace(line: SourceLine): void {
    const held = this.location === null ? readHeld(line.text) : undefined;
    const place = held && placeOf(readWhen(held.where).rest);
    if (!place || place.length > LONGEST_PLACE) return;
    this.location = place;
    this.#find('guess', line, 'importing.findings.placeFromSentence', { place });
  }

  #addText({ text, hints }: SourceLine): Became {
    addBlock(this.intro, text, hints);
    return 'intro';
  }

  #takeLoneDate(line: SourceLine, when: When): Became {
    if (this.date !== null && this.date !== when.date) {
      return this.#leaveOut(line, 'importing.findings.otherDate', { date: this.date });
    }
    this.#takeWhen(when);
    this.#loneDate = line;
    return 'when';
  }

  /** Whether the date and times of a line became those of the meeting. */
  #takeWhen({ date, start, end }: When): boolean {
    if (date === null && start === null) return false;
    if (date !== null && this.date !== null && this.date !== date) {
      if (!this.#loneDate) return false;
      this.#dropLoneDate(this.#loneDate, date);
    }
    if (date !== null) this.#loneDate = null;
    if (start !== null && this.startTime !== null && this.startTime !== start) return false;
    this.date = date ?? this.date;
    this.startTime = start ?? this.startTime;
    this.endTime = end ?? this.endTime;
    return true;
  }

  #dropLoneDate(line: SourceLine, date: string): void {
    const at = this.trace.findIndex((piece) => piece.line === line.number);
    this.trace.splice(at, 1);
    this.#leaveOut(line, 'importing.findings.otherDate', { date });
  }

  /** What the field became; `undefined` when it is not understood, so that it stays text. */
  #takeField(line: SourceLine, { name, value }: HeadField): Became | undefined {
    if (this.#inMailHeader || name === 'mail') return this.#takeMailHeader(line, name, value);
    if (value === '') return this.#awaitValue(name);
    switch (name) {
      case 'when':
        return this.#takeWhenField(line, value);
      case 'start':
      case 'end':
        return this.#takeTime(name, value);
      case 'place':
        return this.#takePlace(value);
      case 'subject':
        return this.#takeSubject(value);
      case 'chair':
      case 'secretary': {
        const person = readPerson(value, { ...presences.present, role: name });
        if (person) this.#attendance.add([person]);
        return person && 'attendee';
      }
      case 'present':
      case 'guests':
      case 'excused':
      case 'unexcused':
      case 'absent':
        return this.#takePeople(name, value);
    }
  }

  /** "Van: … Aan: … Onderwerp: …": the lines that go with it are about the message only. */
  #takeMailHeader(line: SourceLine, name: HeadField['name'], value: string): Became | undefined {
    if (name === 'subject') {
      this.#inMailHeader = true;
      return this.#takeSubject(value);
    }
    if (name !== 'mail' && name !== 'when') return undefined;
    this.#isMail = true;
    this.#inMailHeader = true;
    return this.#leaveOut(line, 'importing.findings.mailHeader');
  }

  #takeSubject(value: string): Became | undefined {
    if (this.title !== '' || value.length > LONGEST_TITLE) return undefined;
    this.#takeTitle(value.replace(/^(?:(?:re|fw|fwd|antw|doorst):\s?){1,5}/i, ''));
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
      case 'excused':
      case 'unexcused':
      case 'absent':
        this.#list = name;
        return 'attendee';
      case 'mail':
        return undefined;
    }
  }

  #takeWhenField(line: SourceLine, value: string): Became | undefined {
    const when = readWhen(value);
    if (!this.#takeWhen(when)) return undefined;
    if (when.rest === '') return 'when';
    if (this.#takePlace(when.rest)) {
      this.#find('guess', line, 'importing.findings.placeFromText', { place: when.rest });
    } else addBlock(this.intro, when.rest);
    return 'when';
  }

  #takeTime(name: 'start' | 'end', value: string): Became | undefined {
    const { start, end, date, rest } = readWhen(value);
    if (start === null || date !== null || rest !== '') return undefined;
    if (name === 'start' ? this.startTime !== null : this.endTime !== null || end !== null)
      return undefined;
    if (name === 'end') this.endTime = start;
    else this.startTime = start;
    this.endTime ??= end;
    return 'when';
  }

  #takePlace(value: string): Became | undefined {
    if (this.location !== null || value.length > LONGEST_TITLE) return undefined;
    this.location = value;
    return 'place';
  }

  #takePeople(list: PresenceList, value: string): Became | undefined {
    const people = readPeople(value, presences[list]);
    if (people) this.#attendance.add(people);
    else return undefined;
    this.#list = list;
    return 'attendee';
  }

  /** A line of names below "Aanwezig:"; the first line that is none ends the list. */
  #takeNameOfList(line: SourceLine): Became | undefined {
    const list = this.#list;
    const people = list && readListLine(line.text.replace(/^[-•*–]\s/, ''), presences[list]);
    if (people) this.#attendance.add(people);
    else this.#list = null;
    return people ? 'attendee' : undefined;
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
