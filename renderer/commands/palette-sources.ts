import { useEffect } from 'react';
import type { TextKey } from '../../shared/i18n/translator.ts';
import type { FinderOption } from './Finder.tsx';

/** An agenda item, which the palette can go to as easily as it runs a command. */
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
  useEffect(() => memberOf(sources, source), [source]);
}

export function paletteEntries(): readonly PaletteEntry[] {
  return [...sources].flatMap((source) => source());
}

/** More that the palette can find, under a heading of its own. */
export interface PaletteFinder {
  readonly label: TextKey;
  /** It finds what was written, and not something by its name. */
  readonly isText?: boolean;
  /** No more than this are shown of what it finds; absent for all. */
  readonly most?: number;
  /** What fits the text, the best first. */
  readonly find: (text: string) => readonly FinderOption[];
}

const finders = new Set<PaletteFinder>();

/** Asked at every key in the palette. Memoise it. */
export function usePaletteFinder(finder: PaletteFinder): void {
  useEffect(() => memberOf(finders, finder), [finder]);
}

export function paletteFinders(): readonly PaletteFinder[] {
  return [...finders];
}

function memberOf<T>(set: Set<T>, member: T): () => void {
  set.add(member);
  return () => {
    set.delete(member);
  };
}
