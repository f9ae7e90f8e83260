import { useEffect, useState } from 'react';
import type { AppError } from '../../shared/api.ts';
import type { Id } from '../../shared/meeting/schema.ts';
import { followElsewhere } from '../merging/elsewhere.ts';
import type { MeetingStore } from '../stores/meeting-store.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { ui } from '../stores/ui-store.ts';
import { Button } from '../ui/Button.tsx';
import { holdMeeting, leaveMeeting } from './held-stores.ts';
import { MeetingContext } from './meeting-context.ts';
import { MeetingWorkspace } from './MeetingWorkspace.tsx';
import styles from './MeetingScreen.module.css';

type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly error: AppError }
  | { readonly kind: 'open'; readonly store: MeetingStore };

/** One meeting, opened from the library and closed again when the user leaves. */
export function MeetingScreen({ id }: { readonly id: Id }) {
  const t = useTranslate();
  const opening = useOpened(id);
  useEffect(followElsewhere, []);
  switch (opening.kind) {
    case 'opening':
      return <main className={styles['waiting']} aria-label={t('meeting.opening')} aria-busy />;
    case 'failed':
      return (
        <main className={styles['failed']}>
          <h1>{t('meeting.cannotOpen')}</h1>
          <p role="alert">{t(opening.error.key, opening.error.values)}</p>
          <Button variant="primary" onClick={ui.showLibrary}>
            {t('meeting.backToLibrary')}
          </Button>
        </main>
      );
    case 'open':
      return (
        <MeetingContext value={opening.store}>
          <MeetingWorkspace />
        </MeetingContext>
      );
  }
}

function useOpened(id: Id): Opening {
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  useEffect(() => {
    let left = false;
    void holdMeeting(id).then((outcome) => {
      if (left) return;
      setOpening(
        outcome.ok
          ? { kind: 'open', store: outcome.value }
          : { kind: 'failed', error: outcome.error },
      );
    });
    return () => {
      left = true;
      void leaveMeeting(id);
    };
  }, [id]);
  return opening;
}
