import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Misspelling } from './misspellings.ts';

/** Writes another word in its place, as one step to undo, and goes on behind it. */
export function replaceWord(view: EditorView, { word, from, to }: Misspelling, by: string): void {
  const { doc, tr } = view.state;
  if (to > doc.content.size || doc.textBetween(from, to) !== word) return;
  if (by !== word) tr.insertText(by, from, to);
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, from + by.length)).scrollIntoView());
}
