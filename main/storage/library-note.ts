import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Files, FolderIdentity } from './files.ts';
import { jsonAdapter } from './json-adapter.ts';
import { besideFolder, besideLibrary, type Layout } from './layout.ts';
import { readJson } from './meeting-file.ts';

const noteSchema = z.strictObject({
  /** The library that is kept beside it of. */
  folder: z.string(),
  /** See `FolderIdentity`. */
  identity: z.string().nullable(),
  /** That of the folder above it; `null` where that is on another disk, or there is none. */
  above: z.string().nullable(),
  /** The day, in UTC, on which it was opened last. */
  used: z.iso.date(),
  /** It had meetings by then: one that was opened before they came is not known yet. */
  hadMeetings: z.boolean(),
});
/** Which library it is that something is kept of. */
export type LibraryNote = Readonly<z.infer<typeof noteSchema>>;

const NOTE = 'library.json';

function noteFile(layout: Layout): string {
  return join(besideLibrary(layout), NOTE);
}

/** `undefined` where there is none that can be used: then nothing is known of the library. */
export function noteOf(files: Files, layout: Layout): Promise<LibraryNote | undefined> {
  return readNote(files, noteFile(layout));
}

/** Those of all libraries. */
export async function allNotes(files: Files, layout: Layout): Promise<readonly LibraryNote[]> {
  const folder = besideFolder(layout);
  const names = await files.list(folder);
  const notes = await Promise.all(names.map((name) => readNote(files, join(folder, name, NOTE))));
  return notes.flatMap((note) => note ?? []);
}

async function readNote(files: Files, path: string): Promise<LibraryNote | undefined> {
  const json = await readJson(files, path);
  return noteSchema.safeParse(json.ok ? json.value : undefined).data;
}

/** What can be said of a library now; that it had meetings once stays true. */
export async function noteNow(
  files: Files,
  { library }: Layout,
  { now, hadMeetings }: { readonly now: Date; readonly hadMeetings: boolean },
): Promise<LibraryNote> {
  const above = dirname(library);
  const [own, its] = await Promise.all([files.identity(library), files.identity(above)]);
  return {
    folder: library,
    identity: own?.folder ?? null,
    above: above !== library && isOnSameDisk(own, its) ? (its?.folder ?? null) : null,
    used: now.toISOString().slice(0, 10),
    hadMeetings,
  };
}

function isOnSameDisk(one: FolderIdentity | undefined, other: FolderIdentity | undefined): boolean {
  return one !== undefined && one.disk === other?.disk;
}

export async function writeNote(files: Files, layout: Layout, note: LibraryNote): Promise<void> {
  await files.makeFolder(besideLibrary(layout));
  await jsonAdapter<LibraryNote>(files, noteFile(layout)).write(note);
}

/** The library is known by another name from here on. */
export async function removeNote(files: Files, layout: Layout): Promise<void> {
  await files.remove(noteFile(layout));
}
