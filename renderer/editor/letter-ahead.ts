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

/**
 * Puts a letter on the page where the cursor is, unseen by the view, which takes that place as one to draw
 * again with whatever it draws next. `null` where the page could come to differ from what the document will
 * say: in an empty line, at the edge of a link, or with a cursor that the view does not know yet.
 */
export function showLetter(view: EditorView, letter: string): LetterAhead | null {
  const place = placeOnPage(view);
  if (!place) return null;
  const { text, offset } = place;
  const at = view.state.selection.from;
  const { domObserver, docView } = view as unknown as Inside;
  domObserver.stop();
  text.insertData(offset, letter);
  getSelection()?.collapse(text, offset + letter.length);
  docView.markDirty(at - 1, at);
  domObserver.setCurSelection();
  domObserver.start();
  return { letter, at };
}

/** The text on the page that the letter is added to, when the document will add it to just that. */
function placeOnPage(view: EditorView): { readonly text: Text; readonly offset: number } | null {
  const { selection, storedMarks } = view.state;
  const { $from, empty } = selection;
  const before = $from.nodeBefore;
  if (!empty || storedMarks || !before?.isText || !Mark.sameSet(before.marks, $from.marks()))
    return null;
  const { node, offset } = view.domAtPos($from.pos, -1);
  if (!(node instanceof Text) || offset === 0) return null;
  const cursor = getSelection();
  const isThere =
    cursor?.isCollapsed === true && cursor.focusNode === node && cursor.focusOffset === offset;
  return isThere ? { text: node, offset } : null;
}
