import type { Anchor } from '../../../shared/export/document.ts';

/** What is counted while one document is being written. */
export interface Writing {
  /** Gives every list a number of its own, so that each one counts from 1. */
  nextList(): number;
  /**
   * The name of the bookmark for an anchor. Word takes at most 40 letters, digits and underscores;
   * with an underscore before it the name is kept out of its list of bookmarks.
   */
  bookmark(anchor: Anchor): string;
}

export function writing(): Writing {
  let lists = 0;
  const names = new Map<Anchor, string>();
  return {
    nextList: () => (lists += 1),
    bookmark: (anchor) => {
      const name = names.get(anchor) ?? `_Notulist${String(names.size + 1)}`;
      names.set(anchor, name);
      return name;
    },
  };
}
