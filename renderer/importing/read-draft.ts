import { MAX_IMPORT_BYTES, type ImportDraft, type Outcome } from '../../shared/api.ts';
import { bridge } from '../bridge.ts';
import { tellTrouble } from '../stores/notices.ts';
import { ui } from '../stores/ui-store.ts';

/** Every way in ends at the same preview; a failure is told and leaves all as it was. */

/** Lets the user choose a file. */
export async function importPicked(): Promise<void> {
  showDraft(await bridge.call('import.pick'));
}

/** A file dropped on the window. Too large a file is refused before it is read. */
export async function importDropped(file: File): Promise<void> {
  if (file.size > MAX_IMPORT_BYTES) {
    const limit = MAX_IMPORT_BYTES / 1024 / 1024;
    tellTrouble({ key: 'errors.importTooLarge', values: { file: file.name, limit } });
    return;
  }
  const bytes = await bytesOf(file);
  if (bytes) showDraft(await bridge.call('import.file', file.name, bytes));
  else tellTrouble({ key: 'errors.importFolder', values: { file: file.name } });
}

/** A dropped folder arrives as a file that cannot be read. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

export function showDraft(outcome: Outcome<ImportDraft | null>): void {
  if (!outcome.ok) {
    tellTrouble(outcome.error);
    return;
  }
  if (!outcome.value) return;
  ui.tell(null);
  ui.show({ kind: 'importPreview', draft: outcome.value });
}
