import { mkdirSync } from 'node:fs';
import type { Settings } from '../shared/api.ts';
import { translator } from '../shared/i18n/translator.ts';
import { isFileError } from './storage/files.ts';

/**
 * Makes the folder in which the app keeps its own files; what comes back is why that cannot be. At
 * once, for without it Electron takes this run for the second one and ends it without a word.
 */
export function folderTrouble(folder: string): Error | undefined {
  try {
    mkdirSync(folder, { recursive: true });
    return undefined;
  } catch (error) {
    if (!isFileError(error)) throw error;
    return error;
  }
}

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
