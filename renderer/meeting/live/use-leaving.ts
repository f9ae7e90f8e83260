import { useEffect, useEffectEvent, type RefObject } from 'react';

/**
 * Tells when the cursor has gone out of a part of the page. Not as long as a mouse button is down, for what one
 * presses must not move away from under the pointer; nor when it is another window that has the keys now.
 */
export function useLeaving(
  part: RefObject<HTMLElement | null>,
  isIn: boolean,
  onLeft: () => void,
): void {
  const left = useEffectEvent(onLeft);
  useEffect(() => {
    if (!isIn) return;
    const listening = new AbortController();
    const { signal } = listening;
    let isPressed = false;
    const leaveIfOut = () => {
      // A dialog and a notice give the cursor back to where it was.
      const { activeElement } = document;
      if (isPressed || document.querySelector('dialog[open]')) return;
      if (activeElement?.closest('[data-gives-back]')) return;
      if (!part.current?.contains(activeElement)) left();
    };
    const press = () => {
      isPressed = true;
    };
    const release = () => {
      isPressed = false;
      // The click comes right after this.
      setTimeout(leaveIfOut);
    };
    document.addEventListener('pointerdown', press, { capture: true, signal });
    document.addEventListener('pointerup', release, { signal });
    document.addEventListener('pointercancel', release, { signal });
    // Where nothing takes the focus there is no `focusin`, and during `focusout` it is nowhere yet.
    document.addEventListener('focusout', () => setTimeout(leaveIfOut), { signal });
    return () => {
      listening.abort();
    };
  }, [part, isIn]);
}
