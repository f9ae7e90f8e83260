import { useEffect } from 'react';

/** Something the palette can go to besides the commands: an agenda item. */
export interface PaletteEntry {
  readonly id: string;
  /** The number it is known by ("6b"). */
  readonly number: string;
  readonly title: string;
  readonly run: () => void;
}

type Source = () => readonly PaletteEntry[];

const sources = new Set<Source>();

/** Asked when the palette opens, and not at every key that changes a title. Memoise it. */
export function usePaletteSource(source: Source): void {
  useEffect(() => {
    sources.add(source);
    return () => {
      sources.delete(source);
    };
  }, [source]);
}

export function paletteEntries(): readonly PaletteEntry[] {
  return [...sources].flatMap((source) => source());
}
