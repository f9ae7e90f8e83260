import type { MouseEvent } from 'react';

/** Where a card was clicked: the part of it, and before which letter of the text. */
export interface ClickedAt {
  readonly part: string;
  readonly offset: number | null;
}

/** `null` when it was no mouse that clicked. */
export function clickedAt({ target, detail, clientX, clientY }: MouseEvent): ClickedAt | null {
  if (detail === 0 || !(target instanceof Element)) return null;
  const part = target.closest('[data-part]')?.getAttribute('data-part') ?? 'text';
  const caret = document.caretPositionFromPoint(clientX, clientY);
  const isInText = part === 'text' && caret?.offsetNode.parentElement === target;
  return { part, offset: isInText ? caret.offset : null };
}

/** The cursor goes on where the mouse pointed at the words that were there. */
export function focusPart(card: HTMLElement | null, { part, offset }: ClickedAt): void {
  const field = card?.querySelector<HTMLElement>(`[data-part="${CSS.escape(part)}"]`);
  if (!field || field instanceof HTMLTextAreaElement) focusEnd(card, offset);
  else field.focus();
}

/** In the text, behind what is there unless another place is given. */
export function focusEnd(card: HTMLElement | null, offset: number | null = null): void {
  const field = card?.querySelector('textarea');
  field?.focus();
  const at = offset ?? field?.value.length ?? 0;
  field?.setSelectionRange(at, at);
}
