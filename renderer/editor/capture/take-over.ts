import type { Node } from 'prosemirror-model';
import { TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import type { Captured } from '../../../shared/capture/capture-change.ts';
import type { Marker } from '../../../shared/capture/marker.ts';
import { editorSchema, lineAttributes } from '../schema.ts';

/** Carries what a line was taken over as: the change is not typing but a step of its own. */
export const CAPTURED = 'captured';

/** Takes over the line at this position as what its marker says, and goes on in a new line under it. */
export function takeOver(
  state: EditorState,
  position: number,
  marker: Marker,
  newId: () => string,
): Transaction {
  const { kind } = marker;
  const isRecord = kind === 'action' || kind === 'decision';
  const captured: Captured = {
    ref: isRecord ? { type: kind, id: newId() } : null,
    owners: marker.owners,
    due: marker.due,
  };
  const transaction = captured.ref
    ? asRecord(state, position, marker, captured.ref)
    : withBoldLead(state, position, marker);
  return goOnBelow(transaction, position).setMeta(CAPTURED, captured).scrollIntoView();
}

/** The label says what the marker said, so the words of the marker go; the text keeps its looks. */
function asRecord(
  { tr, doc }: EditorState,
  position: number,
  { start, end, openDue }: Marker,
  ref: NonNullable<Captured['ref']>,
): Transaction {
  const line = lineAt(doc, position);
  const first = position + 1;
  tr.setNodeMarkup(position, null, { ...line.attrs, ref });
  tr.replaceWith(
    first + end,
    first + line.content.size,
    openDue === null ? [] : [editorSchema.text(` (${openDue})`)],
  );
  capitalise(tr, first + start, line.textContent.charAt(start));
  return tr.delete(first, first + start);
}

/** Behind “Actie:” one types on in small letters; a record begins as a sentence does. */
function capitalise(transaction: Transaction, position: number, letter: string): void {
  const capital = letter.toUpperCase();
  if (capital !== letter) transaction.insertText(capital, position, position + letter.length);
}

/** “Vraag:” stands out from the text behind it. */
function withBoldLead({ tr, doc }: EditorState, position: number, { start }: Marker): Transaction {
  const lead = lineAt(doc, position).textContent.slice(0, start).trimEnd();
  const first = position + 1;
  return tr.addMark(first, first + lead.length, editorSchema.marks.bold.create());
}

/** As Enter at the end of the line: a list goes on, anything else is followed by a plain line. */
function goOnBelow(transaction: Transaction, position: number): Transaction {
  const line = lineAt(transaction.doc, position);
  const { type, level } = lineAttributes(line);
  const goesOn = type === 'bullet' || type === 'numbered';
  const below = position + line.nodeSize;
  transaction.insert(below, editorSchema.nodes.line.create(goesOn ? { type, level } : null));
  return transaction.setSelection(TextSelection.create(transaction.doc, below + 1));
}

function lineAt(doc: Node, position: number): Node {
  const line = doc.nodeAt(position);
  if (!line) throw new RangeError(`No line stands at ${String(position)}`);
  return line;
}
