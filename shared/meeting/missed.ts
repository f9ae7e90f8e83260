import { clockTime, secondsBetween } from './clock.ts';
import type { AgendaItem, Attendee, Meeting, Span } from './schema.ts';
import { allItems } from './tree.ts';

type Stay = Pick<Attendee, 'presence' | 'from' | 'until'>;

/** Who was there for less than this of an item missed it, in seconds; of a shorter item half of it. */
const LEAST = 60;

/**
 * The items that somebody missed who came later or left early, as far as it is known when they were
 * on. Whose `from` is after the `until` was away between the two.
 */
export function missedItems({ items }: Pick<Meeting, 'items'>, stay: Stay): readonly AgendaItem[] {
  if (stay.presence !== 'partial' || (stay.from === null && stay.until === null)) return [];
  return allItems(items).filter(({ spans }) => spans.length > 0 && isMissed(spans, stay));
}

/** Whether somebody left and came back: away from `until` to `from`. */
export function wasAway({ from, until }: Pick<Attendee, 'from' | 'until'>): boolean {
  return from !== null && until !== null && from > until;
}

function isMissed(spans: readonly Span[], stay: Stay): boolean {
  const total = sum(spans.map(({ start, end }) => secondsBetween(start, end)));
  const seen = sum(spans.map((span) => secondsSeen(span, stay)));
  return seen < Math.min(LEAST, total / 2);
}

function secondsSeen(span: Span, stay: Stay): number {
  const { from, until } = stay;
  if (wasAway(stay)) return within(span, null, until) + within(span, from, null);
  return within(span, from, until);
}

/** Seconds of the span between two times of its day. */
function within({ start, end }: Span, from: string | null, until: string | null): number {
  const at = (time: string) => `${start.slice(0, 11)}${time}:00`;
  const first = from !== null && clockTime(start) < from ? at(from) : start;
  const last = until !== null && clockTime(end) >= until ? at(until) : end;
  return Math.max(0, secondsBetween(first, last));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
