import { secondsBetween } from '../meeting/clock.ts';
import type { AgendaItem } from '../meeting/schema.ts';
import { allItems } from '../meeting/tree.ts';

/**
 * The items in the order in which they came up, sub-items within theirs. One for which no time was
 * counted stays behind the one it follows on the agenda.
 */
export function inDiscussedOrder(items: readonly AgendaItem[]): readonly AgendaItem[] {
  let last = '';
  const timed = items.map((item) => {
    last = cameUpAt(item) ?? last;
    return { at: last, item: { ...item, items: inDiscussedOrder(item.items) } };
  });
  return timed.toSorted((a, b) => compare(a.at, b.at)).map(({ item }) => item);
}

/** Whether that is another order than that of the agenda. */
export function wasReordered(items: readonly AgendaItem[]): boolean {
  const ordered = allItems(inDiscussedOrder(items));
  return allItems(items).some(({ id }, index) => id !== ordered[index]?.id);
}

/** Who only looks at an item does not discuss it; in seconds. */
const GLANCE = 30;

function cameUpAt(item: AgendaItem): string | null {
  const spans = allItems([item]).flatMap((one) => one.spans);
  const longer = spans.filter(({ start, end }) => secondsBetween(start, end) >= GLANCE);
  const starts = (longer.length > 0 ? longer : spans).map(({ start }) => start);
  return starts.toSorted(compare)[0] ?? null;
}

/** ISO times sort as text. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
