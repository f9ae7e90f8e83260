import { newestFirst } from '../meeting/newest-first.ts';
import { isBlank } from '../meeting/record-edits.ts';
import type { MeetingRecords } from './meeting-records.ts';
import { openActions, type OpenAction } from './open-actions.ts';
import { placeOf, type OverviewRow } from './overview-row.ts';

export const overviewKinds = ['actions', 'decisions', 'parked'] as const;
export type OverviewKind = (typeof overviewKinds)[number];

export interface DecisionRow extends OverviewRow {
  readonly number: number;
}

/** What is open, was decided and waits for later, over many meetings. */
export interface Overviews {
  readonly actions: readonly OpenAction[];
  readonly decisions: readonly DecisionRow[];
  readonly parked: readonly OverviewRow[];
}

export function overviewsOf(meetings: readonly MeetingRecords[]): Overviews {
  const newest = meetings.toSorted((a, b) => newestFirst(a.meeting, b.meeting));
  return {
    actions: openActions(meetings),
    decisions: newest.flatMap(decisionsOf),
    parked: newest.flatMap(parkedOf),
  };
}

/** Of one meeting the last comes first, as of the meetings. */
function decisionsOf(records: MeetingRecords): readonly DecisionRow[] {
  const { meeting, decisions } = records;
  return decisions
    .filter((decision) => !isBlank(decision))
    .toSorted((a, b) => b.number - a.number)
    .map((decision) => {
      const { id, number, text } = decision;
      return { id, number, text, meeting, at: placeOf(decision, records) };
    });
}

/** What was answered is parked no longer; in the order in which it came up. */
function parkedOf(records: MeetingRecords): readonly OverviewRow[] {
  return records.parked
    .filter((remark) => !isBlank(remark))
    .map((remark) => {
      const { id, text } = remark;
      return { id, text, meeting: records.meeting, at: placeOf(remark, records) };
    });
}
