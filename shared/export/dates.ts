import { formatDate } from '../i18n/date-format.ts';
import type { Language, Translate } from '../i18n/translator.ts';

/** "vrijdag 12 maart 2027" for an ISO date. */
export function fullDate(isoDate: string, language: Language): string {
  return written(isoDate, language, { weekday: 'long' });
}

/** "12 maart 2027" for an ISO date. */
export function longDate(isoDate: string, language: Language): string {
  return written(isoDate, language, {});
}

function written(isoDate: string, language: Language, extra: Intl.DateTimeFormatOptions): string {
  return formatDate(new Date(`${isoDate}T00:00:00Z`), language, {
    ...extra,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** "10.00" in Dutch, "10:00" in English, for `HH:MM`. */
export function clock(time: string, language: Language): string {
  return language === 'nl' ? time.replace(':', '.') : time;
}

/** "10.00 uur" in Dutch, "10:00" in English, for `HH:MM`: a moment of a day. */
export function moment(time: string, language: Language): string {
  return language === 'nl' ? `${clock(time, language)} uur` : clock(time, language);
}

/** "10.00–12.30 uur", "vanaf 10.00 uur" or "tot 12.30 uur"; `null` when neither is known. */
export function timeSpan(
  from: string | null,
  until: string | null,
  language: Language,
  t: Translate,
): string | null {
  const values = { from: clock(from ?? '', language), until: clock(until ?? '', language) };
  if (from !== null && until !== null) return t('minutes.time.span', values);
  if (from !== null) return t('minutes.time.from', values);
  if (until !== null) return t('minutes.time.until', values);
  return null;
}
