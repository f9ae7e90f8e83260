import type { EditorView } from 'prosemirror-view';
import { useSettings } from '../stores/settings-store.ts';

// In pixels at 100 % text.
/** For the chip that may come under a line; larger text has it on more lines. */
const CHIP = 96;

/** For the title of the item, which stays over the text that is scrolled. */
const TITLE = 36;

/** Pixels that stay free around the line with the cursor. */
export const roomAround = {
  right: 5,
  left: 5,
  get top() {
    return scaled(TITLE);
  },
  get bottom() {
    return scaled(CHIP);
  },
};

function scaled(pixels: number): number {
  return (pixels * useSettings.getState().textScale) / 100;
}

/** Whether nothing has to be scrolled for the cursor: at most keys that is so, and cheaper to see than to do. */
export function isWellInSight(view: EditorView): boolean {
  const page = view.dom.closest('main')?.getBoundingClientRect();
  if (!page) return false;
  const { top, bottom } = view.coordsAtPos(view.state.selection.head);
  return top >= page.top + roomAround.top && bottom <= page.bottom - roomAround.bottom;
}
