import { systemError } from './disk.ts';

/**
 * What is on a disk and what is only in the memory of the system, as values: a moment of it can be
 * kept and crashed as often as wanted. It promises no more than POSIX does: a file is on the disk
 * after its own fsync, its name only after that of the folder, and the folder's name after that of
 * the folder above.
 */
export interface DiskState {
  readonly files: ReadonlyMap<Inode, FileData>;
  /** The names that are on the disk. */
  readonly folders: ReadonlyMap<Inode, Names>;
  /** Changes of names that are not, oldest first. */
  readonly pending: readonly NameChange[];
  /** The first inode that is free. */
  readonly next: Inode;
}

type Inode = number;
type Names = ReadonlyMap<string, Inode>;

export interface FileData {
  readonly synced: Uint8Array;
  /** What a program reads. */
  readonly cached: Uint8Array;
  /** It was emptied since the last sync, so that nothing of `synced` need be left. */
  readonly emptied: boolean;
}

/** Names that change together or not at all, as those of a rename. */
export type NameChange = readonly {
  readonly folder: Inode;
  readonly name: string;
  readonly to: Inode | undefined;
}[];

const ROOT: Inode = 0;
const NOTHING = new Uint8Array();

export const emptyDisk: DiskState = {
  files: new Map(),
  folders: new Map([[ROOT, new Map<string, Inode>()]]),
  pending: [],
  next: ROOT + 1,
};

export function findInode(state: DiskState, path: string): Inode | undefined {
  let at: Inode | undefined = ROOT;
  for (const name of path.split(/[\\/]/).filter((part) => part !== '')) {
    if (at === undefined) return undefined;
    at = namesIn(state, at).get(name);
  }
  return at;
}

export function inodeAt(state: DiskState, path: string, syscall: string): Inode {
  const inode = findInode(state, path);
  if (inode === undefined) throw systemError('ENOENT', syscall);
  return inode;
}

export function fileAt(state: DiskState, inode: Inode): FileData {
  const file = state.files.get(inode);
  if (!file) throw systemError('EISDIR', 'read');
  return file;
}

/** As a program sees them. */
export function namesIn(state: DiskState, folder: Inode): Names {
  const changes = state.pending.flat().filter((change) => change.folder === folder);
  return changed(state.folders.get(folder) ?? new Map<string, Inode>(), changes);
}

export function withFile(state: DiskState, inode: Inode, file: FileData): DiskState {
  return { ...state, files: new Map(state.files).set(inode, file) };
}

export function withNewFile(state: DiskState, folder: Inode, name: string): DiskState {
  const file = { synced: NOTHING, cached: NOTHING, emptied: false };
  return withNew(withFile(state, state.next, file), folder, name);
}

export function withNewFolder(state: DiskState, folder: Inode, name: string): DiskState {
  const folders = new Map(state.folders).set(state.next, new Map());
  return withNew({ ...state, folders }, folder, name);
}

export function withNames(state: DiskState, change: NameChange): DiskState {
  return { ...state, pending: [...state.pending, change] };
}

/** Puts every change of a name in this folder on the disk, the other half of a rename with it. */
export function withSyncedFolder(state: DiskState, folder: Inode): DiskState {
  const touches = (change: NameChange) => change.some((one) => one.folder === folder);
  const synced = withSurvivingNames(state, state.pending.filter(touches));
  return { ...synced, pending: state.pending.filter((change) => !touches(change)) };
}

/** A power cut has nothing to choose. */
export function isAllSynced({ files, pending }: DiskState): boolean {
  const isSynced = ({ synced, cached }: FileData) => synced === cached;
  return pending.length === 0 && [...files.values()].every(isSynced);
}

/** Picks a whole number from 0 up to and including `most`. */
export type Choose = (most: number) => number;

/**
 * What a power cut leaves: of the names that were not synced any, of the bytes that were not synced
 * any first part, perhaps with a piece in it that was never written and holds what was there before.
 */
export function afterPowerCut(state: DiskState, choose: Choose): DiskState {
  const names = state.pending.filter(() => choose(1) === 1);
  const files = [...state.files].map(([inode, file]) => [inode, survivor(file, choose)] as const);
  return { ...withSurvivingNames(state, names), files: new Map(files), pending: [] };
}

function survivor(file: FileData, choose: Choose): FileData {
  const { synced, cached, emptied } = file;
  if (synced === cached) return file;
  if (emptied && choose(1) === 0) return { synced, cached: synced, emptied: false };
  const safe = emptied ? 0 : synced.length;
  const left = cached.slice(0, safe + choose(cached.length - safe));
  if (choose(3) === 1) {
    const start = safe + choose(left.length - safe);
    left.fill(choose(255), start, start + choose(left.length - start));
  }
  return { synced: left, cached: left, emptied: false };
}

function withNew(state: DiskState, folder: Inode, name: string): DiskState {
  return withNames({ ...state, next: state.next + 1 }, [{ folder, name, to: state.next }]);
}

function withSurvivingNames(state: DiskState, changes: readonly NameChange[]): DiskState {
  const folders = new Map(state.folders);
  for (const change of changes.flat()) {
    folders.set(change.folder, changed(folders.get(change.folder) ?? new Map(), [change]));
  }
  return { ...state, folders };
}

function changed(names: Names, changes: NameChange): Names {
  if (changes.length === 0) return names;
  const next = new Map(names);
  for (const { name, to } of changes) {
    if (to === undefined) next.delete(name);
    else next.set(name, to);
  }
  return next;
}
