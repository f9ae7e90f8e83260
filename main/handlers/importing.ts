import { basename } from 'node:path';
import { ok } from '../../shared/result.ts';
import type { Handlers } from '../dispatch.ts';
import { readInput } from '../read-input.ts';
import type { Context } from './context.ts';

type ImportCall = Extract<keyof Handlers, `import.${string}`>;

export function importHandlers({ around, desktop, imports }: Context): Pick<Handlers, ImportCall> {
  const pasted = (text: string) => ({ name: null, bytes: new TextEncoder().encode(text) });
  return {
    'import.pick': async () => {
      const path = await desktop.pickFile('import');
      if (path === undefined) return ok(null);
      const bytes = await readInput(around.files, path);
      return bytes.ok ? imports.draft({ name: basename(path), bytes: bytes.value }) : bytes;
    },
    'import.text': (text) => imports.draft(pasted(text)),
    'import.html': (html) => imports.draft({ ...pasted(html), as: 'html' }),
    'import.file': (name, bytes) => imports.draft({ name: basename(name), bytes }),
  };
}
