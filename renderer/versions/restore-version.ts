import type { AppError } from '../../shared/api.ts';
import { difference } from '../../shared/meeting/difference.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { runCommand } from '../commands/registry.ts';
import type { MeetingStore } from '../stores/meeting-store.ts';
import { say } from '../stores/notices.ts';
import { ui, useUi, type Notice } from '../stores/ui-store.ts';
import { keepVersion } from './keep-version.ts';

/**
 * Makes the meeting as it was, by one change that can be undone like any other. The meeting as it is
 * now is kept first; when the disk refuses that, nothing is put back and the trouble is returned.
 */
export async function restoreVersion(
  store: MeetingStore,
  version: Meeting,
  when: string,
): Promise<AppError | null> {
  const { save } = store.getState();
  if (save.kind === 'failed') return save.error;
  const kept = await keepVersion(store, 'before-restore');
  if (!kept.ok) return kept.error;
  const { meeting, change } = store.getState();
  const back = difference(meeting, version);
  if (back) change(back);
  if (store.getState().meeting === meeting) return null;
  void keepVersion(store, 'restored');
  tellRestored(store, when);
  return null;
}

/** Offers to take it back until something else is done: from then on that would be what is undone. */
function tellRestored(store: MeetingStore, when: string): void {
  const notice: Notice = {
    tone: 'done',
    text: say('versions.restored', { when }),
    actions: [{ label: say('versions.undo'), run: () => runCommand('edit.undo') }],
  };
  ui.tell(notice);
  const { meeting } = store.getState();
  const stop = store.subscribe((state) => {
    if (state.meeting === meeting) return;
    stop();
    if (useUi.getState().notice === notice) ui.tell(null);
  });
}
