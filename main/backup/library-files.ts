import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { isTemporary } from '../storage/durable-file.ts';
import type { Files } from '../storage/files.ts';
import { OWN_WORDS } from '../storage/layout.ts';

export interface LibraryFile {
  /** Within the library, with slashes. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

const parts = ['series', 'meetings', 'trash'];

/** Half-written files and locks are of the moment; everything else belongs to the library. */
function isOfTheMoment(path: string): boolean {
  const name = basename(path);
  // An attachment may be called as a lock is.
  const isLock = /^(?:meetings|trash)\/[^/]+\/lock\.json$/.test(path);
  return isTemporary(name) || isLock || name === '.DS_Store';
}

/** Every file of a library, by folder; loose files beside the three, but for the word list, are not ours. */
export async function libraryFiles(files: Files, library: string): Promise<readonly LibraryFile[]> {
  const found = await Promise.all(parts.map((part) => filesIn(files, library, part)));
  const words = await files.stat(join(library, OWN_WORDS));
  const own = words ? [{ path: OWN_WORDS, size: words.size, modified: words.modified }] : [];
  return [...found.flat(), ...own];
}

async function filesIn(
  files: Files,
  library: string,
  folder: string,
): Promise<readonly LibraryFile[]> {
  const found: LibraryFile[] = [];
  for (const name of await files.list(join(library, folder))) {
    const path = `${folder}/${name}`;
    if (isOfTheMoment(path)) continue;
    const stat = await files.stat(join(library, path));
    if (stat?.isFolder) found.push(...(await filesIn(files, library, path)));
    else if (stat) found.push({ path, size: stat.size, modified: stat.modified });
  }
  return found;
}

/** The same as long as no file was added, removed or written. */
export function fingerprint(files: readonly LibraryFile[]): string {
  const hash = createHash('sha256');
  for (const { path, size, modified } of files) {
    hash.update(`${path}\n${String(size)} ${String(modified)}\n`);
  }
  return hash.digest('hex');
}
