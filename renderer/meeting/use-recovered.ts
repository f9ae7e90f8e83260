import { useState } from 'react';
import type { SaveState } from '../stores/recorder.ts';

/** When saving worked again after it had failed, in ms since 1970; `null` while nothing went wrong. */
export function useRecovered(save: SaveState): number | null {
  const [failing, setFailing] = useState(false);
  const [recovered, setRecovered] = useState<number | null>(null);
  if (save.kind === 'failed' && !failing) {
    setFailing(true);
    setRecovered(null);
  }
  if (save.kind === 'saved' && failing) {
    setFailing(false);
    setRecovered(save.at);
  }
  return recovered;
}
