import { bridge } from '../bridge.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { Button } from '../ui/Button.tsx';
import styles from './BackupDialog.module.css';

/** How far a backup is, from 0 to 1, with a way to break it off. */
export function BackupProgress({ done }: { readonly done: number }) {
  const t = useTranslate();
  return (
    <div className={styles['progress']}>
      <progress aria-label={t('backup.progress')} value={done} max={1} />
      <span>{t('app.settings.percent', { count: Math.round(done * 100) })}</span>
      <Button onClick={() => void bridge.call('backup.cancel')}>{t('backup.cancelWork')}</Button>
    </div>
  );
}
