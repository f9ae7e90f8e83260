import { dirname, join } from 'node:path';
import { versionReasons, type VersionReason } from '../../shared/meeting/version-reason.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { isTemporary, writeDurably } from './durable-file.ts';
import { attempt, type FileTrouble } from './file-trouble.ts';
import type { Files } from './files.ts';
import { writeMeetingFile, type StoredMeeting } from './meeting-file.ts';

/** A file in the folder of versions, known by its name alone; it is read like any `meeting.json`. */
export interface VersionFile {
  readonly path: string;
  readonly at: Date;
  readonly reason: VersionReason;
}

/** Newest first. Names that are not ours, such as those of a conflict copy, are left unspoken. */
export function listVersions(
  files: Files,
  folder: string,
): Promise<Result<readonly VersionFile[], FileTrouble>> {
  return attempt('unreadable', folder, async () =>
    (await files.list(folder))
      .flatMap((name) => parseName(folder, name) ?? [])
      .sort((a, b) => b.at.getTime() - a.at.getTime()),
  );
}

/**
 * Makes the folder too, but never that of the meeting: where a disk is away it would stand in its
 * place, and be taken for the meeting.
 */
export function writeVersion(
  files: Files,
  folder: string,
  stored: StoredMeeting,
  version: Pick<VersionFile, 'at' | 'reason'>,
): Promise<Result<VersionFile, FileTrouble>> {
  return addVersion(files, folder, version, (path) => writeMeetingFile(files, path, stored));
}

/** The same for a file as it stands on the disk, which need not be readable to be kept. */
export function copyToVersions(
  files: Files,
  folder: string,
  file: string,
  version: Pick<VersionFile, 'at' | 'reason'>,
): Promise<Result<VersionFile, FileTrouble>> {
  return addVersion(files, folder, version, (path) =>
    attempt('unwritable', path, async () => writeDurably(files, path, await files.read(file))),
  );
}

/** Two versions of one instant would be one file, so the later is put off. */
async function addVersion(
  files: Files,
  folder: string,
  { at, reason }: Pick<VersionFile, 'at' | 'reason'>,
  write: (path: string) => Promise<Result<unknown, FileTrouble>>,
): Promise<Result<VersionFile, FileTrouble>> {
  const found = await attempt('unwritable', folder, async () => {
    if (!(await files.stat(dirname(folder)))) return null;
    await files.makeFolder(folder);
    return files.list(folder);
  });
  if (!found.ok) return found;
  if (!found.value) return fail({ kind: 'unwritable', path: folder, cause: 'gone' });
  const taken = new Set(found.value.flatMap((name) => parseName(folder, name)?.at.getTime() ?? []));
  let free = at.getTime();
  while (taken.has(free)) free += 1;
  const version = { at: new Date(free), reason };
  const path = join(folder, nameOf(version));
  const written = await write(path);
  return written.ok ? ok({ ...version, path }) : written;
}

/** What a power cut left of versions that were being written. */
export async function removeHalfWritten(files: Files, folder: string): Promise<void> {
  const left = (await files.list(folder)).filter(isTemporary);
  for (const name of left) await files.remove(join(folder, name));
}

/** Such as `2027-03-12T09-30-00.000Z--export.json`: Windows takes no colon in a name. */
function nameOf({ at, reason }: Pick<VersionFile, 'at' | 'reason'>): string {
  return `${at.toISOString().replaceAll(':', '-')}--${reason}.json`;
}

function parseName(folder: string, name: string): VersionFile | undefined {
  const parts = /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{3}Z)--([a-z-]+)\.json$/.exec(name);
  const [, day = '', hours = '', minutes = '', rest = '', word] = parts ?? [];
  const at = new Date(`${day}${hours}:${minutes}:${rest}`);
  const reason = reasonOf(word);
  if (!parts || !reason || Number.isNaN(at.getTime())) return undefined;
  return { path: join(folder, name), at, reason };
}

/** What putting back a backup replaced was called `restore` before, by a name that was listed nowhere. */
function reasonOf(word: string | undefined): VersionReason | undefined {
  return word === 'restore' ? 'before-restore' : versionReasons.find((known) => known === word);
}
