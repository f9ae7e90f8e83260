import type { Id } from '../../../shared/meeting/schema.ts';
import { activeEditor } from '../../editor/active-editor.ts';
import { goToPlace } from '../../editor/editor-place.ts';
import { ui, useUi } from '../../stores/ui-store.ts';
import { afterRender } from '../../ui/after-render.ts';

/** What every item has a field for while it is prepared; it is marked `data-item-field`. */
const fields = ['title', 'presenter', 'minutes', 'explanation'] as const;
export type ItemField = (typeof fields)[number];

/**
 * To another item that is prepared, with the cursor in the same field as here: so one gives item after item its
 * minutes. From elsewhere it goes to the field that is asked for; `null` leaves that to the page.
 */
export function goToItem(item: Id | null, orTo: ItemField | null = null): void {
  const here = focusedItemField();
  // At the end of the agenda one stays, and the cursor with one.
  if (here !== undefined && item === useUi.getState().currentItem) return;
  const field = here ?? orTo;
  ui.goTo(item);
  if (field === null) return;
  afterRender(() => {
    focusItemField(field);
  });
}

function focusedItemField(): ItemField | undefined {
  const marked = document.activeElement?.closest('[data-item-field]');
  return fields.find((field) => field === marked?.getAttribute('data-item-field'));
}

/** Where one would go on: a number is written over, a text gets more. */
export function focusItemField(field: ItemField): void {
  const place = document.querySelector<HTMLElement>(`[data-item-field="${field}"]`);
  const text = place?.querySelector<HTMLElement>('.ProseMirror');
  if (text) {
    text.focus();
    const editor = activeEditor();
    if (editor?.dom === text) goToPlace(editor, null);
    return;
  }
  place?.focus();
  if (!(place instanceof HTMLInputElement)) return;
  if (place.type === 'number') place.select();
  else place.setSelectionRange(place.value.length, place.value.length);
}
