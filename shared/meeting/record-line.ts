import { isEmpty } from './blocks.ts';
import type { Change } from './change.ts';
import { batch, stepsOf } from './steps.ts';
import { addAction, addDecision, recordOf, removeRecord, withoutRef } from './record-edits.ts';
import type { Action, AgendaItem, Decision, Meeting, RecordRef } from './schema.ts';

/** What comes of recording the line with the cursor. */
export type Recording =
  /** There is no line with words, so that what is recorded is still to be written. */
  | { readonly kind: 'blank'; readonly change: Change }
  | { readonly kind: 'line'; readonly change: Change }
  /** The line was recorded as the other of the two, by mistake: it no longer is. */
  | { readonly kind: 'instead'; readonly change: Change; readonly of: Known }
  /** The line is recorded as this already. */
  | { readonly kind: 'known'; readonly known: Known };

interface Known {
  readonly ref: RecordRef;
  readonly row: Decision | Action;
}

/** Records a line of an item as `ref`, under this number; a line is one decision or one action, never two. */
export function recordLine(
  meeting: Meeting,
  item: AgendaItem | null,
  line: number | null,
  ref: RecordRef,
  number: number,
): Recording {
  const block = line === null ? undefined : item?.discussion[line];
  const add = (at: number | null) => {
    const row = { id: ref.id, number };
    return ref.type === 'decision'
      ? addDecision(meeting, item, at, row)
      : addAction(meeting, item, at, row);
  };
  const known = block?.ref && knownAs(meeting, block.ref);
  if (known?.ref.type === ref.type) return { kind: 'known', known };
  if (known) {
    const removed = stepsOf(removeRecord(meeting, known.ref));
    return { kind: 'instead', change: batch([...removed, ...stepsOf(add(line))]), of: known };
  }
  return block && !isEmpty([withoutRef(block)])
    ? { kind: 'line', change: add(line) }
    : { kind: 'blank', change: add(null) };
}

function knownAs(meeting: Meeting, ref: RecordRef): Known | undefined {
  const row = recordOf(meeting, ref);
  return row && { ref, row };
}
