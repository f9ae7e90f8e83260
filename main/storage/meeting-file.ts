import { createHash } from 'node:crypto';
import { Low } from 'lowdb';
import { fromInterchange, toStored, type MeetingFile } from '../../shared/meeting/interchange.ts';
import { migrate } from '../../shared/meeting/migrations.ts';
import type { Id, Meeting } from '../../shared/meeting/schema.ts';
import { understand } from '../../shared/meeting/understand.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { attempt, type FileTrouble } from './file-trouble.ts';
import type { Files } from './files.ts';
import { jsonAdapter, parseJson, type WriteHooks } from './json-adapter.ts';
import type { Seen } from './lineage.ts';
import { meetingBytes } from './meeting-bytes.ts';
import type { StorageError } from './storage-error.ts';

/** A meeting with the number of changes that are in it. */
export interface StoredMeeting {
  readonly meeting: Meeting;
  readonly revision: number;
  /** ISO instant at which the last of them was recorded; not known of a file from elsewhere. */
  readonly recordedAt?: string;
  /** Which saves it builds on, see `lineage.ts`; not known of a file from elsewhere. */
  readonly seen?: Seen;
  /** The name of the machine that wrote it, to tell people. */
  readonly savedBy?: string;
}

/** What tells a state from those before it. */
export type LastChange = Omit<StoredMeeting, 'meeting'>;

/** Reads and checks a `meeting.json` of any version up to ours. The file is never touched. */
export async function readMeetingFile(
  files: Files,
  path: string,
): Promise<Result<StoredMeeting, StorageError>> {
  const json = await readJson(files, path);
  return json.ok ? storedMeeting(json.value, path) : json;
}

/** Checks what stood in the `meeting.json` at `path`. */
export function storedMeeting(json: unknown, path: string): Result<StoredMeeting, StorageError> {
  const migrated = migrate(json);
  if (!migrated.ok) {
    const { error } = migrated;
    if (error.kind === 'newer') return fail({ kind: 'newer', path, version: error.version });
    return fail({ kind: 'wrongShape', path, at: 'schema', problem: error.kind });
  }
  const meeting = fromInterchange(migrated.value, idsFor(json));
  if (meeting.ok) return ok({ meeting: meeting.value, ...lastChange(migrated.value) });
  // Where it only says more than we know it is not damaged: a newer app wrote it.
  const understood = understand(json);
  if (understood.ok) return fail({ kind: 'newer', path, version: understood.value.version });
  const { path: at, problem } = meeting.error;
  return fail({ kind: 'wrongShape', path, at, problem });
}

/** Likewise what was read from there. */
export function meetingIn(content: Uint8Array, path: string): Result<StoredMeeting, StorageError> {
  try {
    return storedMeeting(parseJson(content), path);
  } catch (error) {
    if (error instanceof SyntaxError) return fail({ kind: 'notJson', path });
    throw error;
  }
}

/**
 * The ids that a file written by hand lacks. They follow from what it says: whoever reads it again, such
 * as after a crash or on another machine, finds the same meeting, and not other rows that say the same.
 */
export function idsFor(json: unknown): () => Id {
  let sum: string | undefined;
  let count = 0;
  return () => {
    sum ??= createHash('sha256').update(JSON.stringify(json)).digest('hex').slice(0, 16);
    count += 1;
    return `${sum}-${String(count)}`;
  };
}

export async function writeMeetingFile(
  files: Files,
  path: string,
  { meeting, ...lastChange }: StoredMeeting,
  hooks?: WriteHooks,
): Promise<Result<null, FileTrouble>> {
  const file: MeetingFile = { ...toStored(meeting), ...lastChange };
  const toBytes = (data: MeetingFile) => meetingBytes(data, meeting.items);
  const database = new Low(jsonAdapter<MeetingFile>(files, path, hooks, toBytes), file);
  return attempt('unwritable', path, async () => {
    await database.write();
    return null;
  });
}

/** The JSON of a file, whatever its shape. */
export async function readJson(files: Files, path: string): Promise<Result<unknown, StorageError>> {
  try {
    const read = await attempt('unreadable', path, () => jsonAdapter(files, path).read());
    if (!read.ok) return read;
    return read.value === null ? fail({ kind: 'missing', path }) : read;
  } catch (error) {
    if (error instanceof SyntaxError) return fail({ kind: 'notJson', path });
    throw error;
  }
}

/** In JSON no text has a line feed in it, so this is the key of the file itself. */
const SEEN = '\n "seen": ';

/**
 * What a file that `writeMeetingFile` wrote builds on, read from its end alone; `undefined` where it does
 * not say so, or is damaged there.
 */
export function seenIn(content: Uint8Array): Seen | undefined {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const at = bytes.lastIndexOf(SEEN);
  if (at === -1) return undefined;
  try {
    const end = parseJson(Buffer.concat([Buffer.from('{'), bytes.subarray(at)]));
    return typeof end === 'object' && end !== null ? lastChange(end).seen : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The shape was checked already; a file from elsewhere has no revision and starts at 0. */
export function lastChange(file: object): LastChange {
  const { revision, recordedAt, seen, savedBy } = file as Partial<Record<string, unknown>>;
  return {
    revision: typeof revision === 'number' ? revision : 0,
    ...(typeof recordedAt === 'string' ? { recordedAt } : {}),
    ...(typeof seen === 'object' && seen ? { seen: seen as Seen } : {}),
    ...(typeof savedBy === 'string' ? { savedBy } : {}),
  };
}
