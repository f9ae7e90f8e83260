import { dirname, join } from 'node:path';
import { z } from 'zod';
import { attempt } from './file-trouble.ts';
import type { Files, FolderIdentity } from './files.ts';
import { jsonAdapter } from './json-adapter.ts';
import { besideFolder, besideLibrary, type Layout } from './layout.ts';
import { readJson } from './meeting-file.ts';

const noteSchema = z.strictObject({
  /** The library that is kept beside it of. */
  folder: z.string(),
  /** The lasting one, see `FolderIdentity`. */
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

/** A note with the folder that it was found in. */
export interface FoundNote extends LibraryNote {
  readonly beside: string;
}

/** Those of all libraries. */
export async function allNotes(files: Files, layout: Layout): Promise<readonly FoundNote[]> {
  const folder = besideFolder(layout);
  const names = await files.list(folder);
  const found = names.map(async (name) => {
    const beside = join(folder, name);
    const note = await readNote(files, join(beside, NOTE));
    return note ? [{ ...note, beside }] : [];
  });
  return (await Promise.all(found)).flat();
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
  const [own, its] = await Promise.all(
    [library, above].map((folder) => identityIfKnown(files, folder)),
  );
  return {
    folder: library,
    identity: own?.lasting ?? null,
    above: above !== library && isOnSameDisk(own, its) ? (its?.lasting ?? null) : null,
    used: now.toISOString().slice(0, 10),
    hadMeetings,
  };
}

/** `undefined` also where the system does not say, as of a share that went away: the library there may wait. */
export async function identityIfKnown(
  files: Files,
  folder: string,
): Promise<FolderIdentity | undefined> {
  const found = await attempt('unreadable', folder, () => files.identity(folder));
  return found.ok ? found.value : undefined;
}

function isOnSameDisk(one: FolderIdentity | undefined, other: FolderIdentity | undefined): boolean {
  return one !== undefined && one.disk === other?.disk;
}

export async function writeNote(files: Files, layout: Layout, note: LibraryNote): Promise<void> {
  await files.makeFolder(besideLibrary(layout));
  await jsonAdapter<LibraryNote>(files, noteFile(layout)).write(note);
}

/** The library is known by another name from here on. */
export async function removeNote(files: Files, { beside }: FoundNote): Promise<void> {
  await files.remove(join(beside, NOTE));
}
