import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { AppError } from '../../shared/api.ts';
import { locales } from '../../shared/i18n/locales.ts';
import type { Id, MeetingStatus } from '../../shared/meeting/schema.ts';
import { saveCopy } from '../exporting/save-copy.ts';
import { useCheckpoints } from '../stores/checkpoints.ts';
import { useLeftMeetings } from '../stores/left-meetings.ts';
import { modeFor } from '../stores/library-store.ts';
import type { MeetingStore } from '../stores/meeting-store.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import { ui } from '../stores/ui-store.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './UnsavedMeetings.module.css';

/**
 * The meetings that were left while the disk refuses them: told of until they are written, and
 * open as they were left. The live region itself is always there.
 */
export function UnsavedMeetings() {
  const t = useTranslate();
  const left = useLeftMeetings((state) => state.left);
  const behind = useCheckpoints((state) => state.behind);
  const onlyBehind = behind.filter(({ id }) => left.every((one) => one.id !== id));
  return (
    <div className={styles['unsaved']} role="status" aria-label={t('saving.waiting')}>
      {left.map(({ id, store }) => (
        <InWindow key={id} store={store} />
      ))}
      {onlyBehind.map((meeting) => (
        <Waiting key={meeting.id} {...meeting} tone="caution" />
      ))}
    </div>
  );
}

/** While it is saved as it should be there is nothing to tell: then it is gone in a moment. */
function InWindow({ store }: { readonly store: MeetingStore }) {
  const t = useTranslate();
  const save = useStore(store, (state) => state.save);
  const { id, title, status } = useStore(store, (state) => state.meeting);
  if (save.kind !== 'failed') return null;
  return (
    <Waiting
      id={id}
      title={title}
      status={status}
      since={save.since}
      error={save.error}
      tone="trouble"
    >
      <Button onClick={() => void saveCopy(store)}>{t('commands.meetingSaveCopy')}</Button>
    </Waiting>
  );
}

interface WaitingProps {
  readonly id: Id;
  readonly title: string;
  readonly status: MeetingStatus;
  readonly since: number;
  readonly error: AppError;
  /** `trouble`: it is only in this window. */
  readonly tone: 'trouble' | 'caution';
  readonly children?: ReactNode;
}

function Waiting({ id, title, status, since, error, tone, children }: WaitingProps) {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  const time = new Date(since).toLocaleTimeString(locales[language]);
  const what = tone === 'trouble' ? 'saving.notSavedOf' : 'saving.behindOf';
  return (
    <Banner
      tone={tone}
      title={t(what, { title: title || t('library.untitled'), time })}
      actions={
        <>
          <Button
            onClick={() => {
              ui.showMeeting(id, modeFor(status));
            }}
          >
            {t('saving.open')}
          </Button>
          {children}
        </>
      }
    >
      {t(error.key, error.values)}
    </Banner>
  );
}
