import { useEffect } from 'react';
import { readLastActions, useLastActions } from '../stores/last-actions.ts';
import { useMeeting, useMeetingStore } from './meeting-context.ts';

/** Has what the meeting before left to do at hand, as long as this one is open. */
export function useReadLastActions(): void {
  const store = useMeetingStore();
  const seriesId = useMeeting(({ meeting }) => meeting.seriesId);
  const date = useMeeting(({ meeting }) => meeting.date);
  useEffect(() => {
    let isWanted = true;
    void readLastActions(store.getState().meeting).then((last) => {
      if (isWanted) useLastActions.setState({ last });
    });
    return () => {
      isWanted = false;
      useLastActions.setState({ last: null });
    };
  }, [store, seriesId, date]);
}
