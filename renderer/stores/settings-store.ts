import { create } from 'zustand';
import type { Settings } from '../../shared/api.ts';
import { defaultSettings } from '../../shared/defaults.ts';
import { translator, type Translate } from '../../shared/i18n/translator.ts';
import { bridge } from '../bridge.ts';

/** The user's preferences; main keeps them on disk. */
export const useSettings = create<Settings>(() => defaultSettings);

export function changeSettings(change: Partial<Settings>): void {
  useSettings.setState(change);
  void bridge.call('settings.write', useSettings.getState());
}

/** Texts in the user's language; components that use it follow when the language changes. */
export function useTranslate(): Translate {
  return translator(useSettings((settings) => settings.language));
}
