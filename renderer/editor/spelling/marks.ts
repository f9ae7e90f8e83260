import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { wrongWords, type Turns } from '../../../shared/spelling/check-words.ts';
import type { WordAt } from '../../../shared/spelling/words-in.ts';
import { isWrong, onRules } from '../../spelling/checker.ts';
import { tellTyping } from '../../stores/tell-when-painted.ts';

/** So long the typing rests before it is looked at, in milliseconds. */
const REST = 400;
const NAME = 'spelling';

const turns: Turns = {
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
};

/**
 * Underlines wrong words when the typing rests. They are painted over the page and are no part of it
 * (CSS Custom Highlight API), so the text that is typed in is never touched.
 */
export function spellingMarks(): Plugin {
  return new Plugin({
    view: (view) => {
      const marks = new Marks(view);
      return {
        update: (_, before) => {
          const { doc, selection } = view.state;
          if (before.doc !== doc || !before.selection.eq(selection)) marks.later();
        },
        destroy: () => {
          marks.end();
        },
      };
    },
  });
}

class Marks {
  readonly #view: EditorView;
  readonly #stop: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ranges: readonly Range[] = [];
  /** What was found in a line stays true as long as the line is the same. */
  #found = new WeakMap<Node, readonly WordAt[]>();

  constructor(view: EditorView) {
    this.#view = view;
    this.#stop = onRules(() => {
      this.#found = new WeakMap();
      this.later();
    });
    this.later();
  }

  later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#check(), REST);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#stop();
    this.#paint([]);
  }

  async #check(): Promise<void> {
    // The page can be a letter ahead of the document; with that the typing has not rested.
    if (tellTyping()) return void this.later();
    const { doc } = this.#view.state;
    const found = this.#found;
    const isWanted = () =>
      !this.#view.isDestroyed && this.#view.state.doc === doc && this.#found === found;
    const unknown = doc.children.filter((line) => !found.has(line));
    const texts = unknown.map((line) => line.textContent);
    const wrong = await wrongWords(texts, isWrong, isWanted, turns);
    if (!wrong) return;
    if (tellTyping()) return void this.later();
    for (const [index, line] of unknown.entries()) found.set(line, wrong[index] ?? []);
    this.#paint(this.#rangesOf(doc));
  }

  /** Without the word that is being typed: it is not done yet. */
  #rangesOf(doc: Node): readonly Range[] {
    const { head, empty } = this.#view.state.selection;
    const typedAt = empty && this.#view.hasFocus() ? head : null;
    const ranges: Range[] = [];
    doc.forEach((line, position) => {
      for (const word of this.#found.get(line) ?? []) {
        const [from, to] = [position + 1 + word.from, position + 1 + word.to];
        if (to !== typedAt) ranges.push(this.#rangeOf(from, to));
      }
    });
    return ranges;
  }

  #rangeOf(from: number, to: number): Range {
    const range = document.createRange();
    const start = this.#view.domAtPos(from, 1);
    const end = this.#view.domAtPos(to, -1);
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range;
  }

  #paint(ranges: readonly Range[]): void {
    const highlight = spellingHighlight();
    for (const range of this.#ranges) highlight?.delete(range);
    for (const range of ranges) highlight?.add(range);
    this.#ranges = ranges;
  }
}

/** One for all editors, as the page knows it by its name; `null` in a page that paints nothing. */
function spellingHighlight(): Highlight | null {
  if (typeof Highlight === 'undefined') return null;
  const known = CSS.highlights.get(NAME);
  if (known) return known;
  const made = new Highlight();
  made.type = 'spelling-error';
  CSS.highlights.set(NAME, made);
  return made;
}
