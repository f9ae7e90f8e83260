import type { AppError } from '../../shared/api.ts';
import { locales } from '../../shared/i18n/locales.ts';
import { askDisk } from './ask-disk.ts';
import { useCheckpoints } from './checkpoints.ts';
import { useLeftMeetings } from './left-meetings.ts';
import { useLibrary } from './library-store.ts';
import type { MeetingStore } from './meeting-store.ts';
import { say, tellDone, tellWhile } from './notices.ts';
import { useSettings } from './settings-store.ts';
import { revealLibrary } from './show-outside.ts';
import type { Notice } from './ui-store.ts';

/** For who asks to save: that it has been done, and where; or what is in the way. In the library: of all meetings. */
export async function tellSaved(store?: MeetingStore): Promise<void> {
  const asked = store ? [store] : useLeftMeetings.getState().left.map((left) => left.store);
  for (const one of asked) if (!(await isOnDisk(one))) return;
  const id = store?.getState().meeting.id;
  const { behind } = useCheckpoints.getState();
  const late = behind.find((one) => id === undefined || one.id === id);
  if (late) {
    const isLate = () => useCheckpoints.getState().behind.some((one) => one.id === late.id);
    tellWhile(unsaved('saving.behindOf', late), isLate, useCheckpoints.subscribe);
    return;
  }
  const folder = useLibrary.getState().view?.folder;
  const reveal = {
    label: say('library.reveal'),
    run: revealLibrary,
  };
  if (folder === undefined) tellDone('saving.already', {});
  else tellDone('saving.alreadyIn', { folder }, [reveal]);
}

/** Whether the disk has all that was typed; what it refuses is told. */
export async function isOnDisk(store: MeetingStore): Promise<boolean> {
  const save = await askDisk(store);
  if (save.kind !== 'failed') return true;
  const notice = unsaved('saving.notSavedOf', {
    ...save,
    title: store.getState().meeting.title,
  });
  tellWhile(notice, () => store.getState().save.kind !== 'saved', store.subscribe);
  return false;
}

interface Unsaved {
  readonly title: string;
  /** In ms since 1970. */
  readonly since: number;
  readonly error: AppError;
}

function unsaved(
  what: 'saving.notSavedOf' | 'saving.behindOf',
  { title, since, error }: Unsaved,
): Notice {
  const time = new Date(since).toLocaleTimeString(locales[useSettings.getState().language]);
  const sinceWhen = say(what, {
    title: title || say('library.untitled'),
    time,
  });
  return { tone: 'trouble', text: `${sinceWhen} ${say(error.key, error.values)}`, actions: [] };
}
