import { useEffect } from 'react';
import type { BackupState } from '../../shared/api.ts';
import { locales } from '../../shared/i18n/locales.ts';
import type { Language } from '../../shared/i18n/translator.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import { ui } from '../stores/ui-store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { DialogError } from '../ui/DialogError.tsx';
import {
  chooseBackupFolder,
  loadBackupState,
  makeBackup,
  pickBackup,
  stopAutomaticBackups,
  useBackup,
} from './backup-store.ts';
import styles from './BackupDialog.module.css';
import { BackupProgress } from './BackupProgress.tsx';

/** Everything about copies of the whole library: by hand, every day, and back again. */
export function BackupDialog() {
  const t = useTranslate();
  const state = useBackup((backup) => backup.state);
  useEffect(() => {
    void loadBackupState();
  }, []);
  const busy = state?.done !== null;
  return (
    <Dialog title={t('backup.title')} size="small" onClose={ui.closeOverlay}>
      <section className={styles['section']} aria-labelledby="backup-now">
        <h3 id="backup-now">{t('backup.now')}</h3>
        <p>{t('backup.nowHint')}</p>
        <div className={styles['buttons']}>
          <Button unavailable={busy} onClick={() => void makeBackup()} data-autofocus>
            {t('backup.make')}
          </Button>
          <Button unavailable={busy} onClick={() => void pickBackup()}>
            {t('backup.pick')}
          </Button>
        </div>
        {state && state.done !== null && <BackupProgress done={state.done} />}
        {state && state.leftOut.length > 0 && (
          <p className={styles['folder']}>
            {t('backup.leftOut', { count: state.leftOut.length, names: state.leftOut.join(', ') })}
          </p>
        )}
      </section>
      <section className={styles['section']} aria-labelledby="backup-daily">
        <h3 id="backup-daily">{t('backup.daily')}</h3>
        {state && <Daily state={state} />}
      </section>
    </Dialog>
  );
}

function Daily({ state }: { readonly state: BackupState }) {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  if (state.folder === null) {
    return (
      <>
        <p>{t('backup.dailyHint')}</p>
        <Button onClick={() => void chooseBackupFolder()}>{t('backup.chooseFolder')}</Button>
      </>
    );
  }
  return (
    <>
      <p className={styles['folder']}>{state.folder}</p>
      <p>
        {state.last
          ? t('backup.last', { when: instant(state.last.at, language), file: state.last.fileName })
          : t('backup.noneYet')}
      </p>
      <DialogError error={state.trouble} />
      {state.last && state.unreadable.length > 0 && (
        <p>
          {t('backup.unreadable', {
            count: state.unreadable.length,
            names: state.unreadable.join(', '),
          })}
        </p>
      )}
      <div className={styles['buttons']}>
        <Button onClick={() => void chooseBackupFolder()}>{t('backup.otherFolder')}</Button>
        <Button onClick={() => void stopAutomaticBackups()}>{t('backup.stop')}</Button>
      </div>
    </>
  );
}

/** “23 november 2026 om 10:30” */
export function instant(iso: string, language: Language): string {
  return new Date(iso).toLocaleString(locales[language], { dateStyle: 'long', timeStyle: 'short' });
}
