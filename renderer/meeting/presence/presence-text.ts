import { stayText } from '../../../shared/export/attendance.ts';
import type { Language, Translate } from '../../../shared/i18n/translator.ts';
import type { Attendee } from '../../../shared/meeting/schema.ts';

type Presence = Pick<Attendee, 'presence' | 'excused' | 'from' | 'until'>;

/** "deels aanwezig, tot 11.30 uur", as the attendance list will say it. */
export function presenceText(
  presence: Presence,
  opening: string | null,
  language: Language,
  t: Translate,
): string {
  if (presence.presence === 'absent') {
    const { excused } = presence;
    return t(
      excused === null
        ? 'meeting.absent'
        : excused
          ? 'meeting.absentExcused'
          : 'meeting.absentUnexcused',
    ).toLowerCase();
  }
  const stay = stayText(presence, opening, language, t);
  return [t(`meeting.${presence.presence}`).toLowerCase(), stay]
    .filter((part) => part !== null)
    .join(', ');
}
