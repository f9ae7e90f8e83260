import type { Change } from './change.ts';
import type { Id, Meeting } from './schema.ts';
import { allItems, findItem, placeOf } from './tree.ts';

/** Where on a row of the agenda something is let go. */
export type DropSide = 'before' | 'after' | 'into';

/** The move that dropping `dragged` on `target` means; `null` where it would change nothing or cannot be. */
export function dropChange(
  meeting: Meeting,
  dragged: Id,
  target: Id,
  side: DropSide,
): Change | null {
  const item = findItem(meeting.items, dragged);
  const from = placeOf(meeting.items, dragged);
  const at = placeOf(meeting.items, target);
  const onItself = item && allItems([item]).some(({ id }) => id === target);
  if (!item || !from || !at || onItself) return null;
  const to = side === 'into' ? lastBelow(meeting, target, dragged) : { ...at };
  if (side === 'after') to.after = target;
  // In front of the row behind it: that is where it stands already.
  if (to.after === dragged) to.after = from.after;
  if (to.parent === from.parent && to.after === from.after) return null;
  return { type: 'item.move', item: dragged, ...to };
}

function lastBelow(meeting: Meeting, parent: Id, except: Id) {
  const children = findItem(meeting.items, parent)?.items ?? [];
  const last = children.findLast(({ id }) => id !== except);
  return { parent, after: last?.id ?? null };
}
