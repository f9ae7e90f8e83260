import type { Id } from '../meeting/schema.ts';
import type { MeetingRecords, MeetingRef, RecordPlace } from './meeting-records.ts';

/** Something that was recorded, as an overview has it. */
export interface OverviewRow {
  /** Of the record, in that meeting. */
  readonly id: Id;
  readonly text: string;
  /** Where it is to be found and changed. */
  readonly meeting: MeetingRef;
  /** The item at which it was recorded, which for an action may be of an earlier meeting. */
  readonly at: RecordPlace | null;
}

export function placeOf(
  { itemId }: { readonly itemId: Id | null },
  { places }: MeetingRecords,
): RecordPlace | null {
  return itemId === null ? null : (places.get(itemId) ?? null);
}
