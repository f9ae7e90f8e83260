import type { EditorView } from 'prosemirror-view';

/** Pixels that stay free around the line with the cursor: below it for the chip that may come there. */
export const roomAround = { top: 5, right: 5, bottom: 96, left: 5 } as const;

/** Whether nothing has to be scrolled for the cursor: at most keys that is so, and cheaper to see than to do. */
export function isWellInSight(view: EditorView): boolean {
  const page = view.dom.closest('main')?.getBoundingClientRect();
  if (!page) return false;
  const { top, bottom } = view.coordsAtPos(view.state.selection.head);
  return top >= page.top + roomAround.top && bottom <= page.bottom - roomAround.bottom;
}
