import { isEmpty } from './blocks.ts';
import { isBlank } from './record-edits.ts';
import type { AgendaItem, Id, Meeting } from './schema.ts';
import { allItems } from './tree.ts';

type Said = Pick<Meeting, 'items' | 'decisions' | 'actions'>;

/**
 * Items to which nothing was said and that nobody has marked. An item with sub-items speaks through those.
 */
export function unsaidItems(said: Said): readonly AgendaItem[] {
  return silentItems(said).filter(
    ({ status, statusReason }) => status === 'open' && statusReason === null,
  );
}

/** Items for which there is no text, decision or action; one with sub-items has those of them. */
export function silentItems({ items, decisions, actions }: Said): readonly AgendaItem[] {
  const recorded = new Set(
    [...decisions, ...actions].filter((row) => !isBlank(row)).map(({ itemId }) => itemId),
  );
  return allItems(items).filter(
    ({ id, discussion, items: own }) =>
      own.length === 0 && isEmpty(discussion) && !recorded.has(id),
  );
}

/**
 * Those of which the minutes say “niet besproken”: not what is below an item for which something
 * was said, as that may be of all of them; and none before the meeting has begun.
 */
export function passedOver(meeting: Meeting): readonly AgendaItem[] {
  if (!hasBegun(meeting)) return [];
  const covered = coveredItems(meeting.items);
  return unsaidItems(meeting).filter(({ id }) => !covered.has(id));
}

/**
 * Those that somebody has marked as discussed and noted nothing of: the minutes say just that, but not
 * of what is below an item for which something was said.
 */
export function discussedInSilence({ items, ...records }: Said): readonly AgendaItem[] {
  const covered = coveredItems(items);
  return silentItems({ items, ...records }).filter(
    ({ id, status, statusReason }) =>
      status === 'discussed' && statusReason === null && !covered.has(id),
  );
}

/** Whatever the status says: who never touched it has begun with the first line or the clock. */
function hasBegun({ status, clock, items }: Meeting): boolean {
  const isAhead = status === 'draft' || status === 'sent';
  return !isAhead || clock !== null || allItems(items).some((item) => !isEmpty(item.discussion));
}

/** Everything below an item for which something was said: it may well have been said of that too. */
function coveredItems(items: readonly AgendaItem[]): ReadonlySet<Id> {
  const ids = items.flatMap(({ discussion, items: own }) =>
    isEmpty(discussion) ? [...coveredItems(own)] : allItems(own).map(({ id }) => id),
  );
  return new Set(ids);
}
