import { locales } from '../../../shared/i18n/locales.ts';
import type { Language } from '../../../shared/i18n/translator.ts';

/** A day and a time, as a sentence has them. */
export function instant(iso: string, language: Language): string {
  return new Date(iso).toLocaleString(locales[language], {
    dateStyle: 'long',
    timeStyle: 'short',
  });
}
