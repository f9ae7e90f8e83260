import { focusEditor } from '../editor/active-editor.ts';
import { useUi } from '../stores/ui-store.ts';

/** What had the focus may have gone with what was just done: the next key belongs to the text. */
export function keepFocus(): void {
  if (document.activeElement !== document.body) return;
  if (useUi.getState().mode === 'live') focusEditor();
  if (document.activeElement === document.body) document.querySelector('main')?.focus();
}
