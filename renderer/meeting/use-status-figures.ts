import { useEffect, useState } from 'react';
import { discussionWords, wordsIn } from '../../shared/meeting/blocks.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { allItems } from '../../shared/meeting/tree.ts';
import type { MeetingStore } from '../stores/meeting-store.ts';
import { useMeetingStore } from './meeting-context.ts';
import { isToldOf } from './use-waiting.ts';

export interface StatusFigures {
  /** Of the discussion; `null` until they were counted. */
  readonly words: number | null;
  /** When the disk said so last, in ms since 1970; `null` before it ever did. */
  readonly savedAt: number | null;
}

/** Milliseconds without a change after which nobody is typing. */
const PAUSE = 250;
/** How old the figures may be while one types on, in milliseconds. */
const OLDEST = 2_000;
/** And where the disk is slower than the keys, so that never all is saved. */
const LATEST = 4_000;

/**
 * The figures at the foot of the window, in a pause of typing, and in a long stretch of it now and then, as
 * soon as all is saved. Not at every key: for some 50 ms behind a frame Chromium draws at fixed times only, so
 * that a frame between two keys has the second wait for the next of those, for up to 17 ms.
 */
export function useStatusFigures(): StatusFigures {
  const store = useMeetingStore();
  const [figures, setFigures] = useState<StatusFigures>(() => ({
    words: null,
    savedAt: savedAt(store, null),
  }));
  useEffect(() => {
    let toldAt = performance.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      clearTimeout(timer);
      timer = undefined;
      toldAt = performance.now();
      const words = discussionWords(store.getState().meeting);
      setFigures((before) => ({ words, savedAt: savedAt(store, before.savedAt) }));
    };
    const tellInPause = () => {
      clearTimeout(timer);
      timer = setTimeout(tell, PAUSE);
    };
    const off = store.subscribe(({ save }, { save: before }) => {
      const age = performance.now() - toldAt;
      const isDue = save.kind === 'saved' ? age >= OLDEST || isToldOf(before) : age >= LATEST;
      if (isDue) tell();
      else tellInPause();
    });
    const callOff = countAhead(store.getState().meeting, () => {
      // Where one types by now it is told in the next pause.
      if (timer === undefined) tell();
    });
    return () => {
      off();
      callOff();
      clearTimeout(timer);
    };
  }, [store]);
  return figures;
}

/** So long at a time is counted, in milliseconds: nobody types slower for it. */
const SLICE = 4;

/**
 * Counts the words of each item, which are kept, a few at a time and not at once: of a long meeting all of them
 * take longer than a key may wait, or its opening.
 */
function countAhead({ items }: Meeting, done: () => void): () => void {
  const texts = allItems(items).map(({ discussion }) => discussion);
  let at = 0;
  const count = () => {
    const until = performance.now() + SLICE;
    while (at < texts.length && performance.now() < until) wordsIn(texts[at++] ?? []);
    if (at < texts.length) timer = setTimeout(count);
    else done();
  };
  let timer = setTimeout(count, PAUSE);
  return () => {
    clearTimeout(timer);
  };
}

function savedAt(store: MeetingStore, before: number | null): number | null {
  const { save } = store.getState();
  return save.kind === 'saved' ? save.at : before;
}
