import type { Entry, Heading } from './entries.ts';
import type { NumberedLine } from './numbered-lines.ts';
import type { NumberingStyle } from './numbering-style.ts';
import type { SourceLine } from './source-lines.ts';
import type { TextEntries } from './text-entries.ts';

/** An agenda may lack a number or two; a bigger jump is no agenda. */
const LARGEST_JUMP = 3;

/** Tells which numbered lines are items, from top to bottom, and which are lists in their text. */
export class ItemLevels {
  readonly #style: NumberingStyle;
  #last: number | null = null;
  readonly #titles = new Map<number, string>();

  constructor(style: NumberingStyle) {
    this.#style = style;
  }

  /** An item with that number was read. */
  enter(top: number, title: string): void {
    this.#last = top;
    this.#titles.set(top, title.toLowerCase());
  }

  /** What heading the numbered line is; `undefined` when it is part of a list. */
  levelOf(
    index: number,
    line: SourceLine,
    numbered: NumberedLine,
    title: string,
    text: TextEntries,
  ): Heading['level'] | undefined {
    if (!numbered.isTop) return this.#isSubItem(numbered, line, text) ? 'subItem' : undefined;
    if (this.#style.kind === 'flat')
      return this.#isFlatItem(index, line, title, text) ? 'item' : undefined;
    if (this.#last === null) return this.#mayBeFirst(numbered) ? 'item' : undefined;
    if (this.#titles.get(numbered.top) === title.toLowerCase()) return 'again';
    const jump = numbered.top - this.#last;
    if (numbered.named) return jump > 0 ? 'item' : undefined;
    if (this.#style.inRun.has(index) && !this.#runOfItems(index, text.entries)) return undefined;
    const skippedComesLater =
      jump > 1 && (this.#style.lastLineOf.get(this.#last + 1) ?? -1) > index;
    return jump >= 1 && jump <= LARGEST_JUMP && !skippedComesLater ? 'item' : undefined;
  }

  #mayBeFirst({ top, named }: NumberedLine): boolean {
    return top <= 1 || named || this.#style.lastLineOf.has(top + 1);
  }

  /** The run in which the agenda itself began. */
  #runOfItems(index: number, entries: readonly Entry[]): boolean {
    const first = entries[0];
    return first?.kind === 'heading' && this.#last !== null && this.#style.inRun.has(index - 1)
      ? entries.every(({ kind }) => kind === 'heading')
      : false;
  }

  #isFlatItem(index: number, line: SourceLine, title: string, text: TextEntries): boolean {
    if (!text.isLabelled) return true;
    return !title.endsWith(':') && (line.afterBlank || !this.#style.inRun.has(index));
  }

  #isSubItem(numbered: NumberedLine, line: SourceLine, text: TextEntries): boolean {
    if (text.mayBePaper(line)) return false;
    return this.#style.kind === 'flat' ? text.entries.length > 0 : numbered.top === this.#last;
  }
}
