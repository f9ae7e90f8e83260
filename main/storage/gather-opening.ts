import { dirname, join } from 'node:path';
import { ok, type Result } from '../../shared/result.ts';
import { ATTACHMENT } from './attachment-files.ts';
import { removeTemporaries } from './durable-file.ts';
import { keepFilesBefore } from './file-before.ts';
import { attempt } from './file-trouble.ts';
import { asStored, loadMeeting, type Loaded } from './load-meeting.ts';
import { underLock } from './meeting-access.ts';
import type { StoredMeeting } from './meeting-file.ts';
import type { MeetingLock } from './meeting-lock.ts';
import { RecoveryNote } from './recovery-note.ts';
import { recover, type Recovered } from './recovery.ts';
import type { StorageError } from './storage-error.ts';
import type { MeetingPaths, Surroundings } from './surroundings.ts';
import { UndoFile } from './undo-file.ts';

/** What was found of a meeting, and what goes on with it. */
export interface Opening {
  readonly loaded: Loaded;
  readonly recovered: Recovered;
  readonly note: RecoveryNote;
  readonly undo: UndoFile;
  readonly lock: MeetingLock | undefined;
}

/** What is known of a meeting before it is opened. */
export interface Beforehand {
  readonly lock?: MeetingLock | undefined;
  /** What its file holds, where that was read already. */
  readonly stored?: StoredMeeting | undefined;
}

/** Reads all that is left of a meeting, after ending what a killed process had begun with it. */
export async function gatherOpening(
  around: Surroundings,
  paths: MeetingPaths,
  { lock, stored }: Beforehand,
): Promise<Result<Opening, StorageError>> {
  const { files } = around;
  const found = stored ? ok(asStored(stored)) : await loadMeeting(files, paths);
  if (!found.ok) return found;
  const loaded = await underLock(found.value, lock);
  if (loaded.access.kind === 'write') {
    await attempt('unwritable', paths.file, () => settle(around, paths));
  }
  const recovered = await recover(around, paths, loaded);
  if (!recovered.ok) return recovered;
  const note = new RecoveryNote(files, paths.recoveryNote);
  const recovery = await note.add(recovered.value.recovery);
  const undo = await UndoFile.open(files, paths.undo);
  return ok({ loaded, recovered: { ...recovered.value, recovery }, note, undo, lock });
}

/**
 * Ends what a killed process had begun: removes its half-written files, and puts on the disk the
 * names that it gave last. The journal is cut by what `meeting.json` holds, so that one may not
 * fall back to the file before it.
 */
async function settle(around: Surroundings, paths: MeetingPaths): Promise<void> {
  const { files } = around;
  const { file, journal, undo, copy } = paths;
  const folder = dirname(file);
  await files.syncFolder(folder);
  await files.syncFolder(dirname(folder));
  await keepFilesBefore(around, paths);
  const paper = join(paths.attachments, ATTACHMENT);
  for (const path of [file, journal, undo, copy, paper]) await removeTemporaries(files, path);
}
