import type { DayContext } from '../../shared/capture/day-form.ts';
import type { MarkerContext } from '../../shared/capture/marker-context.ts';
import { bodyNames } from '../../shared/capture/next-meeting.ts';
import { today } from '../library/dates.ts';
import { useLibrary } from '../stores/library-store.ts';
import type { MeetingState } from '../stores/meeting-store.ts';
import { peopleOf, seriesOf } from './people-of.ts';

/** From where the days that are named in a meeting are counted. */
export function dayContextOf(state: MeetingState): DayContext {
  const { meeting } = state;
  const meetingDate = meeting.date ?? today();
  const series = seriesOf(state);
  return {
    meetingDate,
    nextMeeting: meeting.nextMeeting?.date ?? nextInLibrary(meeting.seriesId, meetingDate),
    bodies: bodyNames(meeting.abbreviation, meeting.title, series?.abbreviation, series?.name),
  };
}

/** In what a line with a marker is read. */
export function markerContextOf(state: MeetingState): MarkerContext {
  const [attendees, members] = peopleOf(state);
  return { ...dayContextOf(state), attendees, members };
}

/** The first meeting of the series after this day that is planned already. */
function nextInLibrary(seriesId: string | null, after: string): string | null {
  if (seriesId === null) return null;
  const { view } = useLibrary.getState();
  const dates = (view?.meetings ?? []).flatMap((meeting) =>
    meeting.seriesId === seriesId && meeting.date !== null && meeting.date > after
      ? [meeting.date]
      : [],
  );
  return dates.sort()[0] ?? null;
}
