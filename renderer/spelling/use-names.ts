import { useEffect, useMemo } from 'react';
import { namesIn } from '../../shared/spelling/meeting-names.ts';
import { useMeeting } from '../meeting/meeting-context.ts';
import { useLibrary } from '../stores/library-store.ts';
import { useKnown } from './checker.ts';

/** Has the checker know who and what the open meeting is about, as long as it is open. */
export function useNames(): void {
  const attendees = useMeeting(({ meeting }) => meeting.attendees);
  const location = useMeeting(({ meeting }) => meeting.location);
  const abbreviation = useMeeting(({ meeting }) => meeting.abbreviation);
  const seriesId = useMeeting(({ meeting }) => meeting.seriesId);
  const opened = useMeeting((state) => state.series);
  // As it is now: it may have been changed after the meeting was opened.
  const current = useLibrary(({ view }) => view?.series.find(({ id }) => id === seriesId));
  const series = current ?? opened;
  const names = useMemo(
    () => namesIn({ attendees, location, abbreviation, series }),
    [attendees, location, abbreviation, series],
  );
  useEffect(() => {
    useKnown.setState({ names });
    return () => {
      useKnown.setState({ names: [] });
    };
  }, [names]);
}
