import { basename } from 'node:path';
import { MAX_IMPORT_BYTES, type ImportDraft, type Outcome } from '../../shared/api.ts';
import { fail, ok } from '../../shared/result.ts';
import { outcome } from '../app-error.ts';
import type { Handlers } from '../dispatch.ts';
import { attempt } from '../storage/file-trouble.ts';
import type { Files } from '../storage/files.ts';
import type { Context } from './context.ts';

type ImportCall = Extract<keyof Handlers, `import.${string}`>;

export function importHandlers({ around, desktop }: Context): Pick<Handlers, ImportCall> {
  const draft = async (name: string | null, bytes: Uint8Array): Promise<Outcome<ImportDraft>> => {
    const { importDraft } = await import('../import-draft.ts');
    return importDraft({ name, bytes }, around.newId);
  };
  return {
    'import.pick': async () => {
      const path = await desktop.pickFile();
      if (path === undefined) return ok(null);
      const bytes = await readPicked(around.files, path);
      return bytes.ok ? draft(basename(path), bytes.value) : bytes;
    },
    'import.text': (text) => draft(null, new TextEncoder().encode(text)),
    'import.file': (name, bytes) => draft(basename(name), bytes),
  };
}

/** Looks before it reads: a folder or an enormous file is refused unread. */
async function readPicked(files: Files, path: string): Promise<Outcome<Uint8Array>> {
  const file = basename(path);
  const stat = await attempt('unreadable', path, () => files.stat(path));
  if (!stat.ok) return outcome(stat);
  if (!stat.value) return fail({ key: 'errors.readGone', values: { file } });
  if (stat.value.isFolder) return fail({ key: 'errors.importFolder', values: { file } });
  if (stat.value.size > MAX_IMPORT_BYTES) {
    const limit = MAX_IMPORT_BYTES / 1024 / 1024;
    return fail({ key: 'errors.importTooLarge', values: { file, limit } });
  }
  return outcome(await attempt('unreadable', path, () => files.read(path)));
}
