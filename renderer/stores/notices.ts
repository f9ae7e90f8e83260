import type { AppError } from '../../shared/api.ts';
import { translator, type TextKey } from '../../shared/i18n/translator.ts';
import { useSettings } from './settings-store.ts';
import { ui, type Notice } from './ui-store.ts';

type Values = Readonly<Record<string, string | number>>;

/** A text in the user's language, outside a component. */
export function say(key: TextKey, values?: Values): string {
  return translator(useSettings.getState().language)(key, values);
}

export function tellTrouble(error: AppError, actions: Notice['actions'] = []): void {
  ui.tell({ tone: 'trouble', text: say(error.key, error.values), actions });
}

export function tellDone(key: TextKey, values: Values, actions: Notice['actions'] = []): void {
  ui.tell({ tone: 'done', text: say(key, values), actions });
}
