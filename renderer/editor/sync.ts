import { Selection, type EditorState, type Transaction } from 'prosemirror-state';
import type { Block } from '../../shared/meeting/schema.ts';
import { docFromBlocks } from './blocks-doc.ts';

/** Marks a transaction that came from the store, so that it is not sent back there. */
export const FROM_STORE = 'fromStore';

/**
 * Brings the document to `blocks` (an undo, an edit elsewhere) by replacing only what differs, so
 * that cursor and scroll stay where they are. What was done here takes the cursor along to where it
 * was; what came from another machine does not. `null` when nothing differs.
 */
export function syncTransaction(
  state: EditorState,
  blocks: readonly Block[],
  cursor: 'follows' | 'stays' = 'follows',
): Transaction | null {
  const wanted = docFromBlocks(blocks);
  const start = state.doc.content.findDiffStart(wanted.content);
  const end = state.doc.content.findDiffEnd(wanted.content);
  if (start === null || !end) return null;
  // The differing ends can overlap ("aa" → "a"): then both are moved behind the start.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const transaction = state.tr
    .replace(start, end.a + overlap, wanted.slice(start, end.b + overlap))
    .setMeta(FROM_STORE, true);
  if (cursor === 'stays') return transaction;
  return transaction.setSelection(selectionAfter(state, transaction, end.a + overlap));
}

/** A label that came or went moves nothing; otherwise the cursor goes to where the text changed. */
function selectionAfter(state: EditorState, { doc, mapping }: Transaction, end: number): Selection {
  if (doc.content.size === state.doc.content.size)
    return state.selection.getBookmark().resolve(doc);
  return Selection.near(doc.resolve(mapping.map(Math.min(end, state.doc.content.size))), -1);
}
