import { basename } from 'node:path';
import { assertNever, fail, type Result } from '../shared/result.ts';
import type { AppError, CheckpointNews, Outcome } from '../shared/api.ts';
import type { Meeting } from '../shared/meeting/schema.ts';
import { reasonOf, type Behind } from './storage/checkpoint-watch.ts';
import type { Cause, FileTrouble } from './storage/file-trouble.ts';
import type { Layout } from './storage/layout.ts';
import type { StorageError } from './storage/storage-error.ts';

/** Tells an error of the store in words for the user. */
export function appError(error: StorageError): AppError {
  switch (error.kind) {
    case 'unreadable':
    case 'unwritable':
      return fileError(error);
    case 'missing':
      return { key: 'errors.meetingMissing' };
    case 'notJson':
      return { key: 'errors.meetingDamaged', values: { file: error.path } };
    case 'wrongShape':
      return { key: 'errors.meetingDamagedAt', values: { file: error.path, at: error.at } };
    case 'newer':
      return { key: 'errors.meetingNewer' };
    case 'misfit':
      return { key: 'errors.recordMisfit' };
    case 'notOpen':
      return { key: 'errors.meetingNotOpen' };
    case 'outdated':
      return { key: 'errors.meetingOutdated' };
    case 'readOnly':
      return { key: 'errors.meetingReadOnly' };
    case 'exists':
      return { key: 'errors.meetingExists' };
    case 'seriesInUse':
      return { key: 'errors.seriesInUse', values: { count: error.count } };
    case 'seriesUnsure':
      return { key: 'errors.seriesUnsure', values: { count: error.count } };
    case 'heldElsewhere':
      return { key: 'errors.meetingHeld', values: { host: error.host } };
    default:
      return assertNever(error);
  }
}

/** Trouble while recording is not about the file but about what was typed. */
export function recordError(error: StorageError): AppError {
  if (error.kind !== 'unwritable') return appError(error);
  return { key: `errors.recording.${error.cause}` };
}

/** What is kept outside the library is not where it is looked for. */
export function settlingError({ path, cause }: FileTrouble): AppError {
  return { key: `errors.settling.${cause}`, values: { folder: path } };
}

/** What the window hears of a meeting whose file fell behind, or has caught up (`null`). */
export function checkpointNews(
  { library }: Layout,
  { id, title, status }: Meeting,
  behind: Behind | null,
): CheckpointNews {
  if (behind === null) return { id, title, status, trouble: null };
  const error: AppError = {
    key: `errors.checkpoint.${reasonOf(behind.trouble)}`,
    values: { folder: library },
  };
  return { id, title, status, trouble: { since: behind.since.toISOString(), error } };
}

/** Trouble with the library as a whole says nothing of what is in it. */
export function libraryError({ library }: Layout, error: StorageError): AppError {
  const isFile = error.kind === 'unreadable' || error.kind === 'unwritable';
  if (!isFile || error.path !== library) return appError(error);
  const key = error.cause === 'gone' ? 'errors.libraryGone' : 'errors.libraryUnreadable';
  return { key, values: { folder: library } };
}

const reading: Readonly<Record<Cause, AppError['key']>> = {
  gone: 'errors.readGone',
  denied: 'errors.readDenied',
  busy: 'errors.readBusy',
  full: 'errors.readFailed',
  readOnly: 'errors.readFailed',
  failing: 'errors.readFailed',
  other: 'errors.readFailed',
};
const writing: Readonly<Record<Cause, AppError['key']>> = {
  gone: 'errors.writeGone',
  denied: 'errors.writeDenied',
  busy: 'errors.writeDenied',
  full: 'errors.writeFull',
  readOnly: 'errors.writeReadOnly',
  failing: 'errors.writeFailed',
  other: 'errors.writeFailed',
};

function fileError({ kind, path, cause }: FileTrouble): AppError {
  const keys = kind === 'unreadable' ? reading : writing;
  return { key: keys[cause], values: { file: basename(path) } };
}

/** What the store answers, as the window hears it. */
export function outcome<T>(
  result: Result<T, StorageError>,
  tell: (error: StorageError) => AppError = appError,
): Outcome<T> {
  return result.ok ? result : fail(tell(result.error));
}
