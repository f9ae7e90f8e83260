import { useState } from 'react';
import type { MeetingSummary } from '../../shared/api.ts';
import { useLibrary } from '../stores/library-store.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import { ui } from '../stores/ui-store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import dialogs from './LibraryDialogs.module.css';
import { NO_SERIES } from './meeting-draft.ts';
import { nameAndDate } from './meeting-texts.ts';

export function MoveToSeriesDialog({ meeting }: { readonly meeting: MeetingSummary }) {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  const series = useLibrary((state) => state.view?.series) ?? [];
  const [chosen, setChosen] = useState(meeting.seriesId ?? NO_SERIES);
  const move = async () => {
    ui.closeOverlay();
    // Comes with the meeting, which the first screen does without.
    const { moveToSeries } = await import('../meeting/from-library.ts');
    await moveToSeries(meeting, series.find(({ id }) => id === chosen) ?? null);
  };
  return (
    <Dialog
      title={t('library.moveToSeries')}
      size="small"
      onClose={ui.closeOverlay}
      onSubmit={move}
      footer={
        <>
          <Button onClick={ui.closeOverlay}>{t('library.cancel')}</Button>
          <Button type="submit" variant="primary">
            {t('library.move')}
          </Button>
        </>
      }
    >
      <p className={dialogs['text']}>
        {t(
          meeting.date === null ? 'library.moveWhatUndated' : 'library.moveWhat',
          nameAndDate(meeting, language, t),
        )}
      </p>
      <SelectField
        label={t('library.meetingSeries')}
        options={[
          ...series.map(({ id, name }) => ({ value: id, label: name })),
          { value: NO_SERIES, label: t('library.noSeries') },
        ]}
        value={chosen}
        onChange={setChosen}
      />
    </Dialog>
  );
}
