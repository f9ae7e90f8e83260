import { memo, useEffect, useMemo, useState } from 'react';
import { locales } from '../../shared/i18n/locales.ts';
import type { Language } from '../../shared/i18n/translator.ts';
import { useLibrary } from '../stores/library-store.ts';
import type { SaveState } from '../stores/recorder.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import styles from './StatusBar.module.css';

/** Shorter than this is how every key is saved; showing it would only flicker. Milliseconds. */
const WORTH_TELLING = 300;

/** What is on the disk, where and since when; or how long the oldest key has been waiting for that. */
export function SaveText({ save }: { readonly save: SaveState }) {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  const waiting = useWaiting(save);
  const [lastSaved, setLastSaved] = useState<number | null>(null);
  if (save.kind === 'saved' && save.at !== lastSaved) setLastSaved(save.at);
  // Every key makes it pending for a moment, in which this says the same.
  const saved = useMemo(
    () =>
      lastSaved === null
        ? t('meeting.savedBefore')
        : t('meeting.saved', { time: clockText(lastSaved, language) }),
    [lastSaved, language, t],
  );
  if (waiting > WORTH_TELLING) {
    const seconds = (waiting / 1000).toLocaleString(locales[language], {
      maximumFractionDigits: 1,
    });
    return <span className={styles['waiting']}>{t('meeting.unsaved', { seconds })}</span>;
  }
  return (
    <span className={styles['saved']} data-testid="saved">
      <span className={styles['dot']} aria-hidden="true" />
      {saved}
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

/** Milliseconds that the oldest unsaved key has been waiting, looked at a few times a second. */
function useWaiting(save: SaveState): number {
  const [now, setNow] = useState(0);
  const since = save.kind === 'pending' ? save.since : null;
  useEffect(() => {
    if (since === null) return;
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 100);
    return () => {
      clearInterval(timer);
    };
  }, [since]);
  return since === null ? 0 : Math.max(0, now - since);
}

export function clockText(instant: number, language: Language): string {
  return new Date(instant).toLocaleTimeString(locales[language]);
}
