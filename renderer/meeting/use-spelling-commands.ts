import { useCommands } from '../commands/registry.ts';
import { activeEditor, hasActiveEditor } from '../editor/active-editor.ts';
import { misspellingAt, nextMisspelling } from '../editor/spelling/misspellings.ts';
import { offerSuggestions } from '../editor/spelling/suggestion-list.ts';
import { checkedField } from '../spelling/fields.ts';
import { nextInField, suggestInField } from '../spelling/use-field-spelling.ts';
import { tellDone } from '../stores/notices.ts';
import { useSettings } from '../stores/settings-store.ts';
import { useMeetingStore } from './meeting-context.ts';
import { onlyWritable } from './only-writable.ts';

/** Goes from one wrong word to the next in the text or field that is written in, and offers what may be meant. */
export function useSpellingCommands(): void {
  const store = useMeetingStore();
  useCommands(
    onlyWritable(store, {
      'spelling.next': { run: goToNext, enabled: canCheck },
      'spelling.suggest': { run: suggestHere, enabled: canCheck },
    }),
  );
}

function canCheck(): boolean {
  return (
    (checkedField() !== null || hasActiveEditor()) && useSettings.getState().spelling !== 'off'
  );
}

function goToNext(): void {
  if (checkedField()) {
    nextInField();
    return;
  }
  const view = activeEditor();
  if (!view) return;
  view.focus();
  const found = nextMisspelling(view.state.doc, view.state.selection.to);
  if (found) offerSuggestions(view, found);
  else tellDone('spelling.noneLeft', {});
}

function suggestHere(): void {
  if (checkedField()) {
    suggestInField();
    return;
  }
  const view = activeEditor();
  if (!view) return;
  view.focus();
  const found = misspellingAt(view.state.doc, view.state.selection.from);
  if (found) offerSuggestions(view, found);
  else tellDone('spelling.right', {});
}
