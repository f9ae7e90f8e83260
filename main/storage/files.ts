import { constants, createReadStream, type BigIntStats } from 'node:fs';
import {
  chmod,
  copyFile,
  link,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { dirname } from 'node:path';
import { withPatience } from './patience.ts';

/**
 * Everything the store asks of a disk. It is this small so that a double can stand in for it that
 * loses, tears and refuses writes. Failures are thrown as Node does, with a `code` such as ENOSPC.
 */
export interface Files {
  read(path: string): Promise<Uint8Array>;
  /** The same in parts, so that a large file is never in memory as a whole. */
  chunks(path: string): AsyncIterable<Uint8Array>;
  /** Writes a whole file and returns once its content is on the disk; its name may not be yet. */
  write(path: string, content: FileContent): Promise<void>;
  /**
   * Copies a file to a name that is free, and returns once its content is on the disk. What the system
   * marked it with goes along, such as that it came from the web, where the disk can keep that.
   */
  copy(from: string, to: string): Promise<void>;
  /** Opens for appending and makes the file when it is not there. */
  append(path: string): Promise<AppendFile>;
  rename(from: string, to: string): Promise<void>;
  /** Gives a file a second name; `false` where that cannot be done, as on many shares and sticks. */
  link(from: string, to: string): Promise<boolean>;
  /** Puts the names in a folder on the disk: after a rename, a removal or a new file. */
  syncFolder(path: string): Promise<void>;
  /** Names only, sorted; empty when there is no such folder. */
  list(path: string): Promise<readonly string[]>;
  /** `undefined` when there is nothing of that name. */
  stat(path: string): Promise<FileStat | undefined>;
  /** Where it is once every link on the way was followed; `undefined` when there is nothing. */
  realPath(path: string): Promise<string | undefined>;
  /** What tells a folder from all others, by whatever name it is reached; `undefined` when there is nothing. */
  identity(path: string): Promise<FolderIdentity | undefined>;
  /** Makes the folders above it too, and returns once their names are on the disk; no error when it is there. */
  makeFolder(path: string): Promise<void>;
  /** A file, or a folder with all that is in it; no error when it is not there. */
  remove(path: string): Promise<void>;
}

/** In parts where it may be large: each is asked for when the one before is written. */
export type FileContent = string | Uint8Array | AsyncIterable<Uint8Array>;

export function isWhole(content: FileContent): content is string | Uint8Array {
  return typeof content === 'string' || content instanceof Uint8Array;
}

export interface AppendFile {
  append(text: string): Promise<void>;
  /** Resolves once the disk says that everything appended so far is on it (fdatasync). */
  sync(): Promise<void>;
  /**
   * Whether it still is the file of its name. A system that lets an open file be removed or replaced
   * goes on taking what is appended, and nobody finds it again.
   */
  isInPlace(): Promise<boolean>;
  close(): Promise<void>;
}

export interface FileStat {
  readonly isFolder: boolean;
  /** Not of a pipe or a device either, from which reading may never end. */
  readonly isFile: boolean;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** Of a copy all are others. */
export interface FolderIdentity {
  /** Among those that are on its disk now; `null` where that does not say. */
  readonly folder: string | null;
  /**
   * Stays when it is renamed, moved within its disk, or when the disk comes back by another name. `null` where
   * the disk says so little that a folder of another one may be called the same.
   */
  readonly lasting: string | null;
  /** Of the disk that it is on, as long as that is not taken out. */
  readonly disk: string;
}

export function isSameFolder(one: FolderIdentity, other: FolderIdentity): boolean {
  return one.folder !== null && one.folder === other.folder && one.disk === other.disk;
}

/**
 * In nanoseconds. Sticks and shares that do not know when a folder was made say that it was in 1601, 1970 or
 * 1980, and by its number alone the root of the one is that of the other.
 */
const FIRST_BIRTH = BigInt(Date.UTC(1990)) * 1_000_000n;

/** By what the system tells of a folder. */
export function identityOf({
  ino,
  birthtimeNs,
  dev,
}: Pick<BigIntStats, 'ino' | 'birthtimeNs' | 'dev'>): FolderIdentity {
  const folder = ino === 0n ? null : `${String(ino)}-${String(birthtimeNs)}`;
  return { folder, lasting: birthtimeNs < FIRST_BIRTH ? null : folder, disk: String(dev) };
}

/** Of a file that nobody wrote in between. */
export function isSameStat(one: FileStat, other: FileStat | undefined): boolean {
  return one.size === other?.size && one.modified === other.modified;
}

/** Bytes: large enough to be fast, small enough to let others have their turn. */
const CHUNK = 1024 * 1024;

export const realFiles: Files = {
  read: (path) => readFile(path),
  chunks: (path) => createReadStream(path, { highWaterMark: CHUNK }),
  write: async (path, content) => {
    const file = await open(path, 'w');
    try {
      if (isWhole(content)) await file.writeFile(content);
      // Each goes on where the one before it ended.
      else for await (const chunk of content) await file.writeFile(chunk);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  copy: async (from, to) => {
    try {
      await copyMarked(from, to);
    } catch (error) {
      if (!isFileError(error) || !noCopy.includes(error.code)) throw error;
      await realFiles.remove(to);
      await realFiles.write(to, realFiles.chunks(from));
    }
  },
  append: async (path) => {
    const file = await open(path, 'a');
    const { dev, ino } = await file.stat({ bigint: true });
    return {
      append: (text) => file.appendFile(text),
      sync: () => file.datasync(),
      isInPlace: async () => {
        const found = await unlessMissing(stat(path, { bigint: true }));
        return found?.dev === dev && found.ino === ino;
      },
      close: () => file.close(),
    };
  },
  rename: (from, to) => withPatience(() => rename(from, to)),
  link: async (from, to) => {
    try {
      await link(from, to);
      return true;
    } catch (error) {
      // Systems say in many ways that they know no such thing.
      if (isFileError(error)) return false;
      throw error;
    }
  },
  syncFolder: async (path) => {
    // Windows cannot open a folder; there NTFS journals the names itself.
    if (process.platform === 'win32') return;
    try {
      const folder = await open(path, constants.O_RDONLY);
      await folder.sync().finally(() => folder.close());
    } catch (error) {
      // Some network and FUSE file systems have no such operation, and a folder above ours may be
      // closed to us; then there is nothing to wait for.
      if (!isFileError(error) || !noFolderSync.includes(error.code)) throw error;
    }
  },
  list: async (path) => {
    const names = await unlessMissing(readdir(path));
    return names?.sort() ?? [];
  },
  stat: async (path) => {
    const found = await unlessMissing(stat(path));
    if (!found) return undefined;
    const [isFolder, isFile] = [found.isDirectory(), found.isFile()];
    return { isFolder, isFile, size: found.size, modified: found.mtimeMs };
  },
  realPath: (path) => unlessMissing(realpath(path)),
  identity: async (path) => {
    const found = await unlessMissing(stat(path, { bigint: true }));
    if (!found) return undefined;
    return identityOf(found);
  },
  makeFolder: (path) =>
    makeFolders(realFiles, path, async (one) => {
      await mkdir(one, { recursive: true });
    }),
  remove: (path) => withPatience(() => rm(path, { recursive: true, force: true })),
};

/** By the system itself, which alone knows of the marks. */
async function copyMarked(from: string, to: string): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_EXCL);
  // It is for whom its folder is for, however the other was: that may be only to read, or to run.
  const { mode } = await stat(dirname(to));
  await chmod(to, (mode & 0o666) | 0o600);
  const file = await open(to, 'r+');
  await file.sync().finally(() => file.close());
}

/** Some network and FUSE file systems take the content of a copy, but not the rights that go along. */
const noCopy: readonly string[] = ['EPERM', 'EACCES', 'ENOTSUP', 'ENOSYS', 'EINVAL'];

const noFolderSync: readonly string[] = ['EINVAL', 'ENOTSUP', 'EACCES', 'EPERM'];

/**
 * How a folder and those above it are made so that no power cut takes them with what is written in
 * them. Each is safe before the next is made, also one that was there: a crash may have come between
 * its making and its safety. Whatever stands above one that is there is safe.
 */
export async function makeFolders(
  files: Pick<Files, 'stat' | 'syncFolder'>,
  path: string,
  makeOne: (path: string) => Promise<void>,
): Promise<void> {
  const above = dirname(path);
  if (above === path) return;
  if (!(await files.stat(path))) {
    await makeFolders(files, above, makeOne);
    await makeOne(path);
  }
  await files.syncFolder(above);
}

async function unlessMissing<T>(found: Promise<T>): Promise<T | undefined> {
  try {
    return await found;
  } catch (error) {
    if (isFileError(error) && ['ENOENT', 'ENOTDIR'].includes(error.code)) return undefined;
    throw error;
  }
}

/** An error that the system reported about a file, as against a bug of ours. */
export function isFileError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
