import type { Selection } from 'prosemirror-state';
import type { Lines } from '../../shared/meeting/move-lines.ts';

/** The lines that are selected or have the cursor; a line of which only the start is reached is not. */
export function selectedLines({ $from, $to }: Selection): Lines {
  const first = $from.index(0);
  const end = $to.index(0);
  // Where all is selected its end is no place in a line, but the one behind the last.
  const isBefore = $to.depth === 0 || $to.parentOffset === 0;
  return { first, last: isBefore ? Math.max(first, end - 1) : end };
}
