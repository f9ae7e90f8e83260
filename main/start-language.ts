import { settingsSchema, type Settings } from '../shared/api.ts';
import { defaultSettings } from '../shared/defaults.ts';
import { readUserFile } from './user-file.ts';

const locales = { nl: 'nl', en: 'en-GB' } as const;

/**
 * The locale of what Chromium draws itself, such as date fields. It is fixed before Electron is
 * ready, so this one file is read at once; a change of language reaches those fields at the next start.
 */
export function startLocale(settingsPath: string): string {
  return locales[startLanguage(settingsPath)];
}

/** The language of the app before its settings are opened. */
export function startLanguage(path: string): Settings['language'] {
  return readUserFile(path, settingsSchema, defaultSettings).language;
}
