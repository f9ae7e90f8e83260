import { afterRender } from '../ui/after-render.ts';
import { whenIdle } from '../ui/when-idle.ts';

/**
 * Puts the cursor into the field marked `data-field="<id>"`, once it is there: that of the row or
 * item which a command has just added.
 */
export function focusField(id: string): void {
  afterRender(() => {
    focusOnceMade(`[data-field="${CSS.escape(id)}"]`);
  });
}

/** Right after a meeting is opened the end of a long list is still to come, a piece at a time; see use-growing.ts. */
const MOST_PIECES = 30;

function focusOnceMade(selector: string): void {
  const from = document.activeElement;
  let left = MOST_PIECES;
  const look = () => {
    const field = document.querySelector<HTMLElement>(selector);
    if (field) focusInSight(field);
    // Who went elsewhere meanwhile is not fetched back.
    else if (left-- > 0 && document.activeElement === from) whenIdle(look);
  };
  look();
}

/** With the rest of what it belongs to, where that is marked as one to be seen whole. */
function focusInSight(field: HTMLElement): void {
  field.focus();
  field.closest('[data-seen-whole]')?.scrollIntoView({ block: 'nearest' });
}

/** The same for the text that is marked `data-text="<id>"`. */
export function focusText(id: string): void {
  afterRender(() => {
    const text = document.querySelector<HTMLElement>(
      `[data-text="${CSS.escape(id)}"] .ProseMirror`,
    );
    if (text) focusInSight(text);
  });
}

/** The row or item of which the field has the cursor. */
export function focusedField(): string | null {
  return document.activeElement?.getAttribute('data-field') ?? null;
}
