import { sameActions } from '../meeting/carried-actions.ts';
import { newestFirst } from '../meeting/newest-first.ts';
import { isBlank } from '../meeting/record-edits.ts';
import type { Action } from '../meeting/schema.ts';
import type { MeetingRecords, MeetingRef, RecordPlace } from './meeting-records.ts';
import { placeOf, type OverviewRow } from './overview-row.ts';

export interface OpenAction
  extends OverviewRow, Pick<Action, 'number' | 'owners' | 'due' | 'timesPostponed'> {}

/**
 * The actions that are still open, each once. An action goes on in the next meeting of its series, so it is as
 * the latest meeting that has it says: what was done there is open nowhere. The first to be ready comes first,
 * what has no day comes last.
 */
export function openActions(meetings: readonly MeetingRecords[]): readonly OpenAction[] {
  return seriesAmong(meetings)
    .flatMap(goingOn)
    .filter(({ latest }) => latest.status === 'open')
    .map(rowOf)
    .toSorted(byDue);
}

/** One action in all meetings through which it went. */
interface GoingOn {
  readonly meeting: MeetingRef;
  /** As the latest meeting has it. */
  readonly latest: Action;
  /** As the earliest meeting has it that was looked at. */
  earliest: Action;
  /** The last item to which it was tied: in the next meeting it is tied to none. */
  at: RecordPlace | null;
}

/** The meetings of each series together, and each meeting without a series by itself. */
function seriesAmong(meetings: readonly MeetingRecords[]): readonly (readonly MeetingRecords[])[] {
  const groups = new Map<string, MeetingRecords[]>();
  for (const records of meetings) {
    const { id, seriesId } = records.meeting;
    const key = seriesId === null ? `meeting ${id}` : `series ${seriesId}`;
    groups.set(key, [...(groups.get(key) ?? []), records]);
  }
  return [...groups.values()];
}

function goingOn(meetings: readonly MeetingRecords[]): readonly GoingOn[] {
  const known: GoingOn[] = [];
  for (const records of meetings.toSorted((a, b) => newestFirst(a.meeting, b.meeting))) {
    // What says nothing any more takes nothing from the meetings before.
    const written = records.actions.filter((action) => !isBlank(action));
    const later = new Map(known.map((one) => [one.earliest, one]));
    const same = sameActions(written, [...later.keys()]);
    for (const action of written) {
      const next = same.get(action);
      const one = next && later.get(next);
      if (one) goBack(one, action, records);
      else known.push(begin(action, records));
    }
  }
  return known;
}

function begin(action: Action, records: MeetingRecords): GoingOn {
  const { meeting } = records;
  const at = placeOf(action, records);
  return { meeting, latest: action, earliest: action, at };
}

function goBack(later: GoingOn, action: Action, records: MeetingRecords): void {
  later.earliest = action;
  later.at ??= placeOf(action, records);
}

function rowOf({ meeting, latest, at }: GoingOn): OpenAction {
  const { id, number, text, owners, due, timesPostponed } = latest;
  return { id, number, text, owners, due, timesPostponed, meeting, at };
}

const NEVER = '9999';

function byDue(a: OpenAction, b: OpenAction): number {
  const [one, other] = [a.due ?? NEVER, b.due ?? NEVER];
  return one.localeCompare(other) || a.number - b.number || newestFirst(a.meeting, b.meeting);
}
