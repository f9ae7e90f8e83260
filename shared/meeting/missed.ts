import { actualStart, clockTime, secondsBetween } from './clock.ts';
import { minutesAfterOpening, minutesInMeeting } from './meeting-time.ts';
import type { AgendaItem, Attendee, Meeting, Span } from './schema.ts';
import { allItems } from './tree.ts';

type Stay = Pick<Attendee, 'presence' | 'from' | 'until'>;

/** Who was there for less than this of an item missed it, in seconds; of a shorter item half of it. */
const LEAST = 60;

/**
 * The items that somebody missed who came later or left early, as far as it is known when they were
 * on. Whose `from` is after the `until` was away between the two.
 */
export function missedItems(meeting: Opened, stay: Stay): readonly AgendaItem[] {
  if (stay.presence !== 'partial' || (stay.from === null && stay.until === null)) return [];
  const opening = actualStart(meeting);
  return allItems(meeting.items).filter(
    ({ spans }) => spans.length > 0 && isMissed(spans, stay, opening),
  );
}

type Opened = Pick<Meeting, 'clock' | 'date' | 'items' | 'startTime'>;

/** Whether somebody left the meeting that opened then and came back: away from `until` to `from`. */
export function wasAway(
  { from, until }: Pick<Attendee, 'from' | 'until'>,
  opening: string | null,
): boolean {
  return minutesInMeeting(opening, until, from) !== null;
}

function isMissed(spans: readonly Span[], stay: Stay, opening: string | null): boolean {
  const total = sum(spans.map(({ start, end }) => secondsBetween(start, end)));
  const seen = sum(spans.map((span) => secondsSeen(span, stay, opening)));
  return seen < Math.min(LEAST, total / 2);
}

function secondsSeen(span: Span, stay: Stay, opening: string | null): number {
  const { from, until } = stay;
  const seen = (first: string | null, last: string | null) => within(span, first, last, opening);
  return wasAway(stay, opening) ? seen(null, until) + seen(from, null) : seen(from, until);
}

/** Seconds of the span between two times of the sitting that it is of. */
function within(
  { start, end }: Span,
  from: string | null,
  until: string | null,
  opening: string | null,
): number {
  const at = (time: string) => minutesAfterOpening(opening, time) * 60;
  const first = at(clockTime(start)) + Number(start.slice(17));
  const last = first + secondsBetween(start, end);
  const seenFrom = from === null ? first : Math.max(first, at(from));
  const seenUntil = until === null ? last : Math.min(last, at(until));
  return Math.max(0, seenUntil - seenFrom);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
