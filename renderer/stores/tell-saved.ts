import { bridge } from '../bridge.ts';
import { useLibrary } from './library-store.ts';
import type { MeetingStore } from './meeting-store.ts';
import { say, tellDone, tellTrouble } from './notices.ts';

/** For who asks to save: that it has been done, and where; or what is in the way. */
export async function tellSaved(store?: MeetingStore): Promise<void> {
  await store?.getState().flushed();
  const save = store?.getState().save;
  if (save?.kind === 'failed') {
    tellTrouble(save.error);
    return;
  }
  const folder = useLibrary.getState().view?.folder;
  const reveal = { label: say('library.reveal'), run: () => void bridge.call('library.reveal') };
  if (folder === undefined) tellDone('saving.already', {});
  else tellDone('saving.alreadyIn', { folder }, [reveal]);
}
