import { basename } from 'node:path';
import type { ImportDraft, Outcome } from '../../shared/api.ts';
import { ok } from '../../shared/result.ts';
import type { Handlers } from '../dispatch.ts';
import { readInput } from '../read-input.ts';
import type { Context } from './context.ts';

type ImportCall = Extract<keyof Handlers, `import.${string}`>;

export function importHandlers({ around, desktop }: Context): Pick<Handlers, ImportCall> {
  const draft = async (name: string | null, bytes: Uint8Array): Promise<Outcome<ImportDraft>> => {
    const { importDraft } = await import('../import-draft.ts');
    return importDraft({ name, bytes }, around.newId);
  };
  return {
    'import.pick': async () => {
      const path = await desktop.pickFile('import');
      if (path === undefined) return ok(null);
      const bytes = await readInput(around.files, path);
      return bytes.ok ? draft(basename(path), bytes.value) : bytes;
    },
    'import.text': (text) => draft(null, new TextEncoder().encode(text)),
    'import.file': (name, bytes) => draft(basename(name), bytes),
  };
}
