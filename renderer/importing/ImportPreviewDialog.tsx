import { useMemo, useState } from 'react';
import type { AppError, ImportDraft } from '../../shared/api.ts';
import { supplement } from '../../shared/import/supplement.ts';
import { tellUndoable } from '../meeting/tell-undoable.ts';
import { leaveDialog, useDialogDraft, useOwnOverlay } from '../stores/dialog-drafts.ts';
import { modeFor, useLibrary } from '../stores/library-store.ts';
import { isWritable, type MeetingStore } from '../stores/meeting-store.ts';
import { addNextMeeting } from '../stores/last-actions.ts';
import { say } from '../stores/notices.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { ui } from '../stores/ui-store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { DialogError } from '../ui/DialogError.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { AgendaPreview } from './AgendaPreview.tsx';
import { guessSeries, isAgendaOf, meetingFromDraft } from './draft-preview.ts';
import styles from './ImportPreviewDialog.module.css';
import { NewMeetingFields, NO_SERIES } from './NewMeetingFields.tsx';
import { forSupplement } from './source-rows.ts';
import { SourcePanel } from './SourcePanel.tsx';
import { SupplementSummary } from './SupplementSummary.tsx';
import { useKeptDraft } from './use-draft.ts';

export interface ImportPreviewDialogProps {
  readonly draft: ImportDraft;
  /** The meeting on screen, which the import may add to. */
  readonly open?: MeetingStore;
}

type Goal = 'new' | 'supplement';

/** What was read, to be checked before it becomes a meeting. Until then nothing is kept. */
export function ImportPreviewDialog({ draft: first, open }: ImportPreviewDialogProps) {
  const t = useTranslate();
  const own = useOwnOverlay();
  const inHand = useKeptDraft(first);
  const { meeting } = inHand.draft;
  const known = useLibrary((library) => library.view?.series) ?? [];
  const here = open && isWritable(open.getState()) ? open.getState().meeting : null;
  const [goal, setGoal] = useState<Goal>(
    here && isAgendaOf(here, first.meeting) ? 'supplement' : 'new',
  );
  const [fields, setFields] = useDialogDraft('fields', () => ({
    title: first.meeting.title,
    date: first.meeting.date,
    seriesId: guessSeries(first.meeting, known)?.id ?? NO_SERIES,
  }));
  const [line, setLine] = useState<number | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const more = useMemo(
    () => (here ? supplement(here, meeting, () => crypto.randomUUID()) : null),
    [here, meeting],
  );

  async function create(): Promise<void> {
    const draft = await inHand.settled();
    if (!draft) return;
    const { title, date, seriesId } = fields;
    const series = known.find(({ id }) => id === seriesId) ?? null;
    const made = meetingFromDraft(draft.meeting, { title, date, series }, () =>
      crypto.randomUUID(),
    );
    setError(await addNextMeeting(made, modeFor(made.status)));
  }

  async function add(): Promise<void> {
    const draft = await inHand.settled();
    if (!draft || !open) return;
    const { meeting: now, change } = open.getState();
    const all = supplement(now, draft.meeting, () => crypto.randomUUID());
    ui.closeIfStill(own);
    if (!all.change) return;
    change(all.change);
    tellUndoable(open, say('importing.supplemented'));
  }

  const adds = goal === 'supplement' && more !== null;
  const shown = useMemo(
    () => (adds ? forSupplement(inHand.draft) : inHand.draft),
    [adds, inHand.draft],
  );
  return (
    <Dialog
      title={t('importing.whatWasRead')}
      size="full"
      onClose={leaveDialog}
      onSubmit={adds ? add : create}
      footer={
        <>
          <Button onClick={leaveDialog}>{t('importing.cancel')}</Button>
          <Button
            type="submit"
            variant="primary"
            data-autofocus
            disabled={adds && more.change === null}
          >
            {t(adds ? 'importing.supplement' : 'importing.create')}
          </Button>
        </>
      }
    >
      <p className={styles['about']}>
        {first.fileName === null
          ? t('importing.fromPaste')
          : t('importing.fromFile', { file: first.fileName })}
        {' · '}
        {t(adds ? 'importing.nothingAdded' : 'importing.nothingKept')}
      </p>
      <DialogError error={error ?? inHand.error} />
      {here && (
        <Segmented<Goal>
          label={t('importing.goal')}
          options={[
            { value: 'new', label: t('importing.goalNew') },
            { value: 'supplement', label: t('importing.goalSupplement', { title: here.title }) },
          ]}
          value={goal}
          onChange={setGoal}
        />
      )}
      {adds ? (
        <SupplementSummary supplement={more} />
      ) : (
        <NewMeetingFields fields={fields} onChange={setFields} hasDate={meeting.date !== null} />
      )}
      <div className={styles['columns']}>
        {first.lines.length > 0 && (
          <SourcePanel {...inHand} draft={shown} line={line} onLine={setLine} />
        )}
        <AgendaPreview draft={inHand.draft} line={line} onLine={setLine} />
      </div>
    </Dialog>
  );
}
