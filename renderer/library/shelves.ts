import type { LibraryView, MeetingSummary } from '../../shared/api.ts';
import type { Id, Series } from '../../shared/meeting/schema.ts';
import type { Shelf } from '../stores/library-store.ts';

/** The meetings of a shelf, in the order of the library: newest first. */
export function meetingsOn(view: LibraryView, shelf: Shelf): readonly MeetingSummary[] {
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
  readonly planned: readonly MeetingSummary[];
  readonly earlier: readonly MeetingSummary[];
}

/** Sorts meetings out around `today` (ISO); within a group they keep their order. */
export function arrange(meetings: readonly MeetingSummary[], today: string): Arranged {
  const isPlanned = ({ status, date }: MeetingSummary) =>
    status === 'live' ||
    ((status === 'draft' || status === 'sent') && (date === null || date >= today));
  const planned = meetings.filter(isPlanned);
  const next = planned.find(({ status }) => status === 'live') ?? firstToCome(planned);
  return {
    next,
    planned: planned.filter((meeting) => meeting !== next),
    earlier: meetings.filter((meeting) => !isPlanned(meeting)),
  };
}

function firstToCome(planned: readonly MeetingSummary[]): MeetingSummary | null {
  const moment = ({ date, startTime }: MeetingSummary) => `${date ?? '9999'} ${startTime ?? ''}`;
  return planned.reduce<MeetingSummary | null>(
    (first, meeting) => (first === null || moment(meeting) < moment(first) ? meeting : first),
    null,
  );
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
