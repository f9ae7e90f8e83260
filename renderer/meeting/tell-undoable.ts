import type { Change } from '../../shared/meeting/change.ts';
import type { MeetingStore } from '../stores/meeting-store.ts';
import { say } from '../stores/notices.ts';
import { ui, useUi, type Notice } from '../stores/ui-store.ts';
import { retrace } from './retrace.ts';

/**
 * Tells what was just done, and offers to take it back until something else is, or one leaves: that would be undone
 * then. `actions`: what else one may do about it, first.
 */
export function tellUndoable(
  store: MeetingStore,
  text: string,
  actions: Notice['actions'] = [],
): void {
  const notice: Notice = {
    tone: 'done',
    text,
    actions: [...actions, { label: say('app.undo'), run: takeBack }],
  };
  ui.tell(notice);
  const step = lastStep(store);
  // Not the meeting itself: the clock changes that too, and that is no step.
  const offStep = store.subscribe(() => {
    if (lastStep(store) !== step) forget();
  });
  // On another screen undo is that screen's.
  const offScreen = useUi.subscribe(({ screen }, before) => {
    if (screen !== before.screen) forget();
  });
  // Not by the command, which leaves the undo of a field to it that one is in the middle of.
  function takeBack(): void {
    retrace(store, 'undo');
  }
  function forget(): void {
    offStep();
    offScreen();
    if (useUi.getState().notice === notice) ui.tell(null);
  }
}

function lastStep(store: MeetingStore): Change | undefined {
  return store.getState().history.undoable.at(-1);
}
