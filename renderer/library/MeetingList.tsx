import { memo, useId } from 'react';
import type { MeetingSummary } from '../../shared/api.ts';
import type { Series } from '../../shared/meeting/schema.ts';
import { modeFor } from '../stores/library-store.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import { ui, useUi } from '../stores/ui-store.ts';
import { Badge } from '../ui/Badge.tsx';
import { classNames } from '../ui/class-names.ts';
import { useGrowing } from '../ui/use-growing.ts';
import { shortDate } from './dates.ts';
import { moveRowFocus } from './focused-meeting.ts';
import rows from './ListRow.module.css';
import styles from './MeetingList.module.css';
import { countsText, statusKeys, statusTones, titleIn } from './meeting-texts.ts';
import { RowMenu } from './RowMenu.tsx';

/** In rows: more than these no screen has. */
const GROWING = { atOnce: 40, step: 40 };

interface MeetingListProps {
  readonly title?: string;
  readonly meetings: readonly MeetingSummary[];
  readonly shelfSeries: Series | null;
}

export function MeetingList({ title, meetings, shelfSeries }: MeetingListProps) {
  const headingId = useId();
  const made = useGrowing(meetings.length, GROWING);
  // The row that one comes back to is there at once, wherever it stands.
  const left = useUi((state) => meetings.findIndex(({ id }) => id === state.leftMeeting));
  if (meetings.length === 0) return null;
  return (
    <section>
      {title !== undefined && (
        <h3 id={headingId} className={styles['heading']}>
          {title}
        </h3>
      )}
      <ul
        className={styles['list']}
        aria-labelledby={title === undefined ? undefined : headingId}
        onKeyDown={moveRowFocus}
      >
        {meetings.slice(0, Math.max(made, left + 1)).map((meeting) => (
          <Row key={meeting.id} meeting={meeting} shelfSeries={shelfSeries} />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly meeting: MeetingSummary;
  readonly shelfSeries: Series | null;
}

const Row = memo(function Row({ meeting, shelfSeries }: RowProps) {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  return (
    <li className={classNames(rows['row'], styles['row'])} data-meeting={meeting.id}>
      <button
        type="button"
        className={classNames(rows['open'], styles['open'])}
        data-open
        onClick={() => {
          ui.showMeeting(meeting.id, modeFor(meeting.status));
        }}
      >
        <span className={styles['date']}>
          {meeting.date === null ? t('library.noDate') : shortDate(meeting.date, language)}
        </span>
        <span className={styles['title']}>{titleIn(meeting, shelfSeries, t)}</span>
        <span className={styles['counts']}>{countsText(meeting, t)}</span>
        <span className={styles['status']}>
          <Badge tone={statusTones[meeting.status]}>{t(statusKeys[meeting.status])}</Badge>
        </span>
      </button>
      <RowMenu meeting={meeting} />
    </li>
  );
});
