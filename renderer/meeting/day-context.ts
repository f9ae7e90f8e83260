import type { DayContext } from '../../shared/capture/day-form.ts';
import { today } from '../library/dates.ts';
import { useLibrary } from '../stores/library-store.ts';
import type { MeetingState } from '../stores/meeting-store.ts';

/** From where the days that are named in a meeting are counted. */
export function dayContextOf({ meeting }: MeetingState): DayContext {
  const meetingDate = meeting.date ?? today();
  return {
    meetingDate,
    nextMeeting: meeting.nextMeeting?.date ?? nextInLibrary(meeting.seriesId, meetingDate),
  };
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
