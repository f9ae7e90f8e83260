import { missedNumbers } from '../../../shared/export/attendance.ts';
import { numberItems } from '../../../shared/meeting/numbering.ts';
import type { Attendee } from '../../../shared/meeting/schema.ts';
import { useSettings, useTranslate } from '../../stores/settings-store.ts';
import { useMeeting } from '../meeting-context.ts';
import styles from './PresenceInput.module.css';

/** "Mist 7 en 8": what somebody was not there for, by the clock of the items. */
export function MissedItems({ attendee }: { readonly attendee: Attendee }) {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  const numbers = useMeeting(({ meeting }) =>
    missedNumbers(meeting, attendee, numberItems(meeting.items), language),
  );
  if (numbers === null) return null;
  return <p className={styles['missed']}>{t('presence.missed', { numbers })}</p>;
}
