import { useDeferredValue, useEffect, useMemo } from 'react';
import { minutesDocument } from '../../../shared/export/minutes.ts';
import { runCommand } from '../../commands/registry.ts';
import { useSettings, useTranslate } from '../../stores/settings-store.ts';
import { useUi } from '../../stores/ui-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { useMeeting } from '../meeting-context.ts';
import { StatusSelect } from '../prepare/StatusSelect.tsx';
import styles from './FinishView.module.css';
import { MinutesPage } from './MinutesPage.tsx';

/** The minutes as they will be printed, from the same tree as the Word file, and the way out. */
export function FinishView() {
  const t = useTranslate();
  const meeting = useDeferredValue(useMeeting((state) => state.meeting));
  const language = useSettings((settings) => settings.language);
  const document = useMemo(
    () => minutesDocument(meeting, { part: 'minutes', language }),
    [meeting, language],
  );
  useScrollToItem();
  return (
    <div className={styles['view']}>
      <MinutesPage document={document} />
      <aside className={styles['panel']} aria-label={t('exporting.title')}>
        <StatusSelect />
        <Button
          variant="primary"
          onClick={() => {
            runCommand('export.word');
          }}
        >
          {t('exporting.toWord')}
        </Button>
        <Button
          onClick={() => {
            runCommand('export.other');
          }}
        >
          {t('exporting.otherForm')}
        </Button>
        <p className={styles['keys']}>
          <Kbd command="export.word" /> <Kbd command="export.other" />
        </p>
      </aside>
    </div>
  );
}

/** Choosing an item in the agenda brings its heading into view. */
function useScrollToItem() {
  const current = useUi((state) => state.currentItem);
  useEffect(() => {
    if (current !== null) document.getElementById(`printed-${current}`)?.scrollIntoView();
  }, [current]);
}
