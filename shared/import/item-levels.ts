import type { Heading } from './entries.ts';
import type { NumberedLine } from './numbered-lines.ts';
import type { NumberingStyle } from './numbering-style.ts';
import type { SourceLine } from './source-lines.ts';
import type { TextEntries } from './text-entries.ts';

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
    if (this.#titles.get(numbered.top) === title.toLowerCase()) return 'again';
    return this.#style.items.has(index) ? 'item' : undefined;
  }

  #isFlatItem(index: number, line: SourceLine, title: string, text: TextEntries): boolean {
    if (!text.isLabelled) return true;
    return !title.endsWith(':') && (line.afterBlank || !this.#style.inRun.has(index));
  }

  #isSubItem(numbered: NumberedLine, line: SourceLine, text: TextEntries): boolean {
    if (text.mayBePaper(line)) return false;
    if (this.#style.kind === 'flat') return text.entries.length > 0;
    return numbered.top === this.#last || this.#isWithoutWhole(numbered);
  }

  /** "3a" and "3b" between 2 and 4 where no 3 is, and the parts of an agenda that has nothing but parts. */
  #isWithoutWhole({ top }: NumberedLine): boolean {
    const { items, tops } = this.#style;
    const isNext = top === (this.#last ?? 0) + 1 && !tops.has(top);
    return items.size === 0 || (isNext && [...tops].some((other) => other > top));
  }
}
