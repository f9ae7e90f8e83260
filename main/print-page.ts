import type { Outcome } from '../shared/api.ts';
import type { Language } from '../shared/i18n/translator.ts';

/**
 * Turns a web page in UTF-8, complete in itself, into a PDF. The language is that of what the page
 * numbers say.
 */
export type PrintPage = (page: Uint8Array, language: Language) => Promise<Outcome<Uint8Array>>;
