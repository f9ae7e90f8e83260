import { useState } from 'react';
import type { AppError } from '../../shared/api.ts';
import type { Id } from '../../shared/meeting/schema.ts';
import { leaveDialog, useDialogDraft } from '../stores/dialog-drafts.ts';
import { useLibrary, type Shelf } from '../stores/library-store.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { DialogError } from '../ui/DialogError.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import dialogs from './LibraryDialogs.module.css';
import {
  CREATE_SERIES,
  createMeeting,
  isComplete,
  NO_SERIES,
  startDraft,
  titleOf,
  whenAndWhere,
  type MeetingDraft,
  type WhenAndWhere,
} from './meeting-draft.ts';

/** Asks for what every meeting has; the rest is filled in on the meeting's own screen. */
export function NewMeetingDialog({ seriesId }: { readonly seriesId: Id | null }) {
  const t = useTranslate();
  const series = useLibrary((state) => state.view?.series) ?? [];
  const meetings = useLibrary((state) => state.view?.meetings) ?? [];
  const [typed, setTyped] = useDialogDraft<Partial<MeetingDraft>>('meeting', () => ({}));
  // The library may still be on its way when the dialog opens.
  const shelf: Shelf = seriesId === null ? shelfOnScreen() : { kind: 'series', id: seriesId };
  const draft = { ...startDraft(series, shelf), ...typed };
  // Kept, so that a second try makes no second series.
  const [newSeriesId] = useState(() => crypto.randomUUID());
  const [isTried, setTried] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const set = (part: Partial<MeetingDraft>) => {
    setTyped({ ...typed, ...part });
  };
  const missing = (text: string) =>
    isTried && text.trim() === '' ? t('library.titleMissing') : undefined;

  const create = async () => {
    setTried(true);
    if (!isComplete(draft, series)) return;
    setError(await createMeeting(draft, { series, meetings, newSeriesId }));
  };

  return (
    <Dialog
      title={t('library.newMeeting')}
      onClose={leaveDialog}
      onSubmit={create}
      footer={
        <>
          <Button onClick={leaveDialog}>{t('library.cancel')}</Button>
          <Button type="submit" variant="primary">
            {t('library.create')}
          </Button>
        </>
      }
    >
      <SelectField
        label={t('library.meetingSeries')}
        options={[
          ...series.map(({ id, name }) => ({ value: id, label: name })),
          { value: NO_SERIES, label: t('library.noSeries') },
          { value: CREATE_SERIES, label: t('library.createSeries') },
        ]}
        value={draft.series}
        onChange={(value) => {
          set({ series: value });
        }}
      />
      {draft.series === CREATE_SERIES && (
        <NewSeriesFields draft={draft} set={set} tried={isTried} />
      )}
      <TextField
        label={t('library.title')}
        spellCheck
        data-autofocus
        maxLength={2000}
        value={titleOf(draft, series)}
        error={missing(titleOf(draft, series))}
        onChange={(title) => {
          set({ title });
        }}
      />
      <WhenAndWhereFields shown={whenAndWhere(draft, meetings)} set={set} />
      <DialogError error={error} />
    </Dialog>
  );
}

function shelfOnScreen(): Shelf {
  return useLibrary.getState().shelf;
}

interface FieldsProps {
  readonly draft: MeetingDraft;
  readonly set: (part: Partial<MeetingDraft>) => void;
}

function NewSeriesFields({ draft, set, tried }: FieldsProps & { readonly tried: boolean }) {
  const t = useTranslate();
  return (
    <div className={dialogs['row']}>
      <TextField
        className={dialogs['wide']}
        label={t('library.seriesName')}
        maxLength={2000}
        value={draft.seriesName}
        error={tried && draft.seriesName.trim() === '' ? t('library.nameMissing') : undefined}
        onChange={(seriesName) => {
          set({ seriesName });
        }}
      />
      <TextField
        className={dialogs['narrow']}
        label={t('library.abbreviation')}
        maxLength={40}
        value={draft.abbreviation}
        onChange={(abbreviation) => {
          set({ abbreviation });
        }}
      />
    </div>
  );
}

interface WhenAndWhereProps {
  readonly shown: WhenAndWhere;
  readonly set: FieldsProps['set'];
}

function WhenAndWhereFields({ shown, set }: WhenAndWhereProps) {
  const t = useTranslate();
  return (
    <div className={dialogs['row']}>
      <TextField
        className={dialogs['narrow']}
        type="date"
        label={t('library.date')}
        value={shown.date}
        onChange={(date) => {
          set({ date });
        }}
      />
      <TextField
        className={dialogs['narrow']}
        type="time"
        label={t('library.startTime')}
        value={shown.startTime}
        onChange={(startTime) => {
          set({ startTime });
        }}
      />
      <TextField
        className={dialogs['wide']}
        label={t('library.location')}
        maxLength={2000}
        value={shown.location}
        onChange={(location) => {
          set({ location });
        }}
      />
    </div>
  );
}
