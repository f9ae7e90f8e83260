import { basename, dirname } from 'node:path';
import type { Access } from '../../shared/api.ts';
import { fromInterchange } from '../../shared/meeting/interchange.ts';
import { understand } from '../../shared/meeting/understand.ts';
import { OUR_VERSION } from '../../shared/meeting/migrations.ts';
import type { Id } from '../../shared/meeting/schema.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Files } from './files.ts';
import {
  lastChange,
  storedMeeting,
  readJson,
  readMeetingFile,
  type StoredMeeting,
} from './meeting-file.ts';
import type { StorageError } from './storage-error.ts';
import { listVersions } from './version-files.ts';

interface Paths {
  /** `meeting.json`. */
  readonly file: string;
  /** The folder of its versions. */
  readonly versions: string;
}

/** The newest good state of a meeting that its folder holds; its journal may go on from there. */
export interface Loaded {
  readonly stored: StoredMeeting;
  readonly access: Access;
  /** `meeting.json` is damaged or gone, so this is the version of that instant. */
  readonly version: Date | null;
}

/**
 * Reads a meeting, whatever is left of it. What a newer app wrote is to be read only; where
 * `meeting.json` is damaged or gone the newest good version takes its place. A file that the system
 * does not give (no access, a disk that fails) is not damaged: that is an error. Writes nothing.
 */
export async function loadMeeting(
  files: Files,
  paths: Paths,
  newId: () => Id,
): Promise<Result<Loaded, StorageError>> {
  const json = await readJson(files, paths.file);
  if (!json.ok) {
    return json.error.kind === 'unreadable' ? json : orVersion(files, paths, newId, json.error);
  }
  const stored = storedMeeting(json.value, paths.file, newId);
  if (stored.ok) return ok({ stored: stored.value, access: { kind: 'write' }, version: null });
  const read = toRead(json.value, newId);
  if (read) return ok(read);
  // Older than what a newer app made of it, a version would only hide that.
  if (stored.error.kind === 'newer') return stored;
  return orVersion(files, paths, newId, stored.error);
}

function toRead(value: unknown, newId: () => Id): Loaded | undefined {
  const understood = understand(value);
  if (!understood.ok) return undefined;
  const { file, version } = understood.value;
  const meeting = fromInterchange(file, newId);
  if (!meeting.ok) return undefined;
  const why =
    version > OUR_VERSION
      ? ({ kind: 'newerVersion', version } as const)
      : ({ kind: 'unknownFields' } as const);
  return {
    stored: { meeting: meeting.value, ...lastChange(file) },
    access: { kind: 'readOnly', why },
    version: null,
  };
}

async function orVersion(
  files: Files,
  { file, versions }: Paths,
  newId: () => Id,
  error: StorageError,
): Promise<Result<Loaded, StorageError>> {
  const found = await listVersions(files, versions);
  for (const { path, at } of found.ok ? found.value : []) {
    const stored = await readMeetingFile(files, path, newId);
    if (!stored.ok || stored.value.meeting.id !== basename(dirname(file))) continue;
    return ok({ stored: stored.value, access: { kind: 'write' }, version: at });
  }
  return fail(error);
}
