import type { Language } from './translator.ts';

/** How dates, times and numbers are written in each language. */
export const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };
