import { useEffect } from 'react';
import { create } from 'zustand';

/** Something the palette can go to besides the commands: an agenda item. */
export interface PaletteEntry {
  readonly id: string;
  /** The number it is known by ("6b"). */
  readonly number: string;
  readonly title: string;
  readonly run: () => void;
}

export const usePaletteSources = create<{
  readonly sources: readonly (readonly PaletteEntry[])[];
}>(() => ({ sources: [] }));

/** Lists these in the palette while the component is mounted. Memoise them. */
export function usePaletteEntries(entries: readonly PaletteEntry[]): void {
  useEffect(() => {
    usePaletteSources.setState(({ sources }) => ({ sources: [...sources, entries] }));
    return () => {
      usePaletteSources.setState(({ sources }) => ({
        sources: sources.filter((other) => other !== entries),
      }));
    };
  }, [entries]);
}
