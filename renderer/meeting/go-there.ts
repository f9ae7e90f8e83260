import { flushSync } from 'react-dom';
import type { Id } from '../../shared/meeting/schema.ts';
import { runCommand } from '../commands/registry.ts';
import { focusEditor } from '../editor/active-editor.ts';
import { ui, useUi } from '../stores/ui-store.ts';
import { afterRender } from '../ui/after-render.ts';

/** To the discussion of an item, with the cursor in it. */
export function goThere(item: Id): void {
  flushSync(ui.closeOverlay);
  if (useUi.getState().mode !== 'live') runCommand('mode.live');
  ui.goTo(item);
  afterRender(focusEditor);
}
