import { dirname } from 'node:path';
import { isEqual } from '../../shared/equal.ts';
import type { Id } from '../../shared/meeting/schema.ts';
import type { Result } from '../../shared/result.ts';
import { idsBeside, transferBeside } from './beside-transfer.ts';
import { attempt, type FileTrouble } from './file-trouble.ts';
import { isSameFolder, type Files, type FolderIdentity } from './files.ts';
import { besideFolder, besideLibrary, shelfFolder, type Layout } from './layout.ts';
import {
  allNotes,
  noteNow,
  noteOf,
  removeNote,
  writeNote,
  type LibraryNote,
} from './library-note.ts';
import { takeInOlder } from './older-places.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Sees to it that what this machine keeps of a library is found where it is looked for. Before anything of
 * the library is opened. What fails is tried again at the next start, and nothing is lost by it.
 */
export function settleBeside(
  { files, now }: Pick<Surroundings, 'files' | 'now'>,
  layout: Layout,
): Promise<Result<null, FileTrouble>> {
  return attempt('unwritable', besideFolder(layout), async () => {
    await takeInOlder(files, layout, now());
    const here = await files.identity(layout.library);
    // Its disk is away, or it is still to be made.
    if (!here) return null;
    const known = await noteOf(files, layout);
    if (known?.hadMeetings !== true) await follow(files, layout, here);
    const hadMeetings = known?.hadMeetings === true || (await meetingsIn(files, layout)).size > 0;
    const note = await noteNow(files, layout, { now: now(), hadMeetings });
    if (!isEqual(note, known)) await writeNote(files, layout, note);
    return null;
  });
}

/** A library that is not known by this name, but was by another. */
interface Former {
  readonly layout: Layout;
  /**
   * Nothing is left where it was. Otherwise its disk may only be away, and this a copy of it: then both
   * have what was kept, and what was typed there and is in no file yet is in neither of the two missing.
   */
  readonly isGone: boolean;
}

async function follow(files: Files, layout: Layout, here: FolderIdentity): Promise<void> {
  const former = await findFormer(files, layout, here);
  if (!former) return;
  const [from, to] = [besideLibrary(former.layout), besideLibrary(layout)];
  await transferBeside(files, from, to, former.isGone ? 'move' : 'copy');
  if (!former.isGone) return;
  await removeNote(files, former.layout);
  // What is left is of no meeting, or another of the same is here already.
  if ((await idsBeside(files, from)).size === 0) await files.remove(from);
}

/** The same folder first, then the one that was opened last of those that are not there any more and had its meetings. */
async function findFormer(
  files: Files,
  layout: Layout,
  here: FolderIdentity,
): Promise<Former | undefined> {
  const others = (await allNotes(files, layout)).filter(({ folder }) => folder !== layout.library);
  const absent: LibraryNote[] = [];
  for (const note of others) {
    const there = await files.identity(note.folder);
    const isSame = there ? isSameFolder(there, here) : note.identity === here.folder;
    if (isSame) return { layout: { ...layout, library: note.folder }, isGone: true };
    if (!there) absent.push(note);
  }
  if (absent.length === 0) return undefined;
  const meetings = await meetingsIn(files, layout);
  for (const note of absent.toSorted((a, b) => (a.used < b.used ? 1 : -1))) {
    const former = { ...layout, library: note.folder };
    const ids = await idsBeside(files, besideLibrary(former));
    if ([...ids].some((id) => meetings.has(id))) {
      return { layout: former, isGone: await isPlaceThere(files, note) };
    }
  }
  return undefined;
}

/** The folder that it was in is the same one, so that it is no disk that is away. */
async function isPlaceThere(files: Files, { folder, above }: LibraryNote): Promise<boolean> {
  return above !== null && (await files.identity(dirname(folder)))?.folder === above;
}

async function meetingsIn(files: Files, layout: Layout): Promise<ReadonlySet<Id>> {
  const shelves = (['meetings', 'trash'] as const).map((shelf) => shelfFolder(layout, shelf));
  const names = await Promise.all(shelves.map((folder) => files.list(folder)));
  return new Set(names.flat().filter((name) => !name.startsWith('.')));
}
