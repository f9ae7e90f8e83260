import { useCommands } from '../commands/registry.ts';
import { tellDone } from '../stores/notices.ts';
import { useSettings } from '../stores/settings-store.ts';
import { offerInField } from './field-list.ts';
import { checkedField, wrongWordsIn } from './fields.ts';

/** The commands of the spelling in a plain field, on every screen; a meeting has them for its texts too. */
export function useFieldSpelling(): void {
  useCommands({
    'spelling.next': { run: nextInField, enabled: isFieldChecked },
    'spelling.suggest': { run: suggestInField, enabled: isFieldChecked },
  });
}

function isFieldChecked(): boolean {
  return checkedField() !== null && useSettings.getState().spelling !== 'off';
}

/** The next wrong word behind the cursor, or else the first. */
export function nextInField(): void {
  const field = checkedField();
  if (!field) return;
  const after = field.selectionEnd ?? 0;
  const wrong = wrongWordsIn(field);
  const next = wrong.find(({ from }) => from >= after) ?? wrong[0];
  if (next) offerInField(field, next);
  else tellDone('spelling.noneLeft', {});
}

export function suggestInField(): void {
  const field = checkedField();
  if (!field) return;
  const at = field.selectionStart ?? 0;
  const here = wrongWordsIn(field).find(({ from, to }) => from <= at && at <= to);
  if (here) offerInField(field, here);
  else tellDone('spelling.right', {});
}
