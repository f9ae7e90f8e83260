import { apply } from './apply.ts';
import { isEmpty } from './blocks.ts';
import type { Change } from './change.ts';
import { batch, stepsOf } from './steps.ts';
import { addAction, addDecision, recordOf, removeRecord, withoutRef } from './record-edits.ts';
import type { Action, AgendaItem, Decision, Meeting, RecordRef } from './schema.ts';
import { findItem } from './tree.ts';

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
  const add = (at: number | null, to = meeting) => {
    const row = { id: ref.id, number };
    const into = item && (findItem(to.items, item.id) ?? item);
    return ref.type === 'decision' ? addDecision(to, into, at, row) : addAction(to, into, at, row);
  };
  const known = block?.ref && knownAs(meeting, block.ref);
  if (known?.ref.type === ref.type) return { kind: 'known', known };
  if (known) {
    const removal = removeRecord(meeting, known.ref);
    // Another line may lose the label too, which a step on the lines as they were would give back.
    const rest = apply(meeting, removal);
    const added = add(line, rest.ok ? rest.value : meeting);
    const change = batch([...stepsOf(removal), ...stepsOf(added)]);
    return { kind: 'instead', change, of: known };
  }
  return block && !isEmpty([withoutRef(block)])
    ? { kind: 'line', change: add(line) }
    : { kind: 'blank', change: add(null) };
}

function knownAs(meeting: Meeting, ref: RecordRef): Known | undefined {
  const row = recordOf(meeting, ref);
  return row && { ref, row };
}
