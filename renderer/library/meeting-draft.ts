import type { AppError, MeetingSummary } from '../../shared/api.ts';
import { newMeeting } from '../../shared/meeting/new-meeting.ts';
import type { Id, Series } from '../../shared/meeting/schema.ts';
import { saveSeries, seriesIdOf, type Shelf } from '../stores/library-store.ts';
import { today } from './dates.ts';
import { newSeries, textOrNull } from './new-series.ts';

/** Choices of series that are no series' id: ids have no colon. */
export const NO_SERIES = ':none';
export const CREATE_SERIES = ':create';

/** A new meeting as typed in its dialog. */
export interface MeetingDraft {
  readonly series: string;
  readonly seriesName: string;
  readonly abbreviation: string;
  /** `null` as long as it is the name of the series. */
  readonly title: string | null;
  /** `null` as long as they are what is proposed for the series. */
  readonly date: string | null;
  readonly startTime: string | null;
  readonly location: string | null;
}

/** When and where, as the fields have it. */
export interface WhenAndWhere {
  readonly date: string;
  readonly startTime: string;
  readonly location: string;
}

/** Starts in the series that was asked for or is on screen, else in the only one there is. */
export function startDraft(series: readonly Series[], shelf: Shelf): MeetingDraft {
  const only = series.length === 1 ? series[0]?.id : undefined;
  return {
    series: seriesIdOf(shelf) ?? only ?? NO_SERIES,
    seriesName: '',
    abbreviation: '',
    title: null,
    date: null,
    startTime: null,
    location: null,
  };
}

/**
 * What was typed, and for the rest what the last meeting of the series said of the next one. Where it
 * left that open, a series meets at the time and the place of the last time.
 */
export function whenAndWhere(
  draft: MeetingDraft,
  meetings: readonly MeetingSummary[],
): WhenAndWhere {
  const last = lastOf(draft.series, meetings);
  const next = last?.nextMeeting;
  const isTaken = meetings.some(
    ({ seriesId, date }) => seriesId === draft.series && date === next?.date,
  );
  const agreed = next?.date ?? today();
  return {
    // A day that has gone by is when nobody met.
    date: draft.date ?? (isTaken || agreed < today() ? today() : agreed),
    startTime: draft.startTime ?? next?.time ?? last?.startTime ?? '',
    location: draft.location ?? next?.location ?? last?.location ?? '',
  };
}

/** The last one that was held; before the first, the last that is planned. */
function lastOf(series: string, meetings: readonly MeetingSummary[]): MeetingSummary | undefined {
  const ofSeries = meetings
    .filter(({ seriesId, date }) => seriesId === series && date !== null)
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  const wasHeld = ({ status }: MeetingSummary) => status !== 'draft' && status !== 'sent';
  return ofSeries.find(wasHeld) ?? ofSeries[0];
}

export function titleOf(draft: MeetingDraft, series: readonly Series[]): string {
  if (draft.title !== null) return draft.title;
  if (draft.series === CREATE_SERIES) return draft.seriesName;
  return series.find(({ id }) => id === draft.series)?.name ?? '';
}

export function isComplete(draft: MeetingDraft, series: readonly Series[]): boolean {
  const isNamed = draft.series !== CREATE_SERIES || draft.seriesName.trim() !== '';
  return isNamed && titleOf(draft, series).trim() !== '';
}

interface Known {
  readonly series: readonly Series[];
  readonly meetings: readonly MeetingSummary[];
  /** What a new series is to be. */
  readonly newSeriesId: Id;
}

/** Stores the meeting, and before it the series when that is new; gives what went wrong, if anything did. */
export async function createMeeting(
  draft: MeetingDraft,
  { series: known, meetings, newSeriesId }: Known,
): Promise<AppError | null> {
  const isNew = draft.series === CREATE_SERIES;
  const series = isNew
    ? newSeries(newSeriesId, draft.seriesName, draft.abbreviation)
    : (known.find(({ id }) => id === draft.series) ?? null);
  const failed = isNew && series ? await saveSeries(series, null) : null;
  if (failed) return failed;
  const title = titleOf(draft, known).trim();
  const { date, startTime, location } = whenAndWhere(draft, meetings);
  const meeting = {
    ...newMeeting(() => crypto.randomUUID(), title, textOrNull(date), series),
    startTime: textOrNull(startTime),
    location: textOrNull(location),
  };
  // It brings the schemas along, which the first screen does without.
  const { addNextMeeting } = await import('../stores/last-actions.ts');
  return addNextMeeting(meeting, 'prepare');
}
