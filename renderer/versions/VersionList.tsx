import {
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  type Selection,
} from 'react-aria-components';
import type { VersionSummary } from '../../shared/api.ts';
import styles from './VersionList.module.css';
import { byDay, reasonKeys, timeText, type Telling } from './version-texts.ts';

interface VersionListProps {
  readonly versions: readonly VersionSummary[];
  readonly chosen: string | null;
  /** What the meeting is called now: a version under another title shows it. */
  readonly title: string;
  readonly telling: Telling;
  readonly onChoose: (at: string) => void;
}

/** What can be looked at, by day; the arrow keys walk through it. */
export function VersionList({ versions, chosen, title, telling, onChoose }: VersionListProps) {
  const { t } = telling;
  return (
    <ListBox
      className={styles['list'] ?? ''}
      aria-label={t('versions.list')}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      autoFocus
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(selection: Selection) => {
        if (selection === 'all') return;
        const [at] = selection;
        if (typeof at === 'string') onChoose(at);
      }}
    >
      {byDay(versions, telling).map(({ day, versions: ofDay }) => (
        <ListBoxSection key={day}>
          <Header className={styles['day'] ?? ''}>{day}</Header>
          {ofDay.map(({ at, reason, words, ...version }) => (
            <ListBoxItem
              key={at}
              id={at}
              className={styles['version'] ?? ''}
              textValue={`${timeText(at, telling)} ${t(reasonKeys[reason])}`}
            >
              <span className={styles['time']}>{timeText(at, telling)}</span>
              <span className={styles['reason']}>{t(reasonKeys[reason])}</span>
              <span className={styles['words']}>{t('versions.words', { count: words })}</span>
              {version.title !== title && (
                <span className={styles['words']}>{version.title || t('meeting.untitled')}</span>
              )}
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}
