import { dirname } from 'node:path';
import type { Id } from '../../shared/meeting/schema.ts';
import { idsBeside } from './beside-transfer.ts';
import { isSameFolder, type Files, type FolderIdentity } from './files.ts';
import { besideLibrary, type Layout } from './layout.ts';
import { allNotes, identityIfKnown, type FoundNote, type LibraryNote } from './library-note.ts';
import { meetingsIn } from './meeting-names.ts';

/** What is kept of a library under the name of another place. */
export interface Former {
  readonly note: FoundNote;
  /**
   * Nothing is left where it was. Otherwise its disk may only be away, and this a copy of it: then both
   * have what was kept, and what was typed there and is in no file yet is in neither of the two missing.
   */
  readonly isGone: boolean;
}

/** The same folder: as it was known, whatever stands at its old place by now, or reached by two names. */
export async function formerOfSame(
  files: Files,
  layout: Layout,
  here: FolderIdentity,
): Promise<Former | undefined> {
  const others = await othersThan(files, layout);
  for (const note of others.filter(isKnownAs(here))) {
    // Of a snapshot of a disk all is called as on the disk: where both are there, each has its own.
    const there = await identityIfKnown(files, note.folder);
    if (!there || there.lasting !== here.lasting || isSameFolder(there, here)) {
      return { note, isGone: true };
    }
  }
  for (const note of inPlace(others, layout)) {
    const there = await identityIfKnown(files, note.folder);
    if (there && isSameFolder(there, here)) return { note, isGone: true };
  }
  return undefined;
}

function isKnownAs({ lasting }: FolderIdentity): (note: LibraryNote) => boolean {
  return ({ identity }) => identity !== null && identity === lasting;
}

/** The one that was opened last of those that are not there any more and had meetings of this one. */
export async function formerWithMeetings(
  files: Files,
  layout: Layout,
): Promise<Former | undefined> {
  const others = inPlace(await othersThan(files, layout), layout);
  const meetings = others.length === 0 ? new Set<Id>() : await meetingsIn(files, layout);
  for (const note of others.toSorted((a, b) => (a.used < b.used ? 1 : -1))) {
    if (await identityIfKnown(files, note.folder)) continue;
    const ids = await idsBeside(files, note.beside);
    if ([...ids].some((id) => meetings.has(id))) {
      return { note, isGone: await isPlaceThere(files, note) };
    }
  }
  return undefined;
}

async function othersThan(files: Files, layout: Layout): Promise<readonly FoundNote[]> {
  const own = besideLibrary(layout);
  return (await allNotes(files, layout)).filter(({ beside }) => beside !== own);
}

/** Without those of a library whose name another has by now. */
function inPlace(notes: readonly FoundNote[], layout: Layout): readonly FoundNote[] {
  return notes.filter(
    ({ folder, beside }) => beside === besideLibrary({ ...layout, library: folder }),
  );
}

/** The folder that it was in is the same one, so that it is no disk that is away. */
async function isPlaceThere(files: Files, { folder, above }: LibraryNote): Promise<boolean> {
  return above !== null && (await identityIfKnown(files, dirname(folder)))?.lasting === above;
}
