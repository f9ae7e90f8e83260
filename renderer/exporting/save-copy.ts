import { attachedFiles } from '../../shared/meeting/attached-files.ts';
import { bridge } from '../bridge.ts';
import type { MeetingStore } from '../stores/meeting-store.ts';
import { say, tellDone, tellTrouble } from '../stores/notices.ts';
import { reveal } from './saved-file.ts';

/**
 * Saves the meeting as this window has it where the user says, also when nothing else can be
 * saved. Says whether there is a copy now.
 */
export async function saveCopy(store: MeetingStore): Promise<boolean> {
  const { meeting } = store.getState();
  const outcome = await bridge.call('copy.save', meeting);
  if (!outcome.ok) {
    tellTrouble(outcome.error);
    return false;
  }
  if (!outcome.value) return false;
  const { fileName, token } = outcome.value;
  const isBare = attachedFiles(meeting.items).length > 0;
  tellDone(isBare ? 'saving.copiedWithoutFiles' : 'saving.copied', { file: fileName }, [
    { label: say('exporting.reveal'), run: reveal(token) },
  ]);
  return true;
}
