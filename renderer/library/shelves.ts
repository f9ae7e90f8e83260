import type { LibraryView, MeetingSummary } from '../../shared/api.ts';
import type { Id, Series } from '../../shared/meeting/schema.ts';
import type { MeetingShelf } from '../stores/library-store.ts';

/** The meetings of a shelf, in the order of the library: newest first. */
export function meetingsOn(view: LibraryView, shelf: MeetingShelf): readonly MeetingSummary[] {
  switch (shelf.kind) {
    case 'all':
      return view.meetings;
    case 'single':
      return view.meetings.filter((meeting) => seriesOf(view, meeting.seriesId) === undefined);
    case 'series':
      return view.meetings.filter(({ seriesId }) => seriesId === shelf.id);
    case 'trash':
      return view.trash;
  }
}

/** A series may be gone while its meetings are still there: they count as meetings on their own. */
export function seriesOf(view: LibraryView, id: Id | null): Series | undefined {
  return view.series.find((series) => series.id === id);
}

export interface Arranged {
  /** The one to open now: what is going on, else what comes first. */
  readonly next: MeetingSummary | null;
  /** What is going on besides. */
  readonly busy: readonly MeetingSummary[];
  /** What comes first is first. */
  readonly planned: readonly MeetingSummary[];
  readonly earlier: readonly MeetingSummary[];
}

/**
 * Sorts meetings out around `today` (ISO); what was keeps the order of the library. `wasIn` is the one
 * that somebody was at when the app was quit.
 */
export function arrange(
  meetings: readonly MeetingSummary[],
  today: string,
  wasIn: Id | null = null,
): Arranged {
  const isPlanned = ({ status, date }: MeetingSummary) =>
    (status === 'draft' || status === 'sent') && (date === null || date >= today);
  const live = meetings.filter(({ status }) => status === 'live');
  const planned = meetings.filter(isPlanned).toSorted(byMoment);
  const left = meetings.find(({ id }) => id === wasIn);
  const current = nearest(live, today);
  const isForgotten = current !== null && daysAway(current, today) > 1;
  const first = isForgotten ? (planned[0] ?? current) : (current ?? planned[0]);
  const next = left ?? first ?? null;
  const isEarlier = (meeting: MeetingSummary) => meeting.status !== 'live' && !isPlanned(meeting);
  return {
    next,
    busy: live.filter((meeting) => meeting !== next),
    planned: planned.filter((meeting) => meeting !== next),
    earlier: meetings.filter((meeting) => meeting !== next && isEarlier(meeting)),
  };
}

function byMoment(one: MeetingSummary, other: MeetingSummary): number {
  const moment = ({ date, startTime }: MeetingSummary) => `${date ?? '9999'} ${startTime ?? ''}`;
  return moment(one).localeCompare(moment(other));
}

/** The one of today, or of the day closest to it. */
function nearest(live: readonly MeetingSummary[], today: string): MeetingSummary | null {
  return live.toSorted((one, other) => daysAway(one, today) - daysAway(other, today))[0] ?? null;
}

/** A meeting may go past midnight; one of another day than that is live because nobody rounded it off. */
function daysAway({ date }: MeetingSummary, today: string): number {
  return date === null ? Infinity : Math.abs(Date.parse(date) - Date.parse(today)) / 86_400_000;
}

/** The meetings in which every word of the query occurs, in any of the texts that name them. */
export function matching(
  meetings: readonly MeetingSummary[],
  query: string,
  textOf: (meeting: MeetingSummary) => string,
): readonly MeetingSummary[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return meetings.filter((meeting) => {
    const text = plain(textOf(meeting));
    return words.every((word) => text.includes(word));
  });
}

/** Without accents and capitals: who looks for "cafe" finds "Café". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
