import { centimetres } from './measures.ts';
import type { PageMeasures } from '../../../shared/export/preview.ts';
import type { Anchor } from '../../../shared/export/document.ts';

/** What is counted while one document is being written. */
export interface Writing {
  /** Twentieths of a point. */
  readonly textWidth: number;
  /** Gives every list a number of its own, so that each one counts from 1. */
  nextList(): number;
  /**
   * The name of the bookmark for an anchor. Word takes at most 40 letters, digits and underscores;
   * with an underscore before it the name is kept out of its list of bookmarks.
   */
  bookmark(anchor: Anchor): string;
}

export function writing({ textWidth }: PageMeasures): Writing {
  let lists = 0;
  const names = new Map<Anchor, string>();
  return {
    textWidth: centimetres(textWidth),
    nextList: () => (lists += 1),
    bookmark: (anchor) => {
      const name = names.get(anchor) ?? `_Notulist${String(names.size + 1)}`;
      names.set(anchor, name);
      return name;
    },
  };
}
