import type { MeetingSummary } from '../../shared/api.ts';
import { newestFirst } from '../../shared/meeting/newest-first.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';

/** Where a meeting stands among those of its series. */
export interface PlaceInSeries extends Pick<Meeting, 'id' | 'date'> {
  readonly seriesId: string;
}

/**
 * The meeting before this one in its series; without a date it comes after all others. `null` when there is
 * none, or when that one is still to be held.
 */
export function meetingBefore(
  { id, seriesId, date }: PlaceInSeries,
  meetings: readonly MeetingSummary[],
): MeetingSummary | null {
  const [before] = meetings
    .filter((one) => one.seriesId === seriesId && one.id !== id && one.date !== null)
    .filter((one) => date === null || (one.date ?? '') < date)
    .toSorted(newestFirst);
  return before && isHeld(before) ? before : null;
}

function isHeld({ status }: MeetingSummary): boolean {
  return status !== 'draft' && status !== 'sent';
}
