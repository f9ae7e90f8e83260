import type { Block } from '../meeting/schema.ts';
import { addBlock } from './add-block.ts';
import { asClock, HeadDays } from './head-days.ts';
import {
  behindMeeting,
  fieldPieces,
  isDocumentWord,
  isGreeting,
  isOtherMeeting,
  isPageText,
  readField,
  type HeadField,
} from './head-lines.ts';
import { withNamesApart } from './linked-names.ts';
import { HeadMail } from './head-mail.ts';
import { HeadNaming, LONGEST_PLACE } from './head-naming.ts';
import { HeadNotes } from './head-notes.ts';
import { HeadPeople } from './head-people.ts';
import { namesMeetingOf, partsAtBar, titleLineIn, withoutDay } from './head-title.ts';
import { mayBePlace, namesPlace, opensWithPlace, placeOf } from './head-places.ts';
import { loneNames } from './lone-names.ts';
import { isPresenceList, type PresenceList } from './people.ts';
import type { Head } from './read-head.ts';
import type { SourceLine } from './source-lines.ts';
import { isColumnNames, type TableRow } from './table-columns.ts';
import type { Became } from './trace.ts';
import { findTimes } from './times.ts';
import { isOnlyDate, isOnlyTime, type When } from './when.ts';
import type { YearSource } from './year-guess.ts';

/** "📅 vrijdag 7 april" */
const picture = /^\p{Extended_Pictographic}\uFE0F?\s*/u;

/** What the name of a field becomes that stands alone, above its value. */
const awaited: Readonly<Partial<Record<HeadField['name'], Became>>> = {
  ...{ when: 'when', time: 'when', start: 'when', end: 'when' },
  ...{ place: 'place', chair: 'attendee', secretary: 'attendee' },
};

/** Reads the lines above the first item, one after the other. */
export class HeadReader {
  readonly #notes = new HeadNotes();
  readonly #days: HeadDays;
  readonly #people: HeadPeople;
  readonly intro: Block[] = [];
  /** A field whose name stands alone: the next line is its value. */
  #waiting: HeadField['name'] | null = null;
  readonly #mail: HeadMail;
  readonly #naming: HeadNaming;
  /** When the report was made: the day of the meeting only where nothing else tells one. */
  #otherDay: { readonly line: SourceLine; readonly when: When } | null = null;
  /** The line before told when it is. */
  #isBelowWhen = false;

  /** `isReport`: whom it was sent to does not tell who was there. */
  constructor(lines: readonly SourceLine[], year: YearSource | null, isReport: boolean) {
    this.#people = new HeadPeople(loneNames(lines));
    this.#mail = new HeadMail(this.#notes, this.#people, isReport);
    this.#days = new HeadDays(year, this.#notes);
    this.#naming = new HeadNaming(this.#days, this.#notes, titleLineIn(lines));
  }

  head(): Head {
    this.#mail.settle();
    this.#takeOtherDay();
    this.#naming.settle();
    const { intro } = this;
    const { abbreviation, location } = this.#naming;
    const { trace } = this.#notes;
    const { date, start, end } = this.#days;
    const title = withoutDay(this.#naming.title, date);
    const { people, findings: told } = this.#people.known();
    const findings = [...this.#notes.findings, ...told];
    const when = { date, startTime: start, endTime: end };
    return { title, abbreviation, location, intro, findings, trace, people, ...when };
  }

  read(line: SourceLine): void {
    if (line.afterBlank) this.#mail.leaveHeader();
    this.#people.enter(line);
    if (line.row) {
      this.#notes.traced(line, line.text, this.#readRow(line, line.row));
      return;
    }
    for (const text of fieldPieces(withNamesApart(line))) {
      const became = this.#readPiece({ ...line, text });
      this.#notes.traced(line, text, became);
      this.#isBelowWhen = became === 'when';
    }
  }

  #readRow(line: SourceLine, row: TableRow): Became {
    const isKnown = row.kind === 'attendance' || row.kind === 'agenda';
    if (row.isHeader && isKnown)
      return this.#notes.leaveOut(line, 'importing.findings.tableHeader');
    if (row.kind === 'attendance' && this.#people.takeRow(row)) return 'attendee';
    return this.#addText(line);
  }

  #readPiece(line: SourceLine): Became {
    const { text } = line;
    if (this.#naming.title === '' && isPageText(text))
      return this.#notes.leaveOut(line, 'importing.findings.pageText');
    if (isDocumentWord(text) || line.hints?.heading !== undefined) this.#people.endList();
    if (isDocumentWord(text)) return this.#notes.leaveOut(line, 'importing.findings.documentWord');
    if (isColumnNames(text)) return this.#notes.leaveOut(line, 'importing.findings.tableHeader');
    const field = this.#fieldOf(text);
    if (field) {
      this.#people.endList();
      return this.#takeField(line, field) ?? this.#addText(line);
    }
    const addressed = this.#mail.goOn(line);
    if (addressed) return addressed;
    return this.#people.takeLine(text) ? 'attendee' : this.#readText(line);
  }

  /** The field that the line is, or the value of the one that stood alone on the line before. */
  #fieldOf(text: string): HeadField | undefined {
    const field = readField(text.replace(/^[-•*–]\s/, ''));
    const waiting = this.#waiting;
    this.#waiting = null;
    const titled = /^agenda\t(.+)$/i.exec(text)?.[1];
    if (!field && titled !== undefined) return { name: 'subject', value: titled };
    return field ?? (waiting ? { name: waiting, value: text } : undefined);
  }

  #readText(line: SourceLine): Became {
    const { text } = line;
    const told = behindMeeting(text, this.#naming.title !== '');
    if (told !== undefined && this.#takeWhenField(line, told)) return 'when';
    const when = this.#days.readWhen(text.replace(picture, ''));
    if (isOnlyDate(when)) return this.#days.takeLone(line, when);
    if (isOnlyTime(when) && this.#days.take(line, when)) return 'when';
    const barred = this.#naming.title === '' ? partsAtBar(text) : undefined;
    const day = barred && this.#days.readWhen(barred.day);
    if (barred && day && isOnlyDate(day) && this.#days.take(line, day)) {
      this.#naming.takeTitle(line, barred.title);
      return 'title';
    }
    if (
      this.#opensWithDay(text) &&
      namesMeetingOf(when.rest) &&
      this.#naming.mayBeTitle(line, this.#mail.isMail)
    ) {
      this.#naming.takeTitle(line, text);
      return 'title';
    }
    if (this.#isWhenAndWhere(text, when) && this.#takeWhenField(line, text)) return 'when';
    const isPlace = this.#isBelowWhen && !line.afterBlank && namesPlace(text);
    if (isPlace && this.#naming.takePlace(text)) {
      this.#notes.guess(line, 'importing.findings.placeFromText', { place: text });
      return 'place';
    }
    if (this.#naming.mayBeTitle(line, this.#mail.isMail)) {
      this.#naming.takeTitle(line, text);
      return 'title';
    }
    if (isGreeting(text)) this.#mail.greet();
    return this.#readSentence(line, when);
  }

  #opensWithDay(text: string): boolean {
    return this.#days.findDay(text)?.index === 0;
  }

  /** "12 maart 2027, 14.00 uur, raadzaal", in any order. */
  #isWhenAndWhere(text: string, { date, start, rest }: When): boolean {
    if (this.#opensWithDay(text)) return rest.length <= LONGEST_PLACE && !isSentence.test(rest);
    const opensWithTime = findTimes(text)?.index === 0;
    if (date === null) return this.#isBelowWhen && opensWithTime && namesPlace(rest);
    if (start === null) return false;
    return (opensWithTime && mayBePlace(rest)) || opensWithPlace(text, rest);
  }

  /** A sentence stays in the introduction; it may still tell when and where the meeting is. */
  #readSentence(line: SourceLine, when: When): Became {
    if (when.date !== null && this.#days.date === null && this.#isOfMeeting(line.text)) {
      this.#days.take(line, when);
      this.#notes.guess(line, 'importing.findings.dateFromText', { date: when.date });
    } else if (when.date !== null && when.date === this.#days.date && this.#days.take(line, when)) {
      this.#days.tellStart(line, when);
    }
    this.#naming.guessPlace(line);
    this.#naming.guessTitle(line);
    return this.#addText(line);
  }

  /** A day without a year may be of anything, if the sentence does not speak of a meeting. */
  #isOfMeeting(text: string): boolean {
    if (isOtherMeeting(text)) return false;
    return !this.#days.isGuessed || namesMeeting.test(text);
  }

  #addText({ text, hints }: SourceLine): Became {
    addBlock(this.intro, text, hints);
    return 'intro';
  }

  /** What the field became; `undefined` when it is not understood, so that it stays text. */
  #takeField(line: SourceLine, field: HeadField): Became | undefined {
    const { name, value } = field;
    if (this.#mail.inHeader || name === 'mail') return this.#takeMailHeader(line, name, value);
    if (value === '') return this.#awaitValue(name);
    switch (name) {
      case 'when':
        return this.#takeWhenField(line, value);
      case 'time':
        return this.#takeWhenField(line, asClock(value));
      case 'otherDay':
        this.#otherDay ??= { line, when: this.#days.readWhen(value) };
        return undefined;
      case 'start':
      case 'end':
        return this.#days.takeTime(name, value) ? 'when' : undefined;
      case 'place':
        return this.#naming.takePlace(value);
      case 'subject':
        // "Vergadering: dinsdag 16 november 2027"
        return isOnlyDate(this.#days.readWhen(value))
          ? this.#takeWhenField(line, value)
          : this.#naming.takeSubject(line, value);
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
        return this.#takePeople(line, name, field);
    }
  }

  #takePeople(line: SourceLine, list: PresenceList, field: HeadField): Became | undefined {
    if (this.#people.take(list, field, line.text.includes('\t'))) return 'attendee';
    const others = this.#people.takeGroups(list, field.value);
    for (const other of others ?? []) addBlock(this.intro, other);
    if (others) return 'attendee';
    if (/\p{Lu}/u.test(field.value)) this.#notes.guess(line, 'importing.findings.noNames', {});
    return undefined;
  }

  /** "Van: … Aan: … Onderwerp: …": the lines that go with it are about the message only. */
  #takeMailHeader(line: SourceLine, name: HeadField['name'], value: string): Became | undefined {
    if (name === 'subject') {
      this.#mail.readSubject(value);
      return this.#naming.takeSubject(line, value) ?? this.#mail.leaveOut(line);
    }
    if (name === 'place' && value !== '') return this.#naming.takePlace(value);
    if (name === 'when' && /^(?:wanneer|when)\b/i.test(line.text))
      return this.#takeWhenField(line, value);
    return this.#mail.readLine(line, name, value);
  }

  /** "Locatie:" alone: the next line, or the cell beside it, says where. */
  #awaitValue(name: HeadField['name']): Became | undefined {
    const became = awaited[name];
    if (became) {
      this.#waiting = name;
      return became;
    }
    if (name === 'subject' && this.#naming.title === '') {
      this.#waiting = name;
      return 'title';
    }
    if (!isPresenceList(name)) return undefined;
    this.#people.await(name);
    return 'attendee';
  }

  #takeOtherDay(): void {
    const { line, when } = this.#otherDay ?? {};
    if (this.#days.date !== null || !line || !when?.date) return;
    this.#days.take(line, when);
    this.#notes.guess(line, 'importing.findings.dateFromText', { date: when.date });
  }

  #takeWhenField(line: SourceLine, value: string): Became | undefined {
    const when = this.#days.readWhen(value);
    if (!this.#days.take(line, when)) return undefined;
    if (!/[\p{L}\p{N}]/u.test(when.rest)) return 'when';
    const place = mayBePlace(when.rest) ? placeOf(when.rest) : null;
    if (place !== null && this.#naming.takePlace(place)) {
      this.#notes.guess(line, 'importing.findings.placeFromText', { place });
    } else addBlock(this.intro, when.rest);
    return 'when';
  }
}

/** "Op 3 maart overleggen we in groepen." tells more than when and where. */
const isSentence = /^\p{Ll}(?:\S+\s){3,}.*\.$/u;
const namesMeeting = /(?:overleg|vergadering|bijeenkomst|beraad|meeting)\b/i;
