import { basename, dirname, join } from 'node:path';
import {
  isWhole,
  makeFolders,
  type AppendFile,
  type FileContent,
  type Files,
  type FileStat,
  type FolderIdentity,
} from '../../main/storage/files.ts';
import { systemError } from './disk.ts';
import { NOW } from './store.ts';
import {
  fileAt,
  findInode,
  inodeAt,
  namesIn,
  withFile,
  withNames,
  withNewFile,
  withNewFolder,
  withSyncedFolder,
  type DiskState,
} from './disk-state.ts';

/** What a disk may say it did without doing it. */
export type Lie = 'write' | 'sync' | 'syncFolder';

interface Manner {
  /** How many turns others get before an operation is done; the next operation takes the next number. */
  readonly pace: readonly number[];
  readonly lie?: Lie | undefined;
}

/** Hears what stands on the disk before an operation; of one that gives a file a new name, which. */
type Before = (state: DiskState, operation: { readonly to?: string }) => void;

/**
 * A disk in memory that tells before each single operation what stands on it, so that the world can
 * be stopped there. Writing takes several: a file is there before its content is, and its content
 * comes in parts.
 */
export class CrashingDisk implements Files {
  #state: DiskState;
  readonly #manner: Manner;
  readonly #before: Before;
  #steps = 0;

  constructor(state: DiskState, manner: Manner, before: Before) {
    this.#state = state;
    this.#manner = manner;
    this.#before = before;
  }

  get state(): DiskState {
    return this.#state;
  }

  /** Something else than the app changed what stands on it. */
  set state(state: DiskState) {
    this.#state = state;
  }

  async read(path: string): Promise<Uint8Array> {
    await this.#turns();
    return fileAt(this.#state, inodeAt(this.#state, path, 'open')).cached;
  }

  async *chunks(path: string): AsyncGenerator<Uint8Array> {
    const content = await this.read(path);
    const half = Math.ceil(content.length / 2);
    yield content.subarray(0, half);
    yield content.subarray(half);
  }

  async realPath(path: string): Promise<string | undefined> {
    await this.#turns();
    return findInode(this.#state, path) === undefined ? undefined : path;
  }

  async identity(path: string): Promise<FolderIdentity | undefined> {
    await this.#turns();
    const inode = findInode(this.#state, path);
    if (inode === undefined) return undefined;
    return { folder: String(inode), lasting: String(inode), disk: 'memory' };
  }

  async list(path: string): Promise<readonly string[]> {
    await this.#turns();
    const inode = findInode(this.#state, path);
    return inode === undefined ? [] : [...namesIn(this.#state, inode).keys()].sort();
  }

  async stat(path: string): Promise<FileStat | undefined> {
    await this.#turns();
    const inode = findInode(this.#state, path);
    if (inode === undefined) return undefined;
    const size = this.#state.files.get(inode)?.cached.length;
    const isFile = size !== undefined;
    return { isFolder: !isFile, isFile, size: size ?? 0, modified: NOW.getTime() + inode };
  }

  async write(path: string, content: FileContent): Promise<void> {
    const inode = await this.#openFile(path);
    await this.#step((state) => {
      const { synced } = fileAt(state, inode);
      return withFile(state, inode, { synced, cached: new Uint8Array(), emptied: true });
    });
    if (isWhole(content)) await this.#extend(inode, content);
    else for await (const chunk of content) await this.#extend(inode, chunk);
    await this.#syncFile(inode, 'write');
  }

  async copy(from: string, to: string): Promise<void> {
    if (findInode(this.#state, to) !== undefined) throw systemError('EEXIST', 'copyfile');
    await this.write(to, this.chunks(from));
  }

  async append(path: string): Promise<AppendFile> {
    const inode = await this.#openFile(path);
    return {
      append: (text) => this.#extend(inode, text),
      sync: () => this.#syncFile(inode, 'sync'),
      isInPlace: async () => {
        await this.#turns();
        return findInode(this.#state, path) === inode;
      },
      close: () => this.#turns(),
    };
  }

  rename(from: string, to: string): Promise<void> {
    return this.#step(
      (state) => {
        const inode = inodeAt(state, from, 'rename');
        return withNames(state, [
          { ...this.#place(from), to: undefined },
          { ...this.#place(to), to: inode },
        ]);
      },
      { to },
    );
  }

  async link(from: string, to: string): Promise<boolean> {
    if (findInode(this.#state, from) === undefined) return false;
    await this.#step((state) => {
      return withNames(state, [{ ...this.#place(to), to: inodeAt(state, from, 'link') }]);
    });
    return true;
  }

  syncFolder(path: string): Promise<void> {
    return this.#step((state) => {
      const inode = inodeAt(state, path, 'open');
      return this.#manner.lie === 'syncFolder' ? state : withSyncedFolder(state, inode);
    });
  }

  makeFolder(path: string): Promise<void> {
    return makeFolders(this, path, async (one) => {
      if (findInode(this.#state, one) !== undefined) return;
      const { folder, name } = this.#place(one);
      await this.#step((state) => withNewFolder(state, folder, name));
    });
  }

  async remove(path: string): Promise<void> {
    const inode = findInode(this.#state, path);
    if (inode === undefined) return;
    for (const name of namesIn(this.#state, inode).keys()) await this.remove(join(path, name));
    await this.#step((state) => withNames(state, [{ ...this.#place(path), to: undefined }]));
  }

  async #openFile(path: string): Promise<number> {
    const { folder, name } = this.#place(path);
    const found = findInode(this.#state, path);
    if (found === undefined) await this.#step((state) => withNewFile(state, folder, name));
    return inodeAt(this.#state, path, 'open');
  }

  async #extend(inode: number, content: string | Uint8Array): Promise<void> {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const half = Math.floor(bytes.length / 2);
    for (const part of [bytes.subarray(0, half), bytes.subarray(half)]) {
      await this.#step((state) => {
        const file = fileAt(state, inode);
        const cached = new Uint8Array(file.cached.length + part.length);
        cached.set(file.cached);
        cached.set(part, file.cached.length);
        return withFile(state, inode, { ...file, cached });
      });
    }
  }

  #syncFile(inode: number, lie: Lie): Promise<void> {
    return this.#step((state) => {
      if (this.#manner.lie === lie) return state;
      const { cached } = fileAt(state, inode);
      return withFile(state, inode, { synced: cached, cached, emptied: false });
    });
  }

  #place(path: string): { readonly folder: number; readonly name: string } {
    const folder = findInode(this.#state, dirname(path));
    if (folder === undefined) throw systemError('ENOENT', 'open');
    return { folder, name: basename(path) };
  }

  async #step(
    change: (state: DiskState) => DiskState,
    operation: { readonly to?: string } = {},
  ): Promise<void> {
    await this.#turns();
    this.#before(this.#state, operation);
    this.#state = change(this.#state);
    await this.#turns();
  }

  async #turns(): Promise<void> {
    const { pace } = this.#manner;
    const turns = pace[this.#steps++ % Math.max(1, pace.length)] ?? 0;
    for (let turn = 0; turn < turns; turn++) await Promise.resolve();
  }
}
