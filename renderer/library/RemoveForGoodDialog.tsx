import { useState } from 'react';
import type { AppError, MeetingSummary } from '../../shared/api.ts';
import { removeForGood } from '../stores/library-store.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import { ui } from '../stores/ui-store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { DialogError } from '../ui/DialogError.tsx';
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
  const [error, setError] = useState<AppError | null>(null);
  const [only] = meetings;
  const remove = async () => {
    const failed = await removeForGood(meetings.map(({ id }) => id));
    setError(failed);
    if (!failed) ui.closeOverlay();
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
          <Button onClick={() => void remove()}>{t('library.removeForGood')}</Button>
        </>
      }
    >
      <p className={dialogs['text']}>
        {only && meetings.length === 1
          ? t(
              only.date === null ? 'library.removeOneUndated' : 'library.removeOne',
              nameAndDate(only, language, t),
            )
          : t('library.removeMany', { count: meetings.length })}
      </p>
      <p className={dialogs['text']}>{t('library.removeWhat')}</p>
      <DialogError error={error} />
    </Dialog>
  );
}
