import { useState } from 'react';
import type { AppError } from '../../shared/api.ts';
import { abbreviationsText, readAbbreviations } from '../../shared/capture/abbreviations.ts';
import type { Translate } from '../../shared/i18n/translator.ts';
import type { Series } from '../../shared/meeting/schema.ts';
import { bridge } from '../bridge.ts';
import { leaveDialog, useDialogDraft, useOwnOverlay } from '../stores/dialog-drafts.ts';
import { removeSeries, saveSeries, showShelf } from '../stores/library-store.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { ui } from '../stores/ui-store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { DialogError } from '../ui/DialogError.tsx';
import { oneAtATime } from '../ui/one-at-a-time.ts';
import { TextArea, TextField } from '../ui/TextField.tsx';
import dialogs from './LibraryDialogs.module.css';
import { linesOf, membersFrom, membersText, newSeries, textOrNull } from './new-series.ts';

/** The fields as typed. */
interface Draft {
  readonly name: string;
  readonly abbreviation: string;
  readonly rhythm: string;
  readonly members: string;
  readonly lanes: string;
  readonly abbreviations: string;
}

function draftOf(series: Series, t: Translate): Draft {
  return {
    name: series.name,
    abbreviation: series.abbreviation ?? '',
    rhythm: series.rhythm ?? '',
    members: membersText(series.members, t),
    lanes: series.lanes.join('\n'),
    abbreviations: abbreviationsText(series.abbreviations),
  };
}

function seriesFrom(draft: Draft, abbreviations: Series['abbreviations'], before: Series): Series {
  return {
    ...newSeries(before.id, draft.name, draft.abbreviation),
    rhythm: textOrNull(draft.rhythm),
    members: membersFrom(draft.members),
    lanes: linesOf(draft.lanes),
    abbreviations,
  };
}

/** The lines of both, each once. */
function joinedLines(text: string, added: string): string {
  return [...new Set([...linesOf(text), ...linesOf(added)])].join('\n');
}

/** Makes a series, or changes one. */
export function SeriesDialog({ series }: { readonly series: Series | null }) {
  const t = useTranslate();
  const [before] = useState(() => series ?? newSeries(crypto.randomUUID(), '', ''));
  const own = useOwnOverlay();
  const [draft, setDraft] = useDialogDraft('series', () => draftOf(before, t));
  const [once] = useState(oneAtATime);
  const [isTried, setTried] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const abbreviations = readAbbreviations(draft.abbreviations);
  const field = (name: keyof Draft) => ({
    value: draft[name],
    onChange: (value: string) => {
      setDraft({ ...draft, [name]: value });
    },
  });

  const save = async () => {
    setTried(true);
    if (draft.name.trim() === '' || !abbreviations.ok) return;
    const failed = await saveSeries(seriesFrom(draft, abbreviations.value, before), before);
    setError(failed);
    if (failed) return;
    showShelf({ kind: 'series', id: before.id });
    ui.closeIfStill(own);
  };

  const remove = async (unwanted: Series) => {
    const failed = await removeSeries(unwanted);
    setError(failed);
    if (!failed) ui.closeIfStill(own);
  };

  const addFromFile = async () => {
    const picked = await bridge.call('abbreviations.pick');
    setError(picked.ok ? null : picked.error);
    const added = picked.ok ? picked.value : null;
    if (added === null) return;
    setDraft((now) => ({ ...now, abbreviations: joinedLines(now.abbreviations, added) }));
  };

  const saveToFile = async () => {
    const saved = await bridge.call('abbreviations.save', draft.abbreviations);
    setError(saved.ok ? null : saved.error);
  };

  return (
    <Dialog
      title={t(series ? 'library.editSeries' : 'library.newSeries')}
      onClose={leaveDialog}
      onSubmit={save}
      footer={
        <>
          {series && (
            <Button
              variant="quiet"
              className={dialogs['apart']}
              onClick={() => void once(() => remove(series))}
            >
              {t('library.removeSeries')}
            </Button>
          )}
          <Button onClick={leaveDialog}>{t('library.cancel')}</Button>
          <Button type="submit" variant="primary">
            {t('library.save')}
          </Button>
        </>
      }
    >
      <div className={dialogs['row']}>
        <TextField
          className={dialogs['wide']}
          label={t('library.seriesName')}
          data-autofocus
          maxLength={2000}
          error={isTried && draft.name.trim() === '' ? t('library.nameMissing') : undefined}
          {...field('name')}
        />
        <TextField
          className={dialogs['narrow']}
          label={t('library.abbreviation')}
          maxLength={40}
          {...field('abbreviation')}
        />
      </div>
      <TextField
        label={t('library.rhythm')}
        hint={t('library.rhythmHint')}
        maxLength={2000}
        {...field('rhythm')}
      />
      <TextArea
        label={t('library.members')}
        hint={t('library.membersHint')}
        rows={5}
        {...field('members')}
      />
      <TextArea
        label={t('library.lanes')}
        hint={t('library.lanesHint')}
        rows={2}
        {...field('lanes')}
      />
      <TextArea
        label={t('capture.abbreviations')}
        hint={t('capture.abbreviationsHint')}
        rows={3}
        spellCheck={false}
        error={
          isTried && !abbreviations.ok
            ? t('capture.notAbbreviation', { line: abbreviations.error })
            : undefined
        }
        {...field('abbreviations')}
      />
      <div className={dialogs['buttons']}>
        <Button onClick={() => void addFromFile()}>{t('capture.fromFile')}</Button>
        <Button onClick={() => void saveToFile()}>{t('capture.toFile')}</Button>
      </div>
      <DialogError error={error} />
    </Dialog>
  );
}
