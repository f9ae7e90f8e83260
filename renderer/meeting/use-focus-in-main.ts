import { useEffect, type RefObject } from 'react';
import { useUi } from '../stores/ui-store.ts';

/**
 * Another mode or item takes the field with the cursor away. Where nothing takes its place the focus goes
 * to the page itself, so that Tab and a screen reader go on there, and not at the top of the window.
 */
export function useFocusInMain(main: RefObject<HTMLElement | null>): void {
  const mode = useUi((state) => state.mode);
  const current = useUi((state) => state.currentItem);
  useEffect(() => {
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [main, mode, current]);
}
