import { locales } from '../../shared/i18n/locales.ts';
import type { Language } from '../../shared/i18n/translator.ts';

/** An ISO date as a day on the local calendar. */
function dayOf(iso: string): Date {
  return new Date(`${iso}T12:00:00`);
}

/** “5 feb 2027” */
export function shortDate(iso: string, language: Language): string {
  return formatted(iso, language, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** “5 feb” */
export function dayAndMonth(iso: string, language: Language): string {
  return formatted(iso, language, { day: 'numeric', month: 'short' });
}

/** “vr 5 feb 2027” */
export function weekdayDate(iso: string, language: Language): string {
  return formatted(iso, language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
}

/** “vrijdag 5 februari 2027” */
export function longDate(iso: string, language: Language): string {
  return formatted(iso, language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

export function monthName(iso: string, language: Language): string {
  return formatted(iso, language, { month: 'short' });
}

export function dayOfMonth(iso: string): string {
  return String(dayOf(iso).getDate());
}

function formatted(iso: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locales[language], options).format(dayOf(iso));
}

/** The local calendar's today, ISO. */
export function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
