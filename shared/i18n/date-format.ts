import { locales } from './locales.ts';
import type { Language } from './translator.ts';

/** Made once: that takes far longer than what they are for, and the screen asks for them at every key. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** `date` as `form` has it. */
export function formatDate(
  date: Date,
  language: Language,
  form: Readonly<Intl.DateTimeFormatOptions>,
): string {
  const key = `${language} ${JSON.stringify(form)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locales[language], form);
  formats.set(key, format);
  // British English would have a comma behind the day of the week.
  return format.format(date).replace(',', '');
}
