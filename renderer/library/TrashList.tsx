import type { MeetingSummary } from '../../shared/api.ts';
import { restoreMeeting } from '../stores/library-store.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import { Button } from '../ui/Button.tsx';
import { countsText, nameAndDate } from './meeting-texts.ts';
import styles from './TrashList.module.css';

export function TrashList({ meetings }: { readonly meetings: readonly MeetingSummary[] }) {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  return (
    <ul className={styles['list']}>
      {meetings.map((meeting) => {
        const names = nameAndDate(meeting, language, t);
        return (
          <li key={meeting.id}>
            <span className={styles['date']}>{names.date}</span>
            <span className={styles['title']}>{names.title}</span>
            <span className={styles['counts']}>{countsText(meeting, t)}</span>
            <Button
              aria-label={t('library.restoreNamed', names)}
              onClick={() => void restoreMeeting(meeting.id)}
            >
              {t('library.restore')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
