import { basename } from 'node:path';
import type { AppError } from '../../shared/api.ts';
import { assertNever, fail, type Result } from '../../shared/result.ts';
import { appError } from '../app-error.ts';
import { attempt, type FileTrouble } from '../storage/file-trouble.ts';
import type { StorageError } from '../storage/storage-error.ts';

/** What can go wrong with a backup; whichever it is, the library and older backups are untouched. */
export type BackupError =
  | StorageError
  /** No zip of ours, or one without its list of contents. */
  | { readonly kind: 'notBackup'; readonly path: string }
  /** What is read back differs from what was put in; `entry` is the file inside. */
  | { readonly kind: 'unsound'; readonly path: string; readonly entry: string }
  | { readonly kind: 'notEmpty'; readonly path: string }
  /** The library has no file at all: its disk is away, or it is new. `path` is its folder. */
  | { readonly kind: 'nothing'; readonly path: string }
  /** Another backup is being made or put back. */
  | { readonly kind: 'busy' }
  | { readonly kind: 'cancelled' };

/** Thrown inside the work on one backup, and turned into a value by `attemptBackup`. */
export class BackupTrouble extends Error {
  readonly error: BackupError;

  constructor(error: BackupError) {
    super(error.kind);
    this.error = error;
  }
}

/** As `attempt`, also for what only a backup meets. */
export async function attemptBackup<T>(
  kind: FileTrouble['kind'],
  path: string,
  work: () => Promise<T>,
): Promise<Result<T, BackupError>> {
  try {
    return await attempt(kind, path, work);
  } catch (error) {
    if (error instanceof BackupTrouble) return fail(error.error);
    throw error;
  }
}

export function backupError(error: BackupError): AppError {
  switch (error.kind) {
    case 'notBackup':
      return { key: 'errors.backupNotOurs', values: { file: basename(error.path) } };
    case 'unsound':
      return {
        key: 'errors.backupUnsound',
        values: { file: basename(error.path), entry: error.entry },
      };
    case 'notEmpty':
      return { key: 'errors.backupNotEmpty', values: { folder: error.path } };
    case 'nothing':
      return { key: 'errors.backupNothing', values: { folder: error.path } };
    case 'busy':
      return { key: 'errors.backupBusy' };
    case 'cancelled':
      return { key: 'errors.backupCancelled' };
    case 'unreadable':
    case 'unwritable':
    case 'missing':
    case 'notJson':
    case 'wrongShape':
    case 'newer':
    case 'misfit':
    case 'notOpen':
    case 'outdated':
    case 'exists':
    case 'seriesInUse':
    case 'seriesUnsure':
    case 'heldElsewhere':
    case 'readOnly':
      return appError(error);
    default:
      return assertNever(error);
  }
}
