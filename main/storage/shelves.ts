import { basename, dirname, join } from 'node:path';
import { idSchema, type Meeting } from '../../shared/meeting/schema.ts';
import { isTemporary } from './durable-file.ts';
import { attempt } from './file-trouble.ts';
import type { FileStat, Files } from './files.ts';
import {
  copyOnShelf,
  MEETING_FILE,
  shelfFolder,
  VERSIONS,
  type Layout,
  type Shelf,
} from './layout.ts';
import { loadMeeting } from './load-meeting.ts';
import type { Surroundings } from './surroundings.ts';

/** What is in `meetings/` or `trash/`: what can be read, and the folders that cannot. */
export interface ShelfContent<D> {
  readonly meetings: readonly FoundMeeting<D>[];
  readonly unreadable: readonly string[];
}

/** `indexed` when it may be remembered under its file: not what comes from a version instead. */
export interface FoundMeeting<D> {
  readonly digest: D;
  readonly indexed: IndexedMeeting<D> | null;
}

/** What was made of a file. */
export interface IndexedMeeting<D> {
  readonly path: string;
  readonly stat: FileStat;
  readonly digest: D;
}

/** What is wanted of every meeting, and was remembered of it, so that not every file is read again. */
export interface MeetingIndex<D> {
  make(meeting: Meeting): D;
  /** What was remembered of the file at `path`, if it is still the same file. */
  find(path: string, stat: FileStat): Promise<D | undefined>;
}

type Around = Pick<Surroundings, 'files'>;

/** Looks at every folder of a shelf; loose files, hidden and foreign folders are left unspoken. */
export async function readShelf<D>(
  around: Around,
  layout: Layout,
  index: MeetingIndex<D>,
  shelf: Shelf,
): Promise<ShelfContent<D>> {
  const shelfPath = shelfFolder(layout, shelf);
  const names = (await around.files.list(shelfPath)).filter((name) => !name.startsWith('.'));
  const folders = names.map((name) => join(shelfPath, name));
  const places = await Promise.all(
    folders.map(async (folder) => {
      const place = await attempt('unreadable', folder, () =>
        readPlace(around, index, folder, copyOnShelf(layout, shelf, basename(folder))),
      );
      return place.ok ? place.value : 'unreadable';
    }),
  );
  return {
    meetings: places.filter((place) => typeof place === 'object'),
    unreadable: folders.filter((_, at) => places[at] === 'unreadable'),
  };
}

type Place<D> = FoundMeeting<D> | 'unreadable' | 'foreign';

async function readPlace<D>(
  around: Around,
  index: MeetingIndex<D>,
  folder: string,
  copy: string | undefined,
): Promise<Place<D>> {
  const path = join(folder, MEETING_FILE);
  const stat = await around.files.stat(path);
  if (!stat && !(await wasMeeting(around.files, folder))) return 'foreign';
  return (await readMeeting(around, index, path, stat, copy)) ?? 'unreadable';
}

/**
 * A folder with the name of a meeting that holds anything but the meeting itself. Half a file of
 * ours is nothing: it is left of a meeting that was being made when the power went.
 */
async function wasMeeting(files: Files, folder: string): Promise<boolean> {
  if (!idSchema.safeParse(basename(folder)).success) return false;
  const stat = await files.stat(folder);
  return stat?.isFolder === true && (await files.list(folder)).some((name) => !isTemporary(name));
}

/** `undefined` too for a copy of a meeting under another name, as synchronised folders make them. */
async function readMeeting<D>(
  around: Around,
  index: MeetingIndex<D>,
  path: string,
  stat: FileStat | undefined,
  copy: string | undefined,
): Promise<FoundMeeting<D> | undefined> {
  const known = stat && (await index.find(path, stat));
  if (known) return { digest: known, indexed: { path, stat, digest: known } };
  const folder = dirname(path);
  const paths = { file: path, versions: join(folder, VERSIONS), copy };
  const read = await loadMeeting(around.files, paths);
  if (!read.ok || read.value.stored.meeting.id !== basename(folder)) return undefined;
  const made = index.make(read.value.stored.meeting);
  const isOfFile = stat !== undefined && read.value.standIn === null;
  return { digest: made, indexed: isOfFile ? { path, stat, digest: made } : null };
}
