import { dirname, isAbsolute, join } from 'node:path';
import { z } from 'zod';
import type { Result } from '../shared/result.ts';
import { attempt, type FileTrouble } from './storage/file-trouble.ts';
import type { Files } from './storage/files.ts';
import { jsonAdapter } from './storage/json-adapter.ts';
import { readUserFile } from './user-file.ts';

const schema = z.strictObject({ folder: z.string().refine(isAbsolute) });

function noteOf(userData: string): string {
  return join(userData, 'library-folder.json');
}

/**
 * The folder that the user chose for the library; `undefined` when he never did. Read at once, for
 * nothing can start before it is known.
 */
export function chosenLibrary(userData: string): string | undefined {
  return readUserFile(noteOf(userData), schema, undefined)?.folder;
}

/** Holds from the next start on. */
export function chooseLibrary(
  files: Files,
  userData: string,
  folder: string,
): Promise<Result<null, FileTrouble>> {
  const path = noteOf(userData);
  return attempt('unwritable', path, async () => {
    await files.makeFolder(dirname(path));
    await jsonAdapter<z.infer<typeof schema>>(files, path).write({ folder });
    return null;
  });
}
