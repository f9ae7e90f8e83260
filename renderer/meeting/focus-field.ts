import { afterRender } from '../ui/after-render.ts';

/**
 * Puts the cursor into the field marked `data-field="<id>"`, once it is there: that of the row or
 * item which a command has just added.
 */
export function focusField(id: string): void {
  afterRender(() => {
    document.querySelector<HTMLElement>(`[data-field="${CSS.escape(id)}"]`)?.focus();
  });
}

/** The same for the text that is marked `data-text="<id>"`. */
export function focusText(id: string): void {
  afterRender(() => {
    document.querySelector<HTMLElement>(`[data-text="${CSS.escape(id)}"] .ProseMirror`)?.focus();
  });
}

/** The row or item of which the field has the cursor. */
export function focusedField(): string | null {
  return document.activeElement?.getAttribute('data-field') ?? null;
}
