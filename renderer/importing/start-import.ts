import type { ImportDraft, Outcome } from '../../shared/api.ts';
import { MAX_IMPORT_BYTES } from '../../shared/defaults.ts';
import { bridge } from '../bridge.ts';
import { showUnlessAway, whereNow } from '../stores/dialog-drafts.ts';
import { say, tellTrouble } from '../stores/notices.ts';
import { ui } from '../stores/ui-store.ts';

/** Lets the user choose a file and shows what was read in it. */
export async function pickImport(): Promise<void> {
  const isStillThere = whereNow();
  showDraft(await bridge.call('import.pick'), isStillThere);
}

export async function importDropped(file: File): Promise<void> {
  const isStillThere = whereNow();
  const bytes = await bytesOf(file);
  const answer = bytes.ok ? await bridge.call('import.file', file.name, bytes.value) : bytes;
  showDraft(answer, isStillThere);
}

async function bytesOf(file: File): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  if (file.size > MAX_IMPORT_BYTES) {
    const limit = MAX_IMPORT_BYTES / 1024 / 1024;
    return {
      ok: false,
      error: { key: 'errors.importTooLarge', values: { file: file.name, limit } },
    };
  }
  try {
    return { ok: true, value: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    // A folder, or a file that has gone since it was dropped.
    return { ok: false, error: { key: 'errors.readFailed', values: { file: file.name } } };
  }
}

/** Every way in ends at the same preview; a failure is told and leaves all as it was. */
export function showDraft(answer: Outcome<ImportDraft | null>, isStillThere: () => boolean): void {
  if (!answer.ok) {
    tellTrouble(answer.error);
    return;
  }
  if (!answer.value) return;
  ui.tell(null);
  const { fileName } = answer.value;
  const text =
    fileName === null ? say('importing.readPaste') : say('importing.readFile', { file: fileName });
  showUnlessAway({ kind: 'importPreview', draft: answer.value }, isStillThere, text);
}
