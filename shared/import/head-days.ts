import { findDate, findShortYear, type Found } from '../capture/dates.ts';
import type { HeadNotes } from './head-notes.ts';
import { HeadWhen } from './head-when.ts';
import type { SourceLine } from './source-lines.ts';
import type { Became } from './trace.ts';
import { readWhen, type When } from './when.ts';
import { findUndated, type YearSource } from './year-guess.ts';

/** A longer one tells no date of a meeting, and looking for it takes long. */
const LONGEST_LINE = 50_000;

/** Finds the day of the meeting in the head, also where its year must come from elsewhere. */
export class HeadDays {
  readonly #when = new HeadWhen();
  readonly #notes: HeadNotes;
  /** Where a day without a year gets one from; `null` when only whole dates count. */
  readonly #year: YearSource | null;

  constructor(year: YearSource | null, notes: HeadNotes) {
    this.#year = year;
    this.#notes = notes;
  }

  get date(): string | null {
    return this.#when.date;
  }

  get start(): string | null {
    return this.#when.start;
  }

  get end(): string | null {
    return this.#when.end;
  }

  /** A day without a year may be of anything, where nothing says that it is of the meeting. */
  get isGuessed(): boolean {
    return this.#year !== null;
  }

  /** The value of "Aanvang:" or "Einde:". */
  takeTime(name: 'start' | 'end', value: string): boolean {
    return this.#when.takeTime(name, this.readWhen(asClock(value)));
  }

  readWhen(text: string): When {
    return readWhen(text, (part) => this.findDay(part));
  }

  findDay(text: string): Found<string> | undefined {
    if (text.length > LONGEST_LINE) return undefined;
    return (
      findDate(text) ??
      findShortYear(text) ??
      (this.#year ? findUndated(text, this.#year) : undefined)
    );
  }

  takeLone(line: SourceLine, when: When): Became {
    const before = this.#when.date;
    if (this.#when.takeLone(line, when)) {
      this.#tellYear(line, before);
      return 'when';
    }
    return this.#notes.leaveOut(line, 'importing.findings.otherDate', { date: before ?? '' });
  }

  /** Whether the date and times of a line became those of the meeting. */
  take(line: SourceLine, when: When): boolean {
    const before = this.#when.date;
    const { isTaken, beaten } = this.#when.take(when);
    if (beaten)
      this.#notes.takeBack(beaten, 'importing.findings.otherDate', { date: when.date ?? '' });
    this.#tellYear(line, before);
    return isTaken;
  }

  /** A sentence that names the day of the meeting again may add the time. */
  tellStart(line: SourceLine, { start }: When): void {
    if (start !== null)
      this.#notes.guess(line, 'importing.findings.startFromSentence', { time: start });
  }

  #tellYear(line: SourceLine, before: string | null): void {
    const { date } = this.#when;
    if (this.#year && date !== null && date !== before) {
      this.#notes.guess(line, this.#year.reason, { date });
    }
  }
}

/** "19.30" as "19.30 uur", behind a word that asks for a time: elsewhere it may be a day or a sum. */
export function asClock(value: string): string {
  return /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/.test(value) ? `${value} uur` : value;
}
