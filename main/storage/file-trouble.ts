import { fail, ok, type Result } from '../../shared/result.ts';
import { isFileError } from './files.ts';

/** Why the system would not read or write a file, as far as a user can do something about it. */
export type Cause = 'gone' | 'denied' | 'busy' | 'full' | 'readOnly' | 'other';

export interface FileTrouble {
  readonly kind: 'unreadable' | 'unwritable';
  readonly path: string;
  readonly cause: Cause;
}

const causes: Readonly<Record<string, Cause>> = {
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  EACCES: 'denied',
  EPERM: 'denied',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'readOnly',
};

function causeOf(code: string): Cause {
  return causes[code] ?? 'other';
}

/** Turns what the system reports about a file into a value; a bug of ours is still thrown. */
export async function attempt<T>(
  kind: FileTrouble['kind'],
  path: string,
  work: () => Promise<T>,
): Promise<Result<T, FileTrouble>> {
  try {
    return ok(await work());
  } catch (error) {
    if (!isFileError(error)) throw error;
    return fail({ kind, path, cause: causeOf(error.code) });
  }
}
