import { useEffect } from 'react';
import { useTranslate } from '../stores/settings-store.ts';
import { ui, useUi, type Notice } from '../stores/ui-store.ts';
import { Button } from '../ui/Button.tsx';
import { classNames } from '../ui/class-names.ts';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './NoticeBar.module.css';

/** Long enough to read it and to take it back; trouble stays until it is dismissed. Milliseconds. */
const DONE_STAYS = 10_000;

/** What just happened, read out by assistive tools. The live region itself is always there. */
export function NoticeBar() {
  const notice = useUi((state) => state.notice);
  useEffect(() => {
    if (notice?.tone !== 'done') return undefined;
    const timer = setTimeout(() => {
      ui.tell(null);
    }, DONE_STAYS);
    return () => {
      clearTimeout(timer);
    };
  }, [notice]);
  return (
    <div className={styles['place']} role="status">
      {notice && <Bar notice={notice} />}
    </div>
  );
}

function Bar({ notice }: { readonly notice: Notice }) {
  const t = useTranslate();
  return (
    <div className={classNames(styles['bar'], styles[notice.tone])}>
      <p>{notice.text}</p>
      {notice.actions.map(({ label, run }) => (
        <Button
          key={label}
          onClick={() => {
            ui.tell(null);
            run();
          }}
        >
          {label}
        </Button>
      ))}
      <IconButton
        icon="close"
        label={t('app.dismiss')}
        onClick={() => {
          ui.tell(null);
        }}
      />
    </div>
  );
}
