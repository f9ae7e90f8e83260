import { useEffect, useState } from 'react';
import type { AppError, Outcome, OpenedMeeting } from '../../shared/api.ts';
import type { Id } from '../../shared/meeting/schema.ts';
import { bridge } from '../bridge.ts';
import { onFlush } from '../stores/flush.ts';
import { createMeetingStore, type MeetingStore } from '../stores/meeting-store.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { ui } from '../stores/ui-store.ts';
import { Button } from '../ui/Button.tsx';
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
    let leave = () => {};
    void bridge.call('meeting.open', id).then((outcome) => {
      if (left) {
        if (outcome.ok) void bridge.call('meeting.close', id);
        return;
      }
      const next = openedFrom(id, outcome);
      if (next.kind === 'open') leave = keepSafe(id, next.store);
      setOpening(next);
    });
    return () => {
      left = true;
      leave();
    };
  }, [id]);
  return opening;
}

function openedFrom(id: Id, outcome: Outcome<OpenedMeeting>): Opening {
  if (!outcome.ok) return { kind: 'failed', error: outcome.error };
  const record = (changes: Parameters<Parameters<typeof createMeetingStore>[1]['record']>[0]) =>
    bridge.call('meeting.record', id, [...changes]);
  return { kind: 'open', store: createMeetingStore(outcome.value, { record }) };
}

/** Everything typed reaches the disk before the meeting closes, whichever way the user leaves. */
function keepSafe(id: Id, store: MeetingStore): () => void {
  const stop = onFlush(() => store.getState().flushed());
  return () => {
    void store
      .getState()
      .flushed()
      .then(() => bridge.call('meeting.close', id))
      .finally(stop);
  };
}
