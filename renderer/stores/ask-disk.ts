import type { MeetingStore } from './meeting-store.ts';
import type { SaveState } from './recorder.ts';

/** What the disk says of all that was typed: that it has it, or why it refuses, for which nobody waits to end. */
export function askDisk(store: MeetingStore): Promise<SaveState> {
  return new Promise((resolve) => {
    const answer = () => {
      stop();
      resolve(store.getState().save);
    };
    const stop = store.subscribe(({ save }) => {
      if (save.kind === 'failed') answer();
    });
    void store.getState().flushed().then(answer);
    if (store.getState().save.kind === 'failed') answer();
  });
}
