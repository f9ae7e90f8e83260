import { useUi } from '../stores/ui-store.ts';

/**
 * What had the focus may have gone with what was just done: the next key belongs to the text. It is found on
 * the page, for the first window does this too and has no editor.
 */
export function keepFocus(): void {
  if (document.activeElement !== document.body) return;
  if (useUi.getState().mode === 'live')
    document.querySelector<HTMLElement>('main .ProseMirror')?.focus();
  if (document.activeElement === document.body) document.querySelector('main')?.focus();
}
