import { create } from 'zustand';

/** What takes files that are dropped on the window besides the import, for as long as it is on screen. */
export interface DropTaker {
  /** What comes of them. */
  readonly label: string;
  readonly take: (files: readonly File[]) => void;
}

export const useDropTaker = create<{ readonly taker: DropTaker | null }>(() => ({ taker: null }));
