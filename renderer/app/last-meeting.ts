import { useUi } from '../stores/ui-store.ts';

/** In the storage of the app, which outlives its window: only which meeting it is, nothing of it. */
const LAST_MEETING = 'notulist.lastMeeting';

/** Offers the meeting that one was in when the app was quit, if it is there still, and notes from now on which that is. */
export function followLastMeeting(): void {
  const last = localStorage.getItem(LAST_MEETING);
  if (last !== null) useUi.setState({ leftMeeting: last, wasIn: last });
  useUi.subscribe(({ screen }, before) => {
    if (screen === before.screen) return;
    if (screen.name === 'meeting') localStorage.setItem(LAST_MEETING, screen.id);
    else localStorage.removeItem(LAST_MEETING);
  });
}
