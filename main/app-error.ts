import { basename } from 'node:path';
import { assertNever, fail, type Result } from '../shared/result.ts';
import type { AppError, Outcome } from '../shared/api.ts';
import type { Cause, FileTrouble } from './storage/file-trouble.ts';
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
    case 'readOnly':
      return { key: 'errors.meetingReadOnly' };
    case 'exists':
      return { key: 'errors.meetingExists' };
    default:
      return assertNever(error);
  }
}

/** Trouble while recording is not about the file but about what was typed. */
export function recordError(error: StorageError): AppError {
  if (error.kind !== 'unwritable') return appError(error);
  return { key: `errors.recording.${error.cause}` };
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
