import { memo } from 'react';
import { locales } from '../../shared/i18n/locales.ts';
import type { Language } from '../../shared/i18n/translator.ts';
import { useLibrary } from '../stores/library-store.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import styles from './StatusBar.module.css';
import { useWaiting } from './use-waiting.ts';

interface SaveTextProps {
  /** When the disk said so last, in ms since 1970; `null` before it ever did. */
  readonly savedAt: number | null;
}

/** What is on the disk, where and since when; or how long the oldest key has been waiting for that. */
export function SaveText({ savedAt }: SaveTextProps) {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  const waiting = useWaiting();
  if (waiting > 0) {
    const seconds = (waiting / 1000).toLocaleString(locales[language], {
      maximumFractionDigits: 1,
    });
    return <span className={styles['waiting']}>{t('meeting.unsaved', { seconds })}</span>;
  }
  return (
    <span className={styles['saved']} data-testid="saved">
      <span className={styles['dot']} aria-hidden="true" />
      {savedAt === null
        ? t('meeting.savedBefore')
        : t('meeting.saved', { time: clockText(savedAt, language) })}
      <Where />
    </span>
  );
}

const Where = memo(function Where() {
  const t = useTranslate();
  const folder = useLibrary(({ view }) => view?.folder);
  if (folder === undefined) return null;
  return (
    <span className={styles['where']} title={folder}>
      {t('meeting.savedIn', {
        folder: folder.split(/[\\/]/).findLast((name) => name !== '') ?? '',
      })}
    </span>
  );
});

export function clockText(instant: number, language: Language): string {
  return new Date(instant).toLocaleTimeString(locales[language]);
}
