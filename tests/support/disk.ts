import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  realFiles,
  type AppendFile,
  type FileContent,
  type Files,
  type FileStat,
  type FolderIdentity,
} from '../../main/storage/files.ts';

/**
 * A folder of its own for the test that asks, gone when the test is over. By its real name: on a Mac the
 * folder for such things is behind a link, on Windows it may have a short name.
 */
export async function tempFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'notulist-test-')));
  // A version that is kept behind the test's back may come into a folder that is being removed.
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

type Operation = 'write' | 'copy' | 'append' | 'sync' | 'rename' | 'syncFolder';

/** What a file is for, by the folder that it is in. */
type Purpose = 'undo' | 'checkpoints' | 'meeting';

interface Refusal {
  readonly operation: Operation;
  readonly code: string;
  readonly of: Purpose;
}

/** What may still be open for appending, by path. */
const left = new Map<string, readonly AppendFile[]>();

/**
 * When an app is killed the system closes its files. In a test it lives on beside the one that comes
 * after it, and Windows lets nobody replace what it has open.
 */
export function closeWhatACrashLeft(folder: string): void {
  if (process.platform !== 'win32') return;
  for (const [path, files] of left)
    if (path.startsWith(folder)) for (const file of files) void file.close().catch(() => undefined);
}

/** The real disk, which notes what it is asked for and can be told to refuse. */
export class Disk implements Files {
  readonly done: string[] = [];
  readonly wasRead: string[] = [];
  readonly #refusals: Refusal[] = [];
  #hidden: { readonly folder: string; readonly code: string } | undefined;
  /** What it says of a folder, where that is not what the system says. */
  identifies: ((path: string) => FolderIdentity) | undefined;

  /** The next time that this is asked for, the system says no. */
  refuseNext(operation: Operation, code: string, of: Purpose = 'meeting'): void {
    this.#refusals.push({ operation, code, of });
  }

  count(operation: Operation): number {
    return this.done.filter((one) => one === operation).length;
  }

  read(path: string): Promise<Uint8Array> {
    this.wasRead.push(path);
    return realFiles.read(path);
  }

  chunks(path: string): AsyncIterable<Uint8Array> {
    this.wasRead.push(path);
    return realFiles.chunks(path);
  }

  realPath(path: string): Promise<string | undefined> {
    return realFiles.realPath(path);
  }

  /** As the system says of a server that is off, and of all that is on it. */
  refuseToLook(folder: string, code: string): void {
    this.#hidden = { folder, code };
  }

  async identity(path: string): Promise<FolderIdentity | undefined> {
    this.#look(path);
    const identity = await realFiles.identity(path);
    return identity && this.identifies ? this.identifies(path) : identity;
  }

  async list(path: string): Promise<readonly string[]> {
    this.#look(path);
    return realFiles.list(path);
  }

  stat(path: string): Promise<FileStat | undefined> {
    return realFiles.stat(path);
  }

  makeFolder(path: string): Promise<void> {
    return realFiles.makeFolder(path);
  }

  remove(path: string): Promise<void> {
    return realFiles.remove(path);
  }

  write(path: string, content: FileContent): Promise<void> {
    return this.#do('write', path, () => realFiles.write(path, content));
  }

  copy(from: string, to: string): Promise<void> {
    this.wasRead.push(from);
    return this.#do('copy', to, () => realFiles.copy(from, to));
  }

  rename(from: string, to: string): Promise<void> {
    return this.#do('rename', to, () => realFiles.rename(from, to));
  }

  link(from: string, to: string): Promise<boolean> {
    return realFiles.link(from, to);
  }

  syncFolder(path: string): Promise<void> {
    return this.#do('syncFolder', path, () => realFiles.syncFolder(path));
  }

  async append(path: string): Promise<AppendFile> {
    const file = await realFiles.append(path);
    left.set(path, [...(left.get(path) ?? []), file]);
    // A test may end with a crash, but the process of the tests goes on.
    onTestFinished(() => {
      left.delete(path);
      return file.close().catch(() => undefined);
    });
    return {
      append: (text) => this.#do('append', path, () => file.append(text)),
      sync: () => this.#do('sync', path, () => file.sync()),
      isInPlace: () => file.isInPlace(),
      close: () => file.close(),
    };
  }

  #look(path: string): void {
    if (this.#hidden && path.startsWith(this.#hidden.folder)) {
      throw systemError(this.#hidden.code, 'stat');
    }
  }

  async #do(operation: Operation, path: string, work: () => Promise<void>): Promise<void> {
    const of = purposeOf(path);
    const at = this.#refusals.findIndex((one) => one.operation === operation && one.of === of);
    const [refusal] = at === -1 ? [] : this.#refusals.splice(at, 1);
    if (refusal) throw systemError(refusal.code, operation);
    await work();
    this.done.push(operation);
  }
}

/** What is kept for undo and for a damaged file comes beside everything else that is written. */
export function purposeOf(path: string): Purpose {
  const folders = path.split(sep);
  return (['undo', 'checkpoints'] as const).find((one) => folders.includes(one)) ?? 'meeting';
}

export function systemError(code: string, syscall: string): Error {
  return Object.assign(new Error(`${code}: ${syscall}`), { code, syscall });
}
