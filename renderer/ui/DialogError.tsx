import type { AppError } from '../../shared/api.ts';
import { useTranslate } from '../stores/settings-store.ts';
import styles from './DialogError.module.css';

/** What went wrong with what a dialog asked for, told inside it. */
export function DialogError({ error }: { readonly error: AppError | null }) {
  const t = useTranslate();
  if (!error) return null;
  return (
    <p role="alert" className={styles['error']}>
      {t(error.key, error.values)}
    </p>
  );
}
