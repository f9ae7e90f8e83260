import type { AppError, Exported, ExportFormat } from '../../shared/api.ts';
import type { MinutesOptions } from '../../shared/export/minutes.ts';
import type { PublicChoices } from '../../shared/export/public/removals.ts';
import type { Language } from '../../shared/i18n/translator.ts';
import { bridge } from '../bridge.ts';
import { openConflicts } from '../merging/open-conflicts.ts';
import type { MeetingStore } from '../stores/meeting-store.ts';
import { say, tellDone, tellTrouble, tellWhile } from '../stores/notices.ts';
import { useSettings } from '../stores/settings-store.ts';
import { ui, useUi } from '../stores/ui-store.ts';
import { openSaved, reveal } from './saved-file.ts';

export interface SaveChoice extends Omit<MinutesOptions, 'language'> {
  readonly format: ExportFormat;
  readonly language?: Language;
  /** Without the Word template of the series. */
  readonly plain?: boolean;
  /** A public edition, as the user has chosen it. */
  readonly edition?: PublicChoices;
  /** The name proposed before could not be used, so another one is. */
  readonly again?: true;
}

/**
 * Says first when there is something in the meeting that two machines wrote and nobody has chosen from.
 * `saveAgain`: for who closes the meeting behind this, and must open it again to save it under another name.
 */
export async function saveAs(
  store: MeetingStore,
  choice: SaveChoice,
  saveAgain?: (choice: SaveChoice) => void,
): Promise<void> {
  const { meeting, conflicts } = store.getState();
  if (openConflicts(meeting, conflicts).length === 0) return save(store, choice, saveAgain);
  ui.show({ kind: 'unanswered', goOn: () => void save(store, choice, saveAgain) });
}

/** Asks where, writes the file and tells what can be done with it. What was typed last goes along. */
async function save(
  store: MeetingStore,
  choice: SaveChoice,
  saveAgain: (choice: SaveChoice) => void = (again) => void save(store, again),
): Promise<void> {
  if (store.getState().save.kind === 'failed') {
    const notice = { tone: 'trouble', text: say('errors.exportUnsaved'), actions: [] } as const;
    tellWhile(notice, () => store.getState().save.kind !== 'saved', store.subscribe);
    return;
  }
  await store.getState().flushed();
  const { meeting } = store.getState();
  const { language } = useSettings.getState();
  const options = { language, ...choice };
  const outcome = await bridge.call('export.save', meeting.id, options);
  if (!outcome.ok) {
    tellNotWritten(outcome.error, () => {
      saveAgain({ ...choice, again: true });
    });
    return;
  }
  if (outcome.value) tellExported(outcome.value, choice.format);
}

/** A file that is open in Word cannot be replaced, but beside it there is room. */
function tellNotWritten(error: AppError, saveElsewhere: () => void): void {
  if (error.key === 'errors.exportCancelled') {
    tellDone(error.key, {});
    return;
  }
  const isTaken = error.key === 'errors.writeDenied';
  const actions = isTaken ? [{ label: say('exporting.otherName'), run: saveElsewhere }] : [];
  tellTrouble(error, actions);
}

function tellExported(
  { fileName, token, findings = 0, isPlain = false }: Exported,
  format: ExportFormat,
): void {
  const values = { file: fileName, count: findings };
  const withFindings = findings === 0 ? 'exporting.done' : 'exporting.doneWithFindings';
  tellDone(isPlain ? 'exporting.donePlain' : withFindings, values, [
    ...(findings === 0 || useUi.getState().screen.name === 'library'
      ? []
      : [{ label: say('exporting.viewFindings'), run: () => ui.show({ kind: 'export' }) }]),
    {
      label: say(format === 'docx' ? 'exporting.openInWord' : 'exporting.open'),
      run: openSaved(token),
    },
    { label: say('exporting.reveal'), run: reveal(token) },
  ]);
}
