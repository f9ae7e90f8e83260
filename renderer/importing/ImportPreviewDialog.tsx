import { useState } from 'react';
import type { AppError, ImportDraft } from '../../shared/api.ts';
import { addMeeting, modeFor, useLibrary } from '../stores/library-store.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { ui } from '../stores/ui-store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { DialogError } from '../ui/DialogError.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { AgendaPreview } from './AgendaPreview.tsx';
import { guessSeries, meetingFromDraft } from './draft-preview.ts';
import { FindingsList } from './FindingsList.tsx';
import styles from './ImportPreviewDialog.module.css';

const NO_SERIES = '';

/** What was read, to be checked before it becomes a meeting. Until then nothing is kept. */
export function ImportPreviewDialog({ draft }: { readonly draft: ImportDraft }) {
  const t = useTranslate();
  const known = useLibrary((library) => library.view?.series) ?? [];
  const [title, setTitle] = useState(draft.meeting.title);
  const [date, setDate] = useState(draft.meeting.date);
  const [seriesId, setSeriesId] = useState(
    () => guessSeries(draft.meeting, known)?.id ?? NO_SERIES,
  );
  const [error, setError] = useState<AppError | null>(null);

  async function create(): Promise<void> {
    const series = known.find(({ id }) => id === seriesId) ?? null;
    const newId = () => crypto.randomUUID();
    const meeting = meetingFromDraft(draft.meeting, { title, date, series }, newId);
    setError(await addMeeting(meeting, modeFor(meeting.status)));
  }

  return (
    <Dialog
      title={t('importing.whatWasRead')}
      size="large"
      onClose={ui.closeOverlay}
      onSubmit={() => void create()}
      footer={
        <>
          <Button onClick={ui.closeOverlay}>{t('importing.cancel')}</Button>
          <Button type="submit" variant="primary" data-autofocus>
            {t('importing.create')}
          </Button>
        </>
      }
    >
      <p className={styles['about']}>
        {draft.fileName === null
          ? t('importing.fromPaste')
          : t('importing.fromFile', { file: draft.fileName })}
        {' · '}
        {t('importing.nothingKept')}
      </p>
      <DialogError error={error} />
      <div className={styles['fields']}>
        <TextField label={t('meeting.titleLabel')} value={title} onChange={setTitle} />
        <TextField
          label={t('meeting.date')}
          type="date"
          value={date ?? ''}
          hint={draft.meeting.date === null ? t('importing.noDate') : undefined}
          onChange={(value) => {
            setDate(value || null);
          }}
        />
        <SelectField
          label={t('importing.series')}
          value={seriesId}
          onChange={setSeriesId}
          options={[
            { value: NO_SERIES, label: t('importing.noSeries') },
            ...known.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </div>
      <div className={styles['columns']}>
        <AgendaPreview meeting={draft.meeting} />
        <FindingsList findings={draft.findings} />
      </div>
    </Dialog>
  );
}
