import { idSchema } from '../../shared/meeting/schema.ts';
import { useUi } from '../stores/ui-store.ts';

/** In the storage of the app, which outlives its window: only which meeting it is, nothing of it. */
const LAST_MEETING = 'notulist.lastMeeting';

/** Offers the meeting that one was in when the app was quit, and notes from now on which that is. */
export function followLastMeeting(): void {
  const last = idSchema.safeParse(localStorage.getItem(LAST_MEETING));
  if (last.success) useUi.setState({ leftMeeting: last.data, wasIn: last.data });
  useUi.subscribe(({ screen }, before) => {
    if (screen === before.screen) return;
    if (screen.name === 'meeting') localStorage.setItem(LAST_MEETING, screen.id);
    else localStorage.removeItem(LAST_MEETING);
  });
}
