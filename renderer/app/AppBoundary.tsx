import { Component, type ReactNode } from 'react';
import { flushAll } from '../stores/flush.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { Button } from '../ui/Button.tsx';
import styles from './AppBoundary.module.css';

interface Props {
  readonly children: ReactNode;
}

/** A bug in a view ends here: what is on disk is safe, and a fresh page picks it up again. */
export class AppBoundary extends Component<Props, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}

function Failed() {
  const t = useTranslate();
  return (
    <main className={styles['failed']} role="alert">
      <h1>{t('app.failed.title')}</h1>
      <p>{t('app.failed.text')}</p>
      <Button
        variant="primary"
        onClick={() => {
          // What was typed last may still be on its way to the disk.
          void flushAll().then(() => {
            location.reload();
          });
        }}
      >
        {t('app.failed.reload')}
      </Button>
    </main>
  );
}
