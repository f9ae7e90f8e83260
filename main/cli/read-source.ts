import { basename } from 'node:path';
import type { AppError } from '../../shared/api.ts';
import { fail, ok } from '../../shared/result.ts';
import type { ImportSource } from '../import-draft.ts';
import { readInput } from '../read-input.ts';
import type { Answer, Session, Trouble } from './command.ts';

/** The file that was named on the command line, or stdin for `-`. */
export async function readSource({
  file,
  files,
  readStdin,
}: Session): Promise<Answer<ImportSource>> {
  if (file === '-') return ok({ name: 'stdin', isFile: false, bytes: await readStdin() });
  const bytes = await readInput(files, file);
  return bytes.ok
    ? ok({ name: basename(file), bytes: bytes.value })
    : fail(named(bytes.error, file));
}

/** The same error with the file as the user typed it, and without "any more" for what never was. */
export function named(error: AppError, file: string): Trouble {
  const key = error.key === 'errors.readGone' ? 'cli.noSuchFile' : error.key;
  return { key, values: { ...error.values, file: file === '-' ? 'stdin' : file } };
}
