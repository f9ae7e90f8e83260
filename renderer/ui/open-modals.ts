import { create } from 'zustand';

/** The modal windows that are open, the topmost last: all that is not inside that one cannot be reached. */
export const useModals = create<{ readonly open: readonly HTMLElement[] }>(() => ({ open: [] }));

/** Returns the function that says it is closed again. */
export function tellOpen(modal: HTMLElement): () => void {
  useModals.setState(({ open }) => ({ open: [...open, modal] }));
  return () => {
    useModals.setState(({ open }) => ({ open: open.filter((one) => one !== modal) }));
  };
}
