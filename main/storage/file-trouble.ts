import { fail, ok, type Result } from '../../shared/result.ts';
import { isFileError } from './files.ts';

/** Why the system would not read or write a file, as far as a user can do something about it. */
export const causes = ['gone', 'denied', 'busy', 'full', 'readOnly', 'failing', 'other'] as const;
export type Cause = (typeof causes)[number];

export interface FileTrouble {
  readonly kind: 'unreadable' | 'unwritable';
  readonly path: string;
  readonly cause: Cause;
}

/** What the codes of POSIX mean here; libuv gives those of Windows the same names. */
const codes: Readonly<Record<Exclude<Cause, 'other'>, readonly string[]>> = {
  // A stick that was pulled out, a share that is not connected, a server that went away.
  gone: [
    ...['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO', 'ESTALE', 'ENOTCONN', 'ETIMEDOUT'],
    ...['ECONNRESET', 'EHOSTDOWN', 'EHOSTUNREACH', 'ENETDOWN', 'ENETUNREACH'],
  ],
  denied: ['EACCES', 'EPERM'],
  busy: ['EBUSY', 'ETXTBSY', 'EAGAIN'],
  full: ['ENOSPC', 'EDQUOT'],
  readOnly: ['EROFS'],
  failing: ['EIO'],
};

function causeOf(code: string): Cause {
  return causes.find((cause) => cause !== 'other' && codes[cause].includes(code)) ?? 'other';
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
    return fail(fileTrouble(kind, path, error));
  }
}

/** What the system reported, as a value; a bug of ours is thrown on. */
export function fileTrouble(kind: FileTrouble['kind'], path: string, error: unknown): FileTrouble {
  if (!isFileError(error)) throw error;
  return { kind, path, cause: causeOf(error.code) };
}
