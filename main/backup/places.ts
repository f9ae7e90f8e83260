import { basename, dirname, join } from 'node:path';
import { isPortable } from '../../shared/meeting/file-name.ts';
import { attachmentName, safeFileName } from '../file-names.ts';
import type { Files } from '../storage/files.ts';
import type { StoredFile } from './manifest.ts';

/**
 * Where a file of a backup goes below `folder`, by its path in the backup or the end of that. One that a user
 * gave a name which not every system takes (“vraag?.pdf”) gets one that is taken, marked with its content,
 * so that no two become one. Where it is here under its own name, that is its place.
 */
export async function placeOf(
  files: Files,
  folder: string,
  path: string,
  { sha256 }: StoredFile,
): Promise<string> {
  const own = join(folder, path);
  const parts = path.split('/');
  // Windows would find another file under such a name, or say that there is one.
  if (parts.every(isPortable) || (await isListed(files, own))) return own;
  const folders = parts.slice(0, -1).map((part) => (isPortable(part) ? part : safeFileName(part)));
  return join(folder, ...folders, attachmentName(own, sha256));
}

async function isListed(files: Files, path: string): Promise<boolean> {
  return (await files.list(dirname(path))).includes(basename(path));
}

/** The same in a folder that was empty: what is there now has a name that differs in capitals only. */
export async function freshPlaceOf(
  files: Files,
  folder: string,
  path: string,
  file: StoredFile,
): Promise<string> {
  const place = await placeOf(files, folder, path, file);
  if (!(await files.stat(place))) return place;
  return join(dirname(place), attachmentName(place, file.sha256));
}
