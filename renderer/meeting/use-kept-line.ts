import { useEffect, useRef, useState, type RefObject } from 'react';
import type { MeetingStore } from '../stores/meeting-store.ts';
import { useMeetingStore } from './meeting-context.ts';

/** What was typed in a field of one line and not taken, by the name of the field. */
const left = new WeakMap<MeetingStore, Map<string, string>>();

interface KeptLine {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** For the field, so that what is kept can be marked in it. */
  readonly field: RefObject<HTMLInputElement | null>;
  /** Once it was taken: the next time begins with an empty field. */
  readonly taken: () => void;
}

/**
 * The text of a field of one line over the meeting. Closed by a slip it is there again the next time, marked, so
 * that typing begins anew.
 */
export function useKeptLine(name: string): KeptLine {
  const store = useMeetingStore();
  const [text, setText] = useState(() => left.get(store)?.get(name) ?? '');
  const field = useRef<HTMLInputElement>(null);
  // Before the dialog around it gives it the focus, which leaves alone what is marked.
  useEffect(() => field.current?.select(), []);

  function keep(next: string) {
    left.set(store, (left.get(store) ?? new Map<string, string>()).set(name, next));
  }
  return {
    text,
    setText: (next) => {
      keep(next);
      setText(next);
    },
    field,
    taken: () => {
      keep('');
    },
  };
}
