import {
  closedMeeting,
  localTime,
  openedMeeting,
  reopenedMeeting,
  withClockState,
} from '../../../shared/meeting/clock.ts';
import type { MeetingClock } from '../../../shared/meeting/schema.ts';
import { useCommands } from '../../commands/registry.ts';
import { useUi } from '../../stores/ui-store.ts';
import { useMeetingStore } from '../meeting-context.ts';
import { onlyWritable } from '../only-writable.ts';

/** Opening, interrupting and closing the meeting, by its clock. */
export function useClockCommands(): void {
  const store = useMeetingStore();
  const inState = (states: readonly (MeetingClock['state'] | undefined)[]) => () =>
    useUi.getState().mode === 'live' && states.includes(store.getState().meeting.clock?.state);
  const now = () => localTime(new Date());
  useCommands(
    onlyWritable(store, {
      'clock.open': {
        enabled: inState([undefined, 'stopped']),
        run: () => {
          const { meeting, change } = store.getState();
          change(meeting.clock ? reopenedMeeting(now()) : openedMeeting(meeting, now()));
        },
      },
      'clock.pause': {
        enabled: inState(['running', 'paused']),
        run: () => {
          const { meeting, change } = store.getState();
          if (!meeting.clock) return;
          change(
            withClockState(meeting.clock, meeting.clock.state === 'running' ? 'paused' : 'running'),
          );
        },
      },
      'clock.close': {
        enabled: inState(['running', 'paused']),
        run: () => {
          const { meeting, change } = store.getState();
          if (meeting.clock) change(closedMeeting(meeting.clock, now()));
        },
      },
    }),
  );
}
