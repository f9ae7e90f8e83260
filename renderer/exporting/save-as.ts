import type { Exported, ExportFormat, MinutesPart } from '../../shared/api.ts';
import type { Language } from '../../shared/i18n/translator.ts';
import { bridge } from '../bridge.ts';
import type { MeetingStore } from '../stores/meeting-store.ts';
import { say, tellDone, tellTrouble } from '../stores/notices.ts';
import { useSettings } from '../stores/settings-store.ts';

export interface ExportChoice {
  readonly format: ExportFormat;
  readonly part: MinutesPart;
  readonly language?: Language;
}

/** Asks where, writes the file and tells what can be done with it. What was typed last goes along. */
export async function saveAs(store: MeetingStore, choice: ExportChoice): Promise<void> {
  if (store.getState().save.kind === 'failed') {
    tellTrouble({ key: 'errors.exportUnsaved' });
    return;
  }
  await store.getState().flushed();
  const { meeting } = store.getState();
  const { language } = useSettings.getState();
  const outcome = await bridge.call('export.save', meeting.id, { language, ...choice });
  if (!outcome.ok) tellTrouble(outcome.error);
  else if (outcome.value) tellExported(outcome.value, choice.format);
}

function tellExported({ fileName, token }: Exported, format: ExportFormat): void {
  tellDone('exporting.done', { file: fileName }, [
    {
      label: say(format === 'docx' ? 'exporting.openInWord' : 'exporting.open'),
      run: act('export.open', token),
    },
    { label: say('exporting.reveal'), run: reveal(token) },
  ]);
}

/** Shows a file that was just saved in its folder. */
export function reveal(token: string): () => void {
  return act('export.reveal', token);
}

function act(call: 'export.open' | 'export.reveal', token: string): () => void {
  return () => {
    void bridge.call(call, token).then((done) => {
      if (!done.ok) tellTrouble(done.error);
    });
  };
}
