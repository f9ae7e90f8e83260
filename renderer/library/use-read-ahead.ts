import { useEffect } from 'react';
import { readAhead } from '../stores/read-ahead.ts';

/** So long somebody stays at a meeting before it is read, in milliseconds: who walks on opens another. */
const STAYS = 100;

/** The meeting that has the focus or lies under the mouse is probably opened next, and is read ahead. */
export function useReadAhead(): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last: string | undefined;
    const stayAt = ({ target }: Event) => {
      clearTimeout(timer);
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-meeting]') : null;
      const id = row?.dataset['meeting'];
      if (id === undefined || id === last) return;
      timer = setTimeout(() => {
        last = id;
        void readAhead(id);
      }, STAYS);
    };
    document.addEventListener('focusin', stayAt);
    document.addEventListener('pointerover', stayAt);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('focusin', stayAt);
      document.removeEventListener('pointerover', stayAt);
    };
  }, []);
}
