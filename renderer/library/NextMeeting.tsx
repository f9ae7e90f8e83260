import type { MeetingSummary } from '../../shared/api.ts';
import type { TextKey } from '../../shared/i18n/translator.ts';
import type { Series } from '../../shared/meeting/schema.ts';
import { useToday } from '../stores/day-store.ts';
import { modeFor } from '../stores/library-store.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import { ui, useUi } from '../stores/ui-store.ts';
import { Button } from '../ui/Button.tsx';
import { DateTile } from './DateTile.tsx';
import { moveRowFocus } from './focused-meeting.ts';
import { dayText, planText, titleIn } from './meeting-texts.ts';
import styles from './NextMeeting.module.css';
import { RowMenu } from './RowMenu.tsx';

interface NextMeetingProps {
  readonly meeting: MeetingSummary;
  readonly shelfSeries: Series | null;
}

/** The one meeting that is probably opened now. */
export function NextMeeting({ meeting, shelfSeries }: NextMeetingProps) {
  const t = useTranslate();
  const today = useToday();
  const language = useSettings((settings) => settings.language);
  const wasIn = useUi((state) => state.wasIn);
  const moment = t(meeting.id === wasIn ? 'library.wasHere' : momentKey(meeting, today));
  const isNamed = meeting.title !== '' && meeting.title !== shelfSeries?.name;
  return (
    <section className={styles['card']} data-meeting={meeting.id} onKeyDown={moveRowFocus}>
      {meeting.date !== null && <DateTile date={meeting.date} />}
      <div className={styles['texts']}>
        <h3>{isNamed ? titleIn(meeting, shelfSeries, t) : moment}</h3>
        <p>
          {isNamed && <span className={styles['moment']}>{moment} · </span>}
          {[dayText(meeting, language), planText(meeting, t)].filter(Boolean).join(' · ')}
        </p>
      </div>
      <Button
        variant="primary"
        className={styles['open']}
        data-open
        onClick={() => {
          ui.showMeeting(meeting.id, modeFor(meeting.status));
        }}
      >
        {t('library.open')}
      </Button>
      <div className={styles['menu']}>
        <RowMenu meeting={meeting} />
      </div>
    </section>
  );
}

function momentKey({ status, date }: MeetingSummary, today: string): TextKey {
  if (status === 'live') return 'library.now';
  return date === today ? 'library.today' : 'library.next';
}
