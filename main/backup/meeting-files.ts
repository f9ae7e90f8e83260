import type { Id } from '../../shared/meeting/schema.ts';
import { contentSum } from '../storage/content-sum.ts';
import { attempt } from '../storage/file-trouble.ts';
import type { Files } from '../storage/files.ts';
import {
  ATTACHMENTS,
  MEETING_FILE,
  meetingFolder,
  VERSIONS,
  type Layout,
} from '../storage/layout.ts';
import { BackupTrouble } from './backup-error.ts';
import { totalSize, type Manifest, type StoredFile } from './manifest.ts';
import { placeOf } from './places.ts';

/** Which meeting a file of a backup belongs to, and what it is called within the folder of that. */
export function withinMeeting({ path }: Pick<StoredFile, 'path'>): {
  readonly id?: string;
  readonly rest: string;
} {
  const [shelf, id, ...rest] = path.split('/');
  return shelf === 'meetings' && id !== undefined ? { id, rest: rest.join('/') } : { rest: '' };
}

/** An attachment only the user writes, so that with another content it is another one, or damaged. */
export async function isOtherAttachment(
  files: Files,
  path: string,
  backedUp: StoredFile,
  onPart?: (size: number) => void,
): Promise<boolean> {
  if (!isPaper(backedUp)) return false;
  if ((await files.stat(path))?.size !== backedUp.size) return true;
  const sum = await attempt('unreadable', path, () => contentSum(files, path, onPart));
  return !sum.ok || sum.value !== backedUp.sha256;
}

/** How many bytes there are to read here at most to compare the files beside a meeting with those of a backup. */
export function comparedSize({ files }: Manifest, id: Id): number {
  return totalSize(files.filter((file) => withinMeeting(file).id === id && isPaper(file)));
}

/** The file of an attachment: of a file beside a meeting only this is compared by what is in it. */
export function isPaper(file: StoredFile): boolean {
  return withinMeeting(file).rest.startsWith(`${ATTACHMENTS}/`);
}

/** A library, and a backup that it is compared with until the signal comes. */
export interface LibraryAndBackup {
  readonly files: Files;
  readonly layout: Layout;
  readonly manifest: Manifest;
  readonly signal: AbortSignal;
}

/**
 * How the files beside a meeting in a backup relate to those beside the one in the library. Large ones take
 * long to read: it stops between two when the user has cancelled.
 */
export async function filesBeside(
  { files, layout, manifest, signal }: LibraryAndBackup,
  id: Id,
  onPart: (size: number) => void,
): Promise<'same' | 'filesMissing' | 'filesDiffer'> {
  const folder = meetingFolder(layout, 'meetings', id);
  let found: 'same' | 'filesMissing' = 'same';
  for (const file of manifest.files) {
    const { id: owner, rest } = withinMeeting(file);
    if (owner !== id || rest === MEETING_FILE || isVersion(rest)) continue;
    if (signal.aborted) throw new BackupTrouble({ kind: 'cancelled' });
    const path = await placeOf(files, folder, rest, file);
    if (!(await files.stat(path))) found = 'filesMissing';
    else if (await isOtherAttachment(files, path, file, onPart)) return 'filesDiffer';
  }
  return found;
}

/** The app itself thins them out, so that one that is gone need not be missed. */
function isVersion(rest: string): boolean {
  return rest.startsWith(`${VERSIONS}/`);
}
