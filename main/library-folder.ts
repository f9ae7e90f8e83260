import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { z } from 'zod';
import type { Result } from '../shared/result.ts';
import { attempt, type FileTrouble } from './storage/file-trouble.ts';
import { isFileError, type Files } from './storage/files.ts';
import { jsonAdapter } from './storage/json-adapter.ts';

const schema = z.strictObject({ folder: z.string().refine(isAbsolute) });

function noteOf(userData: string): string {
  return join(userData, 'library-folder.json');
}

/**
 * The folder that the user chose for the library; `undefined` when he never did. Read at once, for
 * nothing can start before it is known.
 */
export function chosenLibrary(userData: string): string | undefined {
  try {
    const parsed = schema.safeParse(JSON.parse(readFileSync(noteOf(userData), 'utf8')));
    return parsed.success ? parsed.data.folder : undefined;
  } catch (error) {
    if (isFileError(error) || error instanceof SyntaxError) return undefined;
    throw error;
  }
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
