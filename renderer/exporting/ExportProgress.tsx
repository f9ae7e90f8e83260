import { useLayoutEffect, useRef } from 'react';
import { useTranslate } from '../stores/settings-store.ts';
import { Button } from '../ui/Button.tsx';
import { classNames } from '../ui/class-names.ts';
import floating from '../ui/FloatingBar.module.css';
import { Kbd } from '../ui/Kbd.tsx';
import styles from './ExportProgress.module.css';
import { cancelExport, useExporting } from './exporting-store.ts';

interface ExportProgressProps {
  /** Takes the cursor back to where it was. */
  readonly goBack: () => void;
}

/** An export that takes long: what is being done, with a way to cancel it. Read out, quietly. */
export function ExportProgress({ goBack }: ExportProgressProps) {
  const t = useTranslate();
  const { stage, isLong } = useExporting();
  const canCancel = stage !== 'finishing' && stage !== 'cancelling';
  return (
    <div role="status">
      {stage && isLong && (
        <div className={classNames(floating['bar'], styles['bar'])}>
          <progress aria-label={t('exporting.progress')} />
          <p>{t(`exporting.stages.${stage}`)}</p>
          {canCancel && <Cancel goBack={goBack} />}
        </div>
      )}
    </div>
  );
}

/** It goes as soon as there is nothing to cancel, and does not take the cursor along. */
function Cancel({ goBack }: ExportProgressProps) {
  const t = useTranslate();
  const place = useRef<HTMLSpanElement>(null);
  const back = useRef(goBack);
  useLayoutEffect(() => {
    back.current = goBack;
  }, [goBack]);
  useLayoutEffect(() => {
    const here = place.current;
    return () => {
      if (here?.contains(document.activeElement)) back.current();
    };
  }, []);
  return (
    <span
      ref={place}
      className={styles['cancel']}
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancelExport();
      }}
    >
      <Kbd command="view.notice" />
      <Button onClick={cancelExport}>{t('exporting.cancel')}</Button>
    </span>
  );
}
