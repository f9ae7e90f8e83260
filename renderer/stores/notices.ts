import type { AppError, Outcome } from '../../shared/api.ts';
import { translator, type TextKey } from '../../shared/i18n/translator.ts';
import { failedCall, onCallDone } from '../bridge.ts';
import { useSettings } from './settings-store.ts';
import { ui, useUi, type Notice } from './ui-store.ts';

type Values = Readonly<Record<string, string | number>>;

/** A text in the user's language, outside a component. */
export function say(key: TextKey, values?: Values): string {
  return translator(useSettings.getState().language)(key, values);
}

/** It goes when the same is done after all: `deed`, or else the call of main that it is the answer of. */
export function tellTrouble(
  error: AppError,
  actions: Notice['actions'] = [],
  deed: string | undefined = failedCall(error),
): void {
  ui.tell({ tone: 'trouble', text: say(error.key, error.values), actions, deed });
}

/** Of what is done elsewhere, so that nothing is seen of it here. */
export async function tellIfRefused(asked: Promise<Outcome<unknown>>): Promise<void> {
  const answer = await asked;
  if (!answer.ok) tellTrouble(answer.error);
}

/** For who has just done it. */
export function forgetTrouble(deed: string): void {
  const { notice } = useUi.getState();
  if (notice?.deed === deed) ui.letGo(notice);
}

export function forgetTroubleOfCalls(): void {
  onCallDone(forgetTrouble);
}

/** Tells of trouble for as long as it lasts, which is looked at each time that `follow` calls back. */
export function tellWhile(
  notice: Notice,
  lasts: () => boolean,
  follow: (look: () => void) => () => void,
): void {
  ui.tell(notice);
  const stop = follow(() => {
    if (useUi.getState().notice === notice && lasts()) return;
    stop();
    ui.letGo(notice);
  });
}

export function tellDone(key: TextKey, values: Values, actions: Notice['actions'] = []): void {
  ui.tell({ tone: 'done', text: say(key, values), actions });
}
