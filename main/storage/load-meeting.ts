import { basename, dirname } from 'node:path';
import type { Access } from '../../shared/api.ts';
import { fromInterchange } from '../../shared/meeting/interchange.ts';
import { understand } from '../../shared/meeting/understand.ts';
import { OUR_VERSION } from '../../shared/meeting/migrations.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { attempt } from './file-trouble.ts';
import type { Files } from './files.ts';
import { includes, seenOf } from './lineage.ts';
import {
  idsFor,
  lastChange,
  type LastChange,
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
  /** See `CheckpointCopy`; a meeting in the trash has none. */
  readonly copy?: string | undefined;
}

/** The newest good state of a meeting that its folder holds; its journal may go on from there. */
export interface Loaded {
  readonly stored: StoredMeeting;
  readonly access: Access;
  /** `meeting.json` is damaged or gone: this is what takes its place. */
  readonly standIn: StandInOrigin | null;
}

/**
 * Reads a meeting, whatever is left of it. What a newer app wrote is to be read only; where
 * `meeting.json` is damaged or gone the newest good version takes its place, or the copy that was
 * made of the file on this machine. A file that the system
 * does not give (no access, a disk that fails) is not damaged: that is an error. Writes nothing.
 */
export async function loadMeeting(
  files: Files,
  paths: Paths,
): Promise<Result<Loaded, StorageError>> {
  const json = await readJson(files, paths.file);
  if (!json.ok) {
    return json.error.kind === 'unreadable' ? json : orStandIn(files, paths, json.error);
  }
  const stored = storedMeeting(json.value, paths.file);
  if (stored.ok) return ok(asStored(stored.value));
  const read = toRead(json.value);
  if (read) return ok(read);
  // Older than what a newer app made of it, a version would only hide that.
  if (stored.error.kind === 'newer') return stored;
  return orStandIn(files, paths, stored.error);
}

/** What stood whole in the file itself. */
export function asStored(stored: StoredMeeting): Loaded {
  return { stored, access: { kind: 'write' }, standIn: null };
}

function toRead(value: unknown): Loaded | undefined {
  const understood = understand(value);
  if (!understood.ok) return undefined;
  const { file, version } = understood.value;
  const meeting = fromInterchange(file, idsFor(value));
  if (!meeting.ok) return undefined;
  const why =
    version > OUR_VERSION
      ? ({ kind: 'newerVersion', version } as const)
      : ({ kind: 'unknownFields' } as const);
  return {
    stored: { meeting: meeting.value, ...lastChange(file) },
    access: { kind: 'readOnly', why },
    standIn: null,
  };
}

/** Where a state came from that is not in the file, and of when it is. */
export interface StandInOrigin {
  readonly from: 'version' | 'copy';
  readonly at: Date;
}
interface StandIn extends StandInOrigin {
  readonly stored: StoredMeeting;
}

async function orStandIn(
  files: Files,
  paths: Paths,
  error: StorageError,
): Promise<Result<Loaded, StorageError>> {
  const version = await newestVersion(files, paths);
  const copy = await goodCopy(files, paths);
  const found = version && copy ? newer(version, copy) : (version ?? copy);
  if (!found) return fail(error);
  const { stored, from, at } = found;
  return ok({ stored, access: { kind: 'write' }, standIn: { from, at } });
}

/** They are named by a clock that may have been put back in between, so none is passed over unseen. */
async function newestVersion(
  files: Files,
  { file, versions }: Paths,
): Promise<StandIn | undefined> {
  const found = await listVersions(files, versions);
  let newest: StandIn | undefined;
  for (const { path, at } of found.ok ? found.value : []) {
    if (newest && !(await saysItGoesOnFrom(newest.stored, files, path))) continue;
    const stored = await readMeetingFile(files, path);
    if (!stored.ok || !isOf(file, stored.value)) continue;
    newest = { stored: stored.value, from: 'version', at };
  }
  return newest;
}

/** Of nearly every version it does not: it need not be read as a whole. */
async function saysItGoesOnFrom(
  earlier: StoredMeeting,
  files: Files,
  path: string,
): Promise<boolean> {
  const json = await readJson(files, path);
  const isObject = json.ok && typeof json.value === 'object' && json.value !== null;
  return isObject && goesOnFrom(earlier, lastChange(json.value));
}

/** Of a meeting whose whole folder is gone it is not used: someone may have meant that. */
async function goodCopy(files: Files, { file, copy }: Paths): Promise<StandIn | undefined> {
  if (copy === undefined) return undefined;
  const found = await attempt('unreadable', copy, async () =>
    (await files.stat(dirname(file))) ? files.stat(copy) : undefined,
  );
  if (!found.ok || !found.value) return undefined;
  const stored = await readMeetingFile(files, copy);
  if (!stored.ok || !isOf(file, stored.value)) return undefined;
  return { stored: stored.value, from: 'copy', at: new Date(found.value.modified) };
}

function isOf(file: string, { meeting }: StoredMeeting): boolean {
  return meeting.id === basename(dirname(file));
}

/** By the last change that is in it, where neither builds on the other: another machine may have made the version. */
function newer(one: StandIn, other: StandIn): StandIn {
  const [a, b] = [one.stored, other.stored];
  if (goesOnFrom(a, b)) return other;
  if (goesOnFrom(b, a)) return one;
  const [aAt = '', bAt = ''] = [a.recordedAt, b.recordedAt];
  if (aAt !== bAt) return aAt > bAt ? one : other;
  return b.revision > a.revision ? other : one;
}

/** Whether it builds on all saves of the other and on one more; on the same ones its changes tell. */
function goesOnFrom(earlier: StoredMeeting, { seen, revision }: LastChange): boolean {
  const before = seenOf(earlier);
  if (!seen || !includes(seen, before)) return false;
  return !includes(before, seen) || revision > earlier.revision;
}
