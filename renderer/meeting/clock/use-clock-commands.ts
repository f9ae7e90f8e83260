import { longDate } from '../../../shared/export/dates.ts';
import {
  closedMeeting,
  localTime,
  openedMeeting,
  reopenedMeeting,
  withClockState,
} from '../../../shared/meeting/clock.ts';
import type { MeetingClock } from '../../../shared/meeting/schema.ts';
import { runCommand, useCommands } from '../../commands/registry.ts';
import type { MeetingStore } from '../../stores/meeting-store.ts';
import { say } from '../../stores/notices.ts';
import { useSettings } from '../../stores/settings-store.ts';
import { useUi } from '../../stores/ui-store.ts';
import { useMeetingStore } from '../meeting-context.ts';
import { onlyWritable } from '../only-writable.ts';
import { tellUndoable } from '../tell-undoable.ts';

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
          if (meeting.clock) change(reopenedMeeting(meeting.clock, meeting.status, now()));
          else {
            change(openedMeeting(meeting, now()));
            tellOtherDay(store, meeting.date, now());
          }
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
          if (!meeting.clock) return;
          change(closedMeeting(meeting.clock, meeting.status, now()));
          tellClosed(store);
        },
      },
    }),
  );
}

/** What there is to do next, and that it has become a concept if it has. */
function tellClosed(store: MeetingStore): void {
  const writeOut = {
    label: say('commands.modeFinish'),
    run: () => runCommand('mode.finish'),
  };
  const { status } = store.getState().meeting;
  const text = say(status === 'concept' ? 'clock.nowConcept' : 'clock.nowClosed');
  tellUndoable(store, text, [writeOut]);
}

/** It may be meant, or the wrong meeting. */
function tellOtherDay(store: MeetingStore, date: string | null, now: string): void {
  if (date === null || date === now.slice(0, 10)) return;
  const { language } = useSettings.getState();
  tellUndoable(store, say('clock.otherDay', { date: longDate(date, language) }));
}
