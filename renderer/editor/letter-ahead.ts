import { Mark } from 'prosemirror-model';
import type { EditorView } from 'prosemirror-view';

/** A letter that stands on the page and is still to be written in the document. */
export interface LetterAhead {
  readonly letter: string;
  /** Where it belongs in the document. */
  readonly at: number;
}

/**
 * What ProseMirror uses for its own writing on the page and does not offer to others: the observer of the
 * page, and what it knows to be no longer as the document has it.
 */
interface Inside {
  readonly domObserver: { stop(): void; setCurSelection(): void; start(): void };
  readonly docView: { markDirty(from: number, to: number): void };
}

/** Where a letter is added, and whether the cursor stands behind that text and not in it. */
interface Place {
  readonly text: Text;
  readonly offset: number;
  readonly isBehind: boolean;
}

/**
 * Puts a letter on the page where the cursor is, unseen by the view, which takes that place as one to draw
 * again with whatever it draws next. `null` where the page could come to differ from what the document will
 * say: in an empty line, at the edge of a link, or with a cursor that the view does not know yet.
 */
export function showLetter(view: EditorView, letter: string): LetterAhead | null {
  const place = placeOnPage(view);
  if (!place) return null;
  const { text, offset, isBehind } = place;
  const at = view.state.selection.from;
  unseen(view, ({ docView }) => {
    text.insertData(offset, letter);
    docView.markDirty(at - 1, at);
    if (!isBehind) putCursor(text, offset + letter.length);
  });
  layOut(text);
  return { letter, at };
}

/**
 * A cursor behind its text goes along with each letter without a word of it. It is put there anew, so that it does
 * not blink while one types, and who listens hears where it is.
 */
export function tellCursor(view: EditorView): void {
  if (view.isDestroyed || view.composing || !view.hasFocus()) return;
  const cursor = getSelection();
  const text = cursor && textBefore(cursor);
  if (!text) return;
  unseen(view, () => {
    // Where it stands already would be no change.
    cursor.collapse(text, text.length);
    putCursor(text, text.length);
  });
}

function unseen(view: EditorView, change: (inside: Inside) => void): void {
  const inside = view as unknown as Inside;
  const { domObserver } = inside;
  domObserver.stop();
  change(inside);
  domObserver.setCurSelection();
  domObserver.start();
}

/**
 * At its end it is put behind the text, so that it need not be put again with the next letter: that takes the
 * browser as long as all else of a letter.
 */
function putCursor(text: Text, offset: number): void {
  const { parentNode } = text;
  if (parentNode && offset === text.length) getSelection()?.collapse(parentNode, placeBehind(text));
  else getSelection()?.collapse(text, offset);
}

/** Now, while the other threads of the browser ready the frame: within the frame they would wait for it. */
function layOut({ parentElement }: Text): void {
  parentElement?.getBoundingClientRect();
}

/** The text on the page that the letter is added to, when the document will add it to just that. */
function placeOnPage(view: EditorView): Place | null {
  const { selection, storedMarks } = view.state;
  const { $from, empty } = selection;
  const before = $from.nodeBefore;
  if (!empty || storedMarks || !before?.isText || !Mark.sameSet(before.marks, $from.marks()))
    return null;
  const { node, offset } = view.domAtPos($from.pos, -1);
  if (!(node instanceof Text) || offset === 0) return null;
  const cursor = getSelection();
  if (!cursor?.isCollapsed) return null;
  const isBehind = offset === node.length && textBefore(cursor) === node;
  const isIn = cursor.focusNode === node && cursor.focusOffset === offset;
  return isBehind || isIn ? { text: node, offset, isBehind } : null;
}

/** The text that a cursor stands behind, in the element around that. */
function textBefore({ isCollapsed, focusNode, focusOffset }: Selection): Text | null {
  if (!isCollapsed || !(focusNode instanceof Element)) return null;
  const before = focusNode.childNodes[focusOffset - 1];
  return before instanceof Text ? before : null;
}

function placeBehind(text: Text): number {
  return Array.prototype.indexOf.call(text.parentNode?.childNodes ?? [], text) + 1;
}
