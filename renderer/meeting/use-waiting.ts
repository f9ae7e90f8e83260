import { useEffect, useState } from 'react';
import type { SaveState } from '../stores/recorder.ts';
import { useMeetingStore } from './meeting-context.ts';

/** Shorter than this is how every key is saved; showing it would only flicker. Milliseconds. */
const WORTH_TELLING = 300;
/** Milliseconds. */
const LOOK_EVERY = 100;

/** Milliseconds that the oldest unsaved key has been waiting for the disk by now; `null` where there is none. */
export function waitingFor(save: SaveState): number | null {
  return save.kind === 'pending' ? Math.max(0, Date.now() - save.since) : null;
}

/** Whether the bar says of it by now that it is not saved. */
export function isToldOf(save: SaveState): boolean {
  return (waitingFor(save) ?? 0) > WORTH_TELLING;
}

/** As `waitingFor`, followed a few times a second; 0 while that is how every key is saved. */
export function useWaiting(): number {
  const store = useMeetingStore();
  const [waiting, setWaiting] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const { save } = store.getState();
      timer = save.kind === 'pending' ? setTimeout(look, LOOK_EVERY) : undefined;
      setWaiting(isToldOf(save) ? (waitingFor(save) ?? 0) : 0);
    };
    const off = store.subscribe(({ save }) => {
      if (save.kind === 'pending') {
        timer ??= setTimeout(look, LOOK_EVERY);
        return;
      }
      clearTimeout(timer);
      timer = undefined;
      setWaiting(0);
    });
    look();
    return () => {
      off();
      clearTimeout(timer);
    };
  }, [store]);
  return waiting;
}
