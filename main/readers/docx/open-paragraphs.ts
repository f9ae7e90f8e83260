import type { HintedLine } from '../../../shared/import/hinted-line.ts';
import type { LineWriter } from '../line-writer.ts';
import type { Paragraph } from './paragraph-place.ts';
import type { Style } from './styles.ts';

interface OpenParagraph extends Paragraph {
  /** Footnotes and text boxes, which come after it. */
  readonly notes: HintedLine[];
  readonly resume: () => void;
}

/** The paragraphs that are being read: one of a text box stands inside another. */
export class OpenParagraphs {
  readonly #writer: LineWriter;
  readonly #open: OpenParagraph[] = [];
  /** Its end was deleted, so that it goes on in the paragraph that follows, whose properties hold. */
  #unended: OpenParagraph | undefined;

  constructor(writer: LineWriter) {
    this.#writer = writer;
  }

  get last(): OpenParagraph | undefined {
    return this.#open.at(-1);
  }

  start(style: Style): void {
    const begun = this.#unended;
    this.#unended = undefined;
    this.#open.push({
      properties: undefined,
      style,
      isPlace: begun?.isPlace ?? false,
      hasLine: false,
      notes: begun?.notes ?? [],
      resume: begun?.resume ?? this.#writer.suspend(),
    });
  }

  mend(change: Partial<OpenParagraph>): void {
    const paragraph = this.#open.pop();
    if (paragraph) this.#open.push({ ...paragraph, ...change });
  }

  end(): OpenParagraph | undefined {
    return this.#open.pop();
  }

  /** What was deleted at both sides of the end were two lines all the same. */
  leaveUnended(): void {
    this.#unended = this.#open.pop();
    this.#writer.write({ text: ' ' }, { region: 'deleted' });
  }

  /** Where no paragraph follows, as at the end of a cell, the end stands; says whether it does. */
  reopenUnended(): boolean {
    if (!this.#unended) return false;
    this.#open.push(this.#unended);
    this.#unended = undefined;
    return true;
  }
}
