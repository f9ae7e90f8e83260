import { formatDate } from '../../shared/i18n/date-format.ts';
import type { Language } from '../../shared/i18n/translator.ts';

const forms = {
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  dayAndMonth: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'short' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

/** An ISO date as a day on the local calendar. */
function dayOf(iso: string): Date {
  return new Date(`${iso}T12:00:00`);
}

/** “5 feb 2027” */
export function shortDate(iso: string, language: Language): string {
  return formatted(iso, language, 'short');
}

/** “5 feb” */
export function dayAndMonth(iso: string, language: Language): string {
  return formatted(iso, language, 'dayAndMonth');
}

/** “vr 5 feb 2027” */
export function weekdayDate(iso: string, language: Language): string {
  return formatted(iso, language, 'weekday');
}

/** “vrijdag 5 februari 2027” */
export function longDate(iso: string, language: Language): string {
  return formatted(iso, language, 'long');
}

export function monthName(iso: string, language: Language): string {
  return formatted(iso, language, 'month');
}

export function dayOfMonth(iso: string): string {
  return String(dayOf(iso).getDate());
}

type Form = keyof typeof forms;

function formatted(iso: string, language: Language, form: Form): string {
  return formatDate(dayOf(iso), language, forms[form]);
}

/** The local calendar's today, ISO. */
export function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
