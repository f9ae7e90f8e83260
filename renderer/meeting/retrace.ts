import type { MeetingStore } from '../stores/meeting-store.ts';
import { forgetTrouble, tellTrouble } from '../stores/notices.ts';
import { ui } from '../stores/ui-store.ts';
import { showChange } from './show-change.ts';

/** Undo and redo: after the one the other is as good a way on. */
const RETRACING = 'retracing';

/** Goes a step back or on again, and shows where. */
export function retrace(store: MeetingStore, way: 'undo' | 'redo'): void {
  const before = store.getState().meeting;
  const done = store.getState()[way]();
  ui.forgetDone();
  const after = store.getState().meeting;
  if (!done.ok) {
    tellTrouble({ key: 'errors.stepGone' }, [], RETRACING);
    return;
  }
  forgetTrouble(RETRACING);
  if (done.value) showChange(way, { before, after, change: done.value });
}
