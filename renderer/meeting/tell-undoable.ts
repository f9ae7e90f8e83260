import type { Change } from '../../shared/meeting/change.ts';
import { runCommand } from '../commands/registry.ts';
import type { MeetingStore } from '../stores/meeting-store.ts';
import { say } from '../stores/notices.ts';
import { ui, useUi, type Notice } from '../stores/ui-store.ts';

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
    actions: [...actions, { label: say('app.undo'), run: () => runCommand('edit.undo') }],
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
  function forget(): void {
    offStep();
    offScreen();
    if (useUi.getState().notice === notice) ui.tell(null);
  }
}

function lastStep(store: MeetingStore): Change | undefined {
  return store.getState().history.undoable.at(-1);
}
