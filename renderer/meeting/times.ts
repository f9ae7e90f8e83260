import type { Translate } from '../../shared/i18n/translator.ts';

/** “2 uur 10”, “1 uur”, “45 min”. */
export function durationText(minutes: number, t: Translate): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return t('meeting.minutesOnly', { minutes: rest });
  if (rest === 0) return t('meeting.hoursOnly', { hours });
  return t('meeting.hoursMinutes', { hours, minutes: rest });
}
