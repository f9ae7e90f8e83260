import { basename } from 'node:path';
import type { ImportDraft, Outcome } from '../../shared/api.ts';
import { ok } from '../../shared/result.ts';
import type { Handlers } from '../dispatch.ts';
import type { ImportSource } from '../import-draft.ts';
import { readInput } from '../read-input.ts';
import type { Context } from './context.ts';

type ImportCall = Extract<keyof Handlers, `import.${string}`>;

export function importHandlers({ around, desktop }: Context): Pick<Handlers, ImportCall> {
  const read = async (source: ImportSource): Promise<Outcome<ImportDraft>> => {
    const { importDraft } = await import('../import-draft.ts');
    return importDraft(source, around.newId);
  };
  const pasted = (text: string) => ({ name: null, bytes: new TextEncoder().encode(text) });
  return {
    'import.pick': async () => {
      const path = await desktop.pickFile('import');
      if (path === undefined) return ok(null);
      const bytes = await readInput(around.files, path);
      return bytes.ok ? read({ name: basename(path), bytes: bytes.value }) : bytes;
    },
    'import.text': (text) => read(pasted(text)),
    'import.html': (html) => read({ ...pasted(html), as: 'html' }),
    'import.file': (name, bytes) => read({ name: basename(name), bytes }),
  };
}
