import { flushSync } from 'react-dom';
import type { MeetingSummary } from '../../shared/api.ts';
import { restoreMeeting } from '../stores/trash.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import { ui } from '../stores/ui-store.ts';
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
              onClick={({ detail, currentTarget }) => {
                // The second of a double click is not meant for the row that comes up under it.
                if (detail < 2) void restoreAndStay(meeting, currentTarget);
              }}
            >
              {t('library.restore')}
            </Button>
            <Button
              variant="quiet"
              aria-label={t('library.removeNamed', names)}
              onClick={() => {
                ui.show({ kind: 'removeForGood', meetings: [meeting] });
              }}
            >
              {t('library.remove')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** The focus goes to the row that takes the place of the one that went. */
async function restoreAndStay({ id }: MeetingSummary, button: HTMLElement): Promise<void> {
  const list = button.closest('ul');
  const at = [...(list?.children ?? [])].indexOf(button.closest('li') ?? button);
  const restoring = flushSync(() => restoreMeeting(id));
  const rest = list?.isConnected ? [...list.children] : [];
  rest[Math.min(at, rest.length - 1)]?.querySelector('button')?.focus();
  await restoring;
}
