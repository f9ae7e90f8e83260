import type { HeadDays } from './head-days.ts';
import { isGreeting, readHeld, readTitleParts } from './head-lines.ts';
import type { HeadNotes } from './head-notes.ts';
import { partsAroundWhen, placeBehind, placeOf } from './head-places.ts';
import { placeInSentence, titleInSentence } from './head-sentences.ts';
import { isTitle, LONGEST_TITLE, namesDocumentOf, withoutAbbreviation } from './head-title.ts';
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
  /** What a sentence calls the meeting. */
  #told: { readonly line: SourceLine; readonly title: string } | null = null;

  constructor(days: HeadDays, notes: HeadNotes, titleLine: SourceLine | undefined) {
    this.#days = days;
    this.#notes = notes;
    this.#titleLine = titleLine;
  }

  mayBeTitle(line: SourceLine, isMail: boolean): boolean {
    if (this.title !== '' || line.hints?.cell || readHeld(line.text)?.what === '') return false;
    if (this.#titleLine) return line.number === this.#titleLine.number;
    if (isMail) return namesDocumentOf(line.text);
    const isSentence = /[.!]$/.test(line.text) && titleInSentence(line.text) !== null;
    return !isSentence && !isGreeting(line.text) && isTitle(line.text);
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

  /** "… gehouden in het Dijkhuis", or a sentence that tells when, tells the place and stays what it is. */
  guessPlace(line: SourceLine): void {
    if (this.location !== null) return;
    const held = readHeld(line.text);
    const place = held
      ? placeOf(this.#days.readWhen(held.where).rest)
      : placeInSentence(line.text, (part) => this.#days.findDay(part));
    if (!place || place.length > LONGEST_PLACE) return;
    this.location = place;
    this.#notes.guess(line, 'importing.findings.placeFromSentence', { place });
  }

  /** The first sentence that names what meets; it counts where no line is the title. */
  guessTitle(line: SourceLine): void {
    const title = this.#told === null ? titleInSentence(line.text) : null;
    if (title !== null) this.#told = { line, title };
  }

  /** Takes the title from a sentence, for want of another. */
  settle(): void {
    if (this.title !== '' || !this.#told) return;
    const { line, title } = this.#told;
    this.title = title;
    this.#notes.guess(line, 'importing.findings.titleFromSentence', { title });
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
