import { paragraph, withLinesBehind } from './blocks.ts';
import type { Change } from './change.ts';
import { batch } from './steps.ts';
import { newAction } from './record-edits.ts';
import type { Id, Meeting, ParkedRemark } from './schema.ts';
import { findItem } from './tree.ts';

/** Puts a remark at the end of the parking list. */
export function park(meeting: Meeting, row: ParkedRemark): Change {
  const after = meeting.parked.at(-1)?.id ?? null;
  return { type: 'row.add', list: 'parked', after, row };
}

/** Makes a parked remark the last line of the discussion of an item. */
export function discussParked(meeting: Meeting, { id, text }: ParkedRemark, item: Id): Change {
  const before = findItem(meeting.items, item)?.discussion ?? [];
  const discussion = withLinesBehind(before, [paragraph(text)]);
  return batch([
    { type: 'row.remove', list: 'parked', id },
    { type: 'item.set', item, set: { discussion } },
  ]);
}

/** Makes a parked remark an action of the item where it came up. */
export function parkedToAction(
  meeting: Meeting,
  { id, itemId, text }: ParkedRemark,
  action: { readonly id: Id; readonly number: number },
): Change {
  const after = meeting.actions.at(-1)?.id ?? null;
  const row = newAction({ ...action, itemId, text });
  return batch([
    { type: 'row.remove', list: 'parked', id },
    { type: 'row.add', list: 'actions', after, row },
  ]);
}
