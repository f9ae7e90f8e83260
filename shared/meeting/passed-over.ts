import { isEmpty } from './blocks.ts';
import { isBlank } from './record-edits.ts';
import type { AgendaItem, Id, Meeting } from './schema.ts';
import { allItems } from './tree.ts';

type Said = Pick<Meeting, 'items' | 'decisions' | 'actions'>;

/**
 * Items to which nothing was said and that nobody has marked. An item with sub-items speaks through those.
 */
export function unsaidItems({ items, decisions, actions }: Said): readonly AgendaItem[] {
  const recorded = new Set(
    [...decisions, ...actions].filter((row) => !isBlank(row)).map(({ itemId }) => itemId),
  );
  return allItems(items).filter(
    ({ id, status, statusReason, discussion, items: own }) =>
      status === 'open' &&
      statusReason === null &&
      own.length === 0 &&
      isEmpty(discussion) &&
      !recorded.has(id),
  );
}

/**
 * Those of which the minutes will say “niet besproken”: not what is below an item for which something
 * was said, as that may be of all of them.
 */
export function passedOver(meeting: Said): readonly AgendaItem[] {
  const covered = coveredItems(meeting.items);
  return unsaidItems(meeting).filter(({ id }) => !covered.has(id));
}

/** Everything below an item for which something was said: it may well have been said of that too. */
function coveredItems(items: readonly AgendaItem[]): ReadonlySet<Id> {
  const ids = items.flatMap(({ discussion, items: own }) =>
    isEmpty(discussion) ? [...coveredItems(own)] : allItems(own).map(({ id }) => id),
  );
  return new Set(ids);
}
