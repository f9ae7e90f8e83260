import { useEffect, useState } from 'react';
import type { SaveState } from '../stores/recorder.ts';

/** When saving worked again after it had failed or was late, in ms since 1970; `null` while all went well. */
export function useRecovered(save: SaveState, isLate: boolean): number | null {
  const [failing, setFailing] = useState(false);
  const [recovered, setRecovered] = useState<number | null>(null);
  if ((save.kind === 'failed' || isLate) && !failing) {
    setFailing(true);
    setRecovered(null);
  }
  if (save.kind === 'saved' && failing) {
    setFailing(false);
    setRecovered(save.at);
  }
  return recovered;
}

/** Longer than this nobody should believe that it is saved; in milliseconds. */
const LATE = 2_000;

/** Whether the oldest key has been waiting for the disk so long that it must be said. */
export function useLate(save: SaveState): boolean {
  const since = save.kind === 'pending' ? save.since : null;
  const [late, setLate] = useState<number | null>(null);
  useEffect(() => {
    if (since === null) return undefined;
    const timer = setTimeout(() => {
      setLate(since);
    }, LATE);
    return () => {
      clearTimeout(timer);
    };
  }, [since]);
  return since !== null && late === since;
}
