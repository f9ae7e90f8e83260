import { useEffect, useRef } from 'react';
import type { AppError } from '../../shared/api.ts';
import { useTranslate } from '../stores/settings-store.ts';
import styles from './DialogError.module.css';

/** What went wrong with what a dialog asked for, told inside it. */
export function DialogError({ error }: { readonly error: AppError | null }) {
  const t = useTranslate();
  const text = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // A dialog may be longer than the window, and what was asked for stand below or above.
    text.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  if (!error) return null;
  return (
    <p ref={text} role="alert" className={styles['error']}>
      {t(error.key, error.values)}
    </p>
  );
}
