import { createHash } from 'node:crypto';
import { basename, join, sep } from 'node:path';
import { isTemporary } from '../storage/durable-file.ts';
import { isBefore } from '../storage/file-before.ts';
import { isFileError, type Files, type FileStat } from '../storage/files.ts';
import { LOCK_FILE, MEETING_FILE, OWN_WORDS } from '../storage/layout.ts';
import { isStorable } from './manifest.ts';

export interface LibraryFile {
  /** Within the library, with slashes. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

const parts = ['series', 'meetings', 'trash'];

/** Half-written files, second names and locks are of the moment; everything else belongs to the library. */
function isOfTheMoment(path: string): boolean {
  const name = basename(path);
  // An attachment may be called as a lock is.
  const isBesideText = /^(?:meetings|trash)\/[^/]+\/[^/]+$/.test(path);
  const isOfText = isBesideText && (name === LOCK_FILE || isBefore(name, MEETING_FILE));
  return isTemporary(name) || isOfText || name === '.DS_Store';
}

export interface LibraryFiles {
  readonly found: readonly LibraryFile[];
  /** Paths within the library: links out of it or to folders, and names that no backup can have. */
  readonly leftOut: readonly string[];
}

/** Every file of a library, by folder; loose files beside the three, but for the word list, are not ours. */
export async function libraryFiles(files: Files, library: string): Promise<LibraryFiles> {
  const folders = parts.map((part) => join(library, part));
  const real = await Promise.all(folders.map((folder) => realPathOf(files, folder)));
  const roots = folders.map((folder, at) => real[at] ?? folder);
  const search = new Search(files, library, roots);
  for (const [at, part] of parts.entries()) await search.lookIn(part, roots[at] ?? part);
  const own = (await realPathOf(files, library)) ?? library;
  await search.take(OWN_WORDS, join(own, OWN_WORDS));
  return search;
}

class Search implements LibraryFiles {
  readonly found: LibraryFile[] = [];
  readonly leftOut: string[] = [];
  readonly #files: Files;
  readonly #library: string;
  /** Where the library really is: each of the three folders may be a link, such as to a larger disk. */
  readonly #roots: readonly string[];

  constructor(files: Files, library: string, roots: readonly string[]) {
    this.#files = files;
    this.#library = library;
    this.#roots = roots;
  }

  /** `real` is where the folder is once every link on the way was followed. */
  async lookIn(folder: string, real: string): Promise<void> {
    for (const name of await this.#files.list(join(this.#library, folder))) {
      const path = `${folder}/${name}`;
      if (!isOfTheMoment(path)) await this.take(path, join(real, name));
    }
  }

  /** `expected` is where it really is when it is no link. */
  async take(path: string, expected: string): Promise<void> {
    const stat = isStorable(path) ? await this.#statOf(path, expected) : 'leftOut';
    if (stat === 'leftOut') this.leftOut.push(path);
    else if (stat?.isFolder) await this.lookIn(path, expected);
    else if (stat) this.found.push({ path, size: stat.size, modified: stat.modified });
  }

  /** `leftOut`: a link that is not followed. One to a file within the library is as good as that file. */
  async #statOf(path: string, expected: string): Promise<FileStat | 'leftOut' | undefined> {
    const full = join(this.#library, path);
    const real = await realPathOf(this.#files, full);
    if (real === null) return 'leftOut';
    const stat = await this.#files.stat(full);
    if (real === undefined || isSamePath(real, expected)) return stat;
    const isIn = this.#roots.some((root) => real.startsWith(root + sep));
    return isIn && !stat?.isFolder ? stat : 'leftOut';
  }
}

/**
 * `null` for links that only lead to each other; `undefined` where there is nothing, and where the system
 * cannot say, as on some virtual disks.
 */
async function realPathOf(files: Files, path: string): Promise<string | null | undefined> {
  try {
    return await files.realPath(path);
  } catch (error) {
    if (!isFileError(error)) throw error;
    return error.code === 'ELOOP' ? null : undefined;
  }
}

/** Some disks give names in another form than they were given. */
function isSamePath(one: string, other: string): boolean {
  return one.normalize('NFC') === other.normalize('NFC');
}

/** The same as long as no file was added, removed or written. */
export function fingerprint(files: readonly LibraryFile[]): string {
  const hash = createHash('sha256');
  for (const { path, size, modified } of files) {
    hash.update(`${path}\n${String(size)} ${String(modified)}\n`);
  }
  return hash.digest('hex');
}
