import type { AppError } from '../../shared/api.ts';
import { difference } from '../../shared/meeting/difference.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { tellUndoable } from '../meeting/tell-undoable.ts';
import type { MeetingStore } from '../stores/meeting-store.ts';
import { say } from '../stores/notices.ts';
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
  tellUndoable(store, say('versions.restored', { when }));
  return null;
}
