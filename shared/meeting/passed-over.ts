import { isEmpty } from './blocks.ts';
import type { AgendaItem, Id, Meeting } from './schema.ts';
import { allItems } from './tree.ts';

/**
 * Items to which nothing was said and that nobody has marked: the minutes will say "niet besproken".
 * An item with sub-items speaks through those, and what was said of it may be of all of them.
 */
export function passedOver({
  items,
  decisions,
  actions,
}: Pick<Meeting, 'items' | 'decisions' | 'actions'>): readonly AgendaItem[] {
  const covered = coveredItems(items);
  const recorded = new Set([...decisions, ...actions].map(({ itemId }) => itemId));
  return allItems(items).filter(
    ({ id, status, statusReason, discussion, items: own }) =>
      status === 'open' &&
      statusReason === null &&
      own.length === 0 &&
      isEmpty(discussion) &&
      !covered.has(id) &&
      !recorded.has(id),
  );
}

/** Everything below an item for which something was said: it may well have been said of that too. */
function coveredItems(items: readonly AgendaItem[]): ReadonlySet<Id> {
  const ids = items.flatMap(({ discussion, items: own }) =>
    isEmpty(discussion) ? [...coveredItems(own)] : allItems(own).map(({ id }) => id),
  );
  return new Set(ids);
}
