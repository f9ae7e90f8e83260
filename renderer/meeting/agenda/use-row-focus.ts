import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';
import type { AgendaRow } from '../agenda-view.ts';

/** A row that is moved to another stretch of a long agenda is another element there: it keeps the focus. */
export function useRowFocus(
  list: RefObject<HTMLElement | null>,
  rows: readonly AgendaRow[],
): {
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: () => void;
} {
  const focused = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (focused.current === null || document.activeElement !== document.body) return;
    list.current?.querySelector<HTMLElement>(`[data-item="${focused.current}"]`)?.focus();
  }, [list, rows]);
  return {
    onFocus: ({ target }) => {
      focused.current = target.dataset['item'] ?? null;
    },
    // Not said of an element that React takes away.
    onBlur: () => {
      focused.current = null;
    },
  };
}
