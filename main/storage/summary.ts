import type { MeetingSummary } from '../../shared/api.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { countWritten, highestNumber } from '../../shared/meeting/record-edits.ts';
import { allItems, plannedMinutes } from '../../shared/meeting/tree.ts';

/** What the library has to know of a meeting without reading it: its row, and its highest numbers. */
export interface Digest {
  readonly summary: MeetingSummary;
  /** Also of a record that was removed since; 0 when there was none. */
  readonly highestDecision: number;
  readonly highestAction: number;
}

export function digest(meeting: Meeting): Digest {
  return {
    summary: summarise(meeting),
    highestDecision: highestNumber(meeting, 'decisions'),
    highestAction: highestNumber(meeting, 'actions'),
  };
}

function summarise(meeting: Meeting): MeetingSummary {
  return {
    id: meeting.id,
    seriesId: meeting.seriesId,
    title: meeting.title,
    date: meeting.date,
    startTime: meeting.startTime,
    location: meeting.location,
    nextMeeting: meeting.nextMeeting,
    status: meeting.status,
    itemCount: allItems(meeting.items).length,
    decisionCount: countWritten(meeting.decisions),
    actionCount: countWritten(meeting.actions),
    openActionCount: countWritten(meeting.actions.filter(({ status }) => status === 'open')),
    plannedMinutes: plannedMinutes(meeting.items),
  };
}

export interface NextNumbers {
  readonly nextDecision: number;
  readonly nextAction: number;
}

/**
 * The first free numbers for a meeting among the others: decisions count per series and calendar
 * year, actions per series. A meeting without a series counts for itself, one without a date
 * counts with `thisYear`.
 */
export function nextNumbers(
  meeting: Meeting,
  others: readonly Digest[],
  thisYear: string,
): NextNumbers {
  const own = digest(meeting);
  const year = (date: string | null) => date?.slice(0, 4) ?? thisYear;
  const sameSeries = others.filter(
    ({ summary }) => meeting.seriesId !== null && summary.seriesId === meeting.seriesId,
  );
  const sameYear = sameSeries.filter(({ summary }) => year(summary.date) === year(meeting.date));
  const top = (digests: readonly Digest[], key: 'highestDecision' | 'highestAction') =>
    Math.max(own[key], ...digests.map((other) => other[key]));
  return {
    nextDecision: top(sameYear, 'highestDecision') + 1,
    nextAction: top(sameSeries, 'highestAction') + 1,
  };
}
