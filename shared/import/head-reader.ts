import type { Block } from '../meeting/schema.ts';
import { addBlock } from './draft-item.ts';
import { HeadDays } from './head-days.ts';
import {
  behindMeeting,
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
import { withNamesApart } from './linked-names.ts';
import { HeadMail } from './head-mail.ts';
import { HeadNotes } from './head-notes.ts';
import { HeadPeople } from './head-people.ts';
import {
  isTitle,
  LONGEST_TITLE,
  partsAtBar,
  titleLineIn,
  withoutAbbreviation,
  withoutDay,
} from './head-title.ts';
import {
  mayBePlace,
  namesPlace,
  opensWithPlace,
  partsAroundWhen,
  placeBehind,
  placeOf,
} from './head-places.ts';
import { loneNames } from './lone-names.ts';
import type { PresenceList } from './people.ts';
import type { Head } from './read-head.ts';
import type { SourceLine } from './source-lines.ts';
import { isColumnNames, type TableRow } from './table-columns.ts';
import type { Became } from './trace.ts';
import { findTimes } from './times.ts';
import { isOnlyDate, isOnlyTime, type When } from './when.ts';
import type { YearSource } from './year-guess.ts';

const LONGEST_PLACE = 60;
/** "📅 vrijdag 7 april" */
const picture = /^\p{Extended_Pictographic}\uFE0F?\s*/u;

/** Reads the lines above the first item, one after the other. */
export class HeadReader {
  title = '';
  abbreviation: string | null = null;
  location: string | null = null;
  readonly #notes = new HeadNotes();
  readonly #days: HeadDays;
  readonly #people: HeadPeople;
  readonly intro: Block[] = [];
  /** A field whose name stands alone: the next line is its value. */
  #waiting: HeadField['name'] | null = null;
  readonly #mail: HeadMail;
  /** The line that the format calls the title, when there is one. */
  readonly #titleLine: SourceLine | undefined;
  /** The line before told when it is. */
  #isBelowWhen = false;

  /** `isReport`: whom it was sent to does not tell who was there. */
  constructor(lines: readonly SourceLine[], year: YearSource | null, isReport: boolean) {
    this.#titleLine = titleLineIn(lines);
    this.#people = new HeadPeople(loneNames(lines));
    this.#mail = new HeadMail(this.#notes, this.#people, isReport);
    this.#days = new HeadDays(year, this.#notes);
  }

  head(): Head {
    this.#mail.settle();
    const { abbreviation, location, intro } = this;
    const { trace } = this.#notes;
    const { date, start, end } = this.#days;
    const title = withoutDay(this.title, date);
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
    if (this.title === '' && isPageText(text))
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
    return field ?? (waiting ? { name: waiting, value: text } : undefined);
  }

  #readText(line: SourceLine): Became {
    const { text } = line;
    const told = behindMeeting(text, this.title !== '');
    if (told !== undefined && this.#takeWhenField(line, told)) return 'when';
    const when = this.#days.readWhen(text.replace(picture, ''));
    if (isOnlyDate(when)) return this.#days.takeLone(line, when);
    if (isOnlyTime(when) && this.#days.take(line, when)) return 'when';
    const barred = this.title === '' ? partsAtBar(text) : undefined;
    const day = barred && this.#days.readWhen(barred.day);
    if (barred && day && isOnlyDate(day) && this.#days.take(line, day)) {
      this.#takeTitle(line, barred.title);
      return 'title';
    }
    if (this.#isWhenAndWhere(text, when) && this.#takeWhenField(line, text)) return 'when';
    const isPlace = this.#isBelowWhen && !line.afterBlank && namesPlace(text);
    if (isPlace && this.#takePlace(text)) {
      this.#notes.guess(line, 'importing.findings.placeFromText', { place: text });
      return 'place';
    }
    if (this.#mayBeTitle(line)) {
      this.#takeTitle(line, text);
      return 'title';
    }
    if (isGreeting(text)) this.#mail.greet();
    return this.#readSentence(line, when);
  }

  /** "12 maart 2027, 14.00 uur, raadzaal", in any order. */
  #isWhenAndWhere(text: string, { date, start, rest }: When): boolean {
    const day = this.#days.findDay(text);
    if (day?.index === 0) return rest.length <= LONGEST_PLACE;
    if (date === null || start === null) return false;
    const opensWithTime = findTimes(text)?.index === 0;
    return (opensWithTime && mayBePlace(rest)) || opensWithPlace(text, rest);
  }

  #mayBeTitle(line: SourceLine): boolean {
    if (this.title !== '' || line.hints?.cell || readHeld(line.text)?.what === '') return false;
    if (this.#titleLine) return line.number === this.#titleLine.number;
    return !this.#mail.isMail && !isGreeting(line.text) && isTitle(line.text);
  }

  #takeTitle(line: SourceLine, text: string): void {
    const held = readHeld(text);
    const what = held && this.location === null ? held.what : text;
    if (held && this.location === null) {
      this.location = placeOf(this.#taken(line, held.where));
    }
    const rest = this.#taken(line, what);
    const { title, place } =
      this.location === null ? this.#apart(what, rest) : { title: rest, place: null };
    if (place !== null) this.location = place;
    const parts = readTitleParts(title);
    const { title: named, abbreviation } = withoutAbbreviation(parts.title);
    this.abbreviation = abbreviation;
    this.title = named;
  }

  /** The title, and the place that stands behind its day and time. */
  #apart(what: string, rest: string): ReturnType<typeof placeBehind> {
    const around = this.#days.start === null ? null : partsAroundWhen(what, rest);
    return around ?? placeBehind(rest, what);
  }

  /** The text without its date and times, when these became those of the meeting. */
  #taken(line: SourceLine, text: string): string {
    const when = this.#days.readWhen(text);
    return this.#days.take(line, when) ? when.rest : text;
  }

  /** A sentence stays in the introduction; it may still tell when and where the meeting is. */
  #readSentence(line: SourceLine, when: When): Became {
    if (when.date !== null && this.#days.date === null && this.#isOfMeeting(line.text)) {
      this.#days.take(line, when);
      this.#notes.guess(line, 'importing.findings.dateFromText', { date: when.date });
    } else if (when.date !== null && when.date === this.#days.date && this.#days.take(line, when)) {
      this.#days.tellStart(line, when);
    }
    this.#guessPlace(line);
    return this.#addText(line);
  }

  /** A day without a year may be of anything, if the sentence does not speak of a meeting. */
  #isOfMeeting(text: string): boolean {
    if (isOtherMeeting(text)) return false;
    return !this.#days.isGuessed || namesMeeting.test(text);
  }

  /** "… gehouden in het Dijkhuis" tells the place, and stays what it is. */
  #guessPlace(line: SourceLine): void {
    const held = this.location === null ? readHeld(line.text) : undefined;
    const place = held && placeOf(this.#days.readWhen(held.where).rest);
    if (!place || place.length > LONGEST_PLACE) return;
    this.location = place;
    this.#notes.guess(line, 'importing.findings.placeFromSentence', { place });
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
      case 'start':
      case 'end':
        return this.#days.takeTime(name, value) ? 'when' : undefined;
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
        return this.#takePeople(line, name, field);
    }
  }

  #takePeople(line: SourceLine, list: PresenceList, field: HeadField): Became | undefined {
    if (this.#people.take(list, field, line.text.includes('\t'))) return 'attendee';
    if (/\p{Lu}/u.test(field.value)) this.#notes.guess(line, 'importing.findings.noNames', {});
    return undefined;
  }

  /** "Van: … Aan: … Onderwerp: …": the lines that go with it are about the message only. */
  #takeMailHeader(line: SourceLine, name: HeadField['name'], value: string): Became | undefined {
    if (name === 'subject') {
      this.#mail.readSubject(value);
      return this.#takeSubject(line, value) ?? this.#mail.leaveOut(line);
    }
    if (name === 'place' && value !== '') return this.#takePlace(value);
    if (name === 'when' && /^(?:wanneer|when)\b/i.test(line.text))
      return this.#takeWhenField(line, value);
    return this.#mail.readLine(line, name, value);
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
    const when = this.#days.readWhen(value);
    if (!this.#days.take(line, when)) return undefined;
    if (!/[\p{L}\p{N}]/u.test(when.rest)) return 'when';
    const place = mayBePlace(when.rest) ? placeOf(when.rest) : null;
    if (place !== null && this.#takePlace(place)) {
      this.#notes.guess(line, 'importing.findings.placeFromText', { place });
    } else addBlock(this.intro, when.rest);
    return 'when';
  }

  #takePlace(value: string): Became | undefined {
    if (this.location !== null || value.length > LONGEST_TITLE) return undefined;
    this.location = value;
    return 'place';
  }
}

const namesMeeting = /(?:overleg|vergadering|bijeenkomst|beraad|meeting)\b/i;
