import { closedItems } from '../meeting/left-out.ts';
import { numberItems } from '../meeting/numbering.ts';
import type { Action, AgendaItem, Decision, Id, Meeting, ParkedRemark } from '../meeting/schema.ts';
import { allItems } from '../meeting/tree.ts';

/** A meeting, as far as an overview names it. */
export type MeetingRef = Pick<Meeting, 'id' | 'seriesId' | 'title' | 'date' | 'startTime'>;

/** The item of a meeting at which something was recorded. */
export interface RecordPlace {
  readonly meeting: MeetingRef;
  readonly item: Id;
  /** Number and title of the item. */
  readonly heading: string;
  /** The item, or one above it, is left out of a public edition. */
  readonly isConfidential: boolean;
}

/** All that the overviews take from a meeting: a fraction of it, so that it can be kept of a whole library. */
export interface MeetingRecords {
  readonly meeting: MeetingRef;
  readonly actions: readonly Action[];
  readonly decisions: readonly Decision[];
  readonly parked: readonly ParkedRemark[];
  /** Of the items at which something was recorded. */
  readonly places: ReadonlyMap<Id, RecordPlace>;
}

export function recordsOf(whole: Meeting): MeetingRecords {
  const { id, seriesId, title, date, startTime, actions, decisions, parked } = whole;
  const meeting = { id, seriesId, title, date, startTime };
  const used = new Set([...actions, ...decisions, ...parked].map(({ itemId }) => itemId));
  const numbers = numberItems(whole.items);
  const closed = closedItems(whole.items);
  const placeAt = ({ id: item, title: name }: AgendaItem): RecordPlace => ({
    meeting,
    item,
    heading: `${numbers.get(item) ?? ''} ${name}`.trim(),
    isConfidential: closed.has(item),
  });
  const items = allItems(whole.items).filter((item) => used.has(item.id));
  const places = new Map(items.map((item) => [item.id, placeAt(item)]));
  return { meeting, actions, decisions, parked, places };
}
