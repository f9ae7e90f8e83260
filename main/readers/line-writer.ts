import type { HintedLine, LineHints, Region } from '../../shared/import/hinted-line.ts';
import { tidyInlines } from '../../shared/import/tidy.ts';
import { inlineText } from '../../shared/meeting/blocks.ts';
import type { Inline } from '../../shared/meeting/schema.ts';

/** What is known of a line apart from its words. */
export type Place = Omit<LineHints, 'inlines' | 'bold'>;

interface Piece {
  readonly inline: Inline;
  readonly place: Place;
}

/** Puts the runs of text of a document together to lines. */
export class LineWriter {
  readonly lines: HintedLine[] = [];
  #pieces: Piece[] = [];
  #blankBefore = false;

  /** Whether the open line has words that were not deleted. */
  get hasKeptText(): boolean {
    return this.#pieces.some(
      ({ inline, place }) => place.region !== 'deleted' && inline.text.trim() !== '',
    );
  }

  write(inline: Inline, place: Place): void {
    if (inline.text !== '') this.#pieces.push({ inline, place });
  }

  /**
   * Ends the line; its first words say in which place it stands. Words that stand in another region,
   * such as a deletion in the middle, come as a line of their own: what is known of the line goes to the
   * words of the document. Says whether there was a line.
   */
  endLine(own: Place = {}): boolean {
    const pieces = this.#pieces;
    this.#pieces = [];
    const regions = new Set(pieces.map(({ place }) => place.region));
    const main = regions.has(undefined) ? undefined : pieces[0]?.place.region;
    let isWritten = false;
    for (const region of regions) {
      const part =
        regions.size === 1 ? pieces : pieces.filter(({ place }) => place.region === region);
      const isLine = this.#add(part, region, region === main ? own : {});
      isWritten ||= isLine;
    }
    return isWritten;
  }

  /** Lines of another writer, such as a footnote, after those that are there. */
  append(lines: readonly HintedLine[]): void {
    for (const line of lines) this.lines.push(line);
  }

  /** Sets the open line aside: a text box inside a line has lines of its own. */
  suspend(): () => void {
    const pieces = this.#pieces;
    this.#pieces = [];
    return () => {
      this.#pieces = pieces;
    };
  }

  /**
   * Sets the open line aside, and the blank one above it, until the lines that follow are taken out
   * again: those of a text box come after the paragraph that it hangs on.
   */
  setAside(): () => readonly HintedLine[] {
    const resume = this.suspend();
    const [start, blankBefore] = [this.lines.length, this.#blankBefore];
    this.#blankBefore = false;
    return () => {
      resume();
      this.#blankBefore = blankBefore;
      return this.lines.splice(start);
    };
  }

  blankLine(): void {
    this.#blankBefore = this.lines.length > 0;
  }

  #add(pieces: readonly Piece[], region: Region | undefined, own: Place): boolean {
    const inlines = tidyInlines(merged(pieces));
    const text = inlineText(inlines);
    if (text === '') return false;
    if (this.#blankBefore) this.lines.push(BLANK);
    this.#blankBefore = false;
    const place = pieces.find(({ inline }) => inline.text.trim() !== '')?.place;
    const hints = { ...place, ...own, ...(region && { region }), ...emphasis(inlines) };
    this.lines.push({ text, hints });
    return true;
  }
}

const BLANK: HintedLine = { text: '', hints: {} };

/** Bold as a whole is a hint of its own; inlines are told only when they say more than the text. */
function emphasis(inlines: readonly Inline[]): Pick<LineHints, 'inlines' | 'bold'> {
  const isBold = inlines.every(({ text, bold }) => bold === true || text.trim() === '');
  const isPlain = inlines.every(({ bold, italic, link }) => !bold && !italic && link === undefined);
  return { ...(isBold && { bold: true as const }), ...(!isPlain && { inlines }) };
}

/** A program may cut a word into runs that look the same. */
function merged(pieces: readonly Piece[]): readonly Inline[] {
  const inlines: Inline[] = [];
  for (const { inline } of pieces) {
    const last = inlines.at(-1);
    if (last && looksLike(last, inline)) {
      inlines[inlines.length - 1] = { ...last, text: last.text + inline.text };
    } else inlines.push(inline);
  }
  return inlines;
}

function looksLike(one: Inline, other: Inline): boolean {
  return one.bold === other.bold && one.italic === other.italic && one.link === other.link;
}
