import type { Settings } from '../shared/api.ts';
import { translator } from '../shared/i18n/translator.ts';

/** What a user is told for whom there is no window to tell it in. */
export function startTrouble(
  language: Settings['language'],
  folder: string,
  error: unknown,
): { readonly title: string; readonly text: string } {
  const t = translator(language);
  const cause = error instanceof Error ? error.message : String(error);
  return { title: t('dialogs.noStart.title'), text: t('dialogs.noStart.text', { folder, cause }) };
}
