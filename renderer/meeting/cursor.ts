import { selectionIn, selectIn } from '../editor/active-editor.ts';
import type { Cursor } from '../stores/place.ts';

/** Every field of the page, in the order of the page; what is the same page has the same. */
function fields(): readonly HTMLElement[] {
  return [
    ...document.querySelectorAll<HTMLElement>(
      '#root :is(input, textarea, select, [contenteditable=true])',
    ),
  ];
}

/** `null` when the focus is on no field. */
export function findCursor(): Cursor | null {
  const element = document.activeElement;
  const field = fields().findIndex((one) => one === element);
  if (!element || field === -1) return null;
  return { field, ...(selectionIn(element) ?? selectionOf(element)) };
}

/** What is no longer there is left alone; a position behind the end is the end. */
export function putCursor({ field, anchor, head }: Cursor): void {
  const element = fields()[field];
  if (!element) return;
  element.focus({ preventScroll: true });
  if (selectIn(element, { anchor, head })) return;
  if (canSelect(element)) element.setSelectionRange(Math.min(anchor, head), Math.max(anchor, head));
}

function selectionOf(element: Element) {
  if (!canSelect(element)) return { anchor: 0, head: 0 };
  return { anchor: element.selectionStart ?? 0, head: element.selectionEnd ?? 0 };
}

/** A field for a date or a number has no cursor that a page may know. */
function canSelect(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  const isText = element instanceof HTMLInputElement && ['text', 'search'].includes(element.type);
  return isText || element instanceof HTMLTextAreaElement;
}
