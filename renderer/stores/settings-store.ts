import { create } from 'zustand';
import type { Settings } from '../../shared/api.ts';
import { defaultSettings } from '../../shared/defaults.ts';
import { translator, type Translate } from '../../shared/i18n/translator.ts';

/** The user's preferences; main keeps them on disk. */
export const useSettings = create<Settings>(() => defaultSettings);

/** Texts in the user's language; components that use it follow when the language changes. */
export function useTranslate(): Translate {
  return translator(useSettings((settings) => settings.language));
}
