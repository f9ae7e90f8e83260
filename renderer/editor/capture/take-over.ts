import type { Node } from 'prosemirror-model';
import { TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import type { Captured } from '../../../shared/capture/capture-change.ts';
import type { Marker } from '../../../shared/capture/marker.ts';
import { takenLine } from '../../../shared/capture/taken-line.ts';
import { blockFromLine, lineFromBlock } from '../blocks-doc.ts';
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

function asRecord(
  { tr, doc }: EditorState,
  position: number,
  marker: Marker,
  ref: NonNullable<Captured['ref']>,
): Transaction {
  const line = lineAt(doc, position);
  const taken = takenLine(blockFromLine(line), marker, ref);
  return tr.replaceWith(position, position + line.nodeSize, lineFromBlock(taken));
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
