import { create } from 'zustand';
import { bridge } from '../bridge.ts';

/** Whether the screen in the meeting room is on; main says so. */
export const usePresentation = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

/** Listens as long as the window is there: the screen goes off with the meeting, when that is gone already. */
export function followPresentation(): () => void {
  return bridge.on('presentation', (news) => {
    usePresentation.setState(news);
  });
}
