import type { HeadDays } from './head-days.ts';
import { isGreeting, readHeld, readTitleParts } from './head-lines.ts';
import type { HeadNotes } from './head-notes.ts';
import { partsAroundWhen, placeBehind, placeOf } from './head-places.ts';
import { isTitle, LONGEST_TITLE, withoutAbbreviation } from './head-title.ts';
import type { SourceLine } from './source-lines.ts';
import type { Became } from './trace.ts';

export const LONGEST_PLACE = 60;

/** What the meeting is called, and where it is, as far as the head has told. */
export class HeadNaming {
  title = '';
  abbreviation: string | null = null;
  location: string | null = null;
  readonly #days: HeadDays;
  readonly #notes: HeadNotes;
  /** The line that the format calls the title, when there is one. */
  readonly #titleLine: SourceLine | undefined;

  constructor(days: HeadDays, notes: HeadNotes, titleLine: SourceLine | undefined) {
    this.#days = days;
    this.#notes = notes;
    this.#titleLine = titleLine;
  }

  mayBeTitle(line: SourceLine, isMail: boolean): boolean {
    if (this.title !== '' || line.hints?.cell || readHeld(line.text)?.what === '') return false;
    if (this.#titleLine) return line.number === this.#titleLine.number;
    return !isMail && !isGreeting(line.text) && isTitle(line.text);
  }

  takeTitle(line: SourceLine, text: string): void {
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

  takeSubject(line: SourceLine, value: string): Became | undefined {
    if (this.title !== '' || value.length > LONGEST_TITLE) return undefined;
    this.takeTitle(line, value.replace(/^(?:(?:re|fw|fwd|antw|doorst):\s?){1,5}/i, ''));
    return 'title';
  }

  takePlace(value: string): Became | undefined {
    if (this.location !== null || value.length > LONGEST_TITLE) return undefined;
    this.location = value;
    return 'place';
  }

  /** "… gehouden in het Dijkhuis" tells the place, and stays what it is. */
  guessPlace(line: SourceLine): void {
    const held = this.location === null ? readHeld(line.text) : undefined;
    const place = held && placeOf(this.#days.readWhen(held.where).rest);
    if (!place || place.length > LONGEST_PLACE) return;
    this.location = place;
    this.#notes.guess(line, 'importing.findings.placeFromSentence', { place });
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
}
