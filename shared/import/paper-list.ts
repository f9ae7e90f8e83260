import { isAttachmentLine, readAttachments, withoutSize } from './attachment-lines.ts';
import type { Entry } from './entries.ts';
import type { SourceLine } from './source-lines.ts';

/** The papers of an item, and whether the next line may go on with the list of them. */
export class PaperList {
  readonly #entries: Entry[];
  #goesOn = false;
  /** The number of the last paper in a list that counts: "2. Planning". */
  #counted = 0;

  /** `entries`: of the whole text, to which papers are added. */
  constructor(entries: Entry[]) {
    this.#entries = entries;
  }

  /** Papers may follow, or other text does. */
  expect(mayFollow: boolean): void {
    this.#goesOn = mayFollow;
  }

  /** `isOpen`: the list is announced, and has no paper yet. */
  mayHave({ text, afterBlank }: SourceLine, isOpen: boolean): boolean {
    if (!this.#goesOn) return false;
    return isOpen || (!afterBlank && this.#isCodedAlike(text));
  }

  /** Whether the line goes on with the list; one that does not ends it. */
  takes({ text, afterBlank }: SourceLine, isOpen: boolean): boolean {
    if (!this.#goesOn) return false;
    const mayBe = isAttachmentLine(text) || countOf(text) === this.#counted + 1;
    const isNext = this.#isCodedAlike(text) && (!afterBlank || this.#lastIsList());
    this.#goesOn = mayBe && (isOpen || isNext);
    return this.#goesOn;
  }

  /** `false` when the text cannot be a list of papers. */
  add({ number: line }: SourceLine, text: string, code: string | null): boolean {
    const { name, size } = withoutSize(text);
    const papers = readAttachments(name, code);
    if (!papers) return false;
    this.#counted = countOf(name) ?? 0;
    this.#entries.push({ kind: 'attachments', line, source: name, papers });
    const reason = 'importing.findings.fileSize';
    if (size !== '') this.#entries.push({ kind: 'leftOut', line, source: size, reason });
    return true;
  }

  /** "3.1 Planning" below paper "3a" is a part of item 3; below "Bijlagen:" or "3.1" it is a paper. */
  #isCodedAlike(text: string): boolean {
    const last = this.#entries.findLast(({ kind }) => kind !== 'leftOut');
    const code = last?.kind === 'attachments' ? last.papers.at(-1)?.code : undefined;
    return !/^\d{1,3}\.\d/.test(text) || code?.includes('.') === true;
  }

  #lastIsList(): boolean {
    const [before, last] = this.#entries.slice(-2);
    return last?.kind === 'attachments' && before?.kind === 'attachments';
  }
}

function countOf(text: string): number | undefined {
  const number = /^(\d{1,2})[.)]\s/.exec(text)?.[1];
  return number === undefined ? undefined : Number(number);
}
