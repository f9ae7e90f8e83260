import { useState } from 'react';
import type { AppError, MeetingSummary } from '../../shared/api.ts';
import { useOwnOverlay } from '../stores/dialog-drafts.ts';
import { removeForGood, useLibrary } from '../stores/library-store.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import { ui } from '../stores/ui-store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { DialogError } from '../ui/DialogError.tsx';
import { oneAtATime } from '../ui/one-at-a-time.ts';
import dialogs from './LibraryDialogs.module.css';
import { nameAndDate } from './meeting-texts.ts';

/** The one question of the app before it does something: this cannot be undone. */
export function RemoveForGoodDialog({
  meetings,
}: {
  readonly meetings: readonly MeetingSummary[];
}) {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  const [once] = useState(oneAtATime);
  const own = useOwnOverlay();
  const [error, setError] = useState<AppError | null>(null);
  const trash = useLibrary((state) => state.view?.trash);
  // Of what was refused a part may be gone already.
  const left =
    error && trash ? trash.filter((one) => meetings.some(({ id }) => id === one.id)) : meetings;
  const [only] = left;
  const remove = async () => {
    const failed = await removeForGood(left.map(({ id }) => id));
    setError(failed);
    if (!failed) ui.closeIfStill(own);
  };
  return (
    <Dialog
      title={t('library.removeTitle')}
      size="small"
      onClose={ui.closeOverlay}
      footer={
        <>
          <Button onClick={ui.closeOverlay} data-autofocus>
            {t('library.cancel')}
          </Button>
          <Button onClick={() => void once(remove)}>{t('library.removeForGood')}</Button>
        </>
      }
    >
      <p className={dialogs['text']}>
        {only && left.length === 1
          ? t(
              only.date === null ? 'library.removeOneUndated' : 'library.removeOne',
              nameAndDate(only, language, t),
            )
          : t('library.removeMany', { count: left.length })}
      </p>
      <p className={dialogs['text']}>{t('library.removeWhat')}</p>
      <DialogError error={error} />
    </Dialog>
  );
}
