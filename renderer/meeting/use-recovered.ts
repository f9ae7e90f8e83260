import { useEffect, useState } from 'react';
import type { SaveState } from '../stores/recorder.ts';
import { useMeetingStore } from './meeting-context.ts';
import { waitingFor } from './use-waiting.ts';

/** Longer than this nobody should believe that it is saved; in milliseconds. */
export const LATE = 2_000;

/** When saving worked again after it had failed or was late, in ms since 1970; `null` while all went well. */
export function useRecovered(): number | null {
  const store = useMeetingStore();
  const [recovered, setRecovered] = useState<number | null>(null);
  useEffect(() => {
    let isTroubled = isTrouble(store.getState().save);
    return store.subscribe(({ save }, { save: before }) => {
      if (isTrouble(save) || isTrouble(before)) isTroubled = true;
      if (!isTroubled) return;
      setRecovered(save.kind === 'saved' ? save.at : null);
      isTroubled = save.kind !== 'saved';
    });
  }, [store]);
  return recovered;
}

function isTrouble(save: SaveState): boolean {
  return save.kind === 'failed' || (waitingFor(save) ?? 0) > LATE;
}
