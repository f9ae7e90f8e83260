import type { Translate } from '../../shared/i18n/translator.ts';

/** “2 uur 10”, “1 uur”, “45 min”. */
export function durationText(minutes: number, t: Translate): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return t('meeting.minutesOnly', { minutes: rest });
  if (rest === 0) return t('meeting.hoursOnly', { hours });
  return t('meeting.hoursMinutes', { hours, minutes: rest });
}

/** Minutes between two clock times of one day; `null` when one is missing or the order is wrong. */
export function minutesBetween(start: string | null, end: string | null): number | null {
  if (start === null || end === null) return null;
  const minutes = clockMinutes(end) - clockMinutes(start);
  return minutes > 0 ? minutes : null;
}

function clockMinutes(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
