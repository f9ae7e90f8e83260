import { dirname, join } from 'node:path';
import { z } from 'zod';
import { transferBeside } from './beside-transfer.ts';
import { isTemporary } from './durable-file.ts';
import { attempt } from './file-trouble.ts';
import type { Files } from './files.ts';
import { basesFolder, besideLibrary, INDEX_FILE, indexFile, type Layout } from './layout.ts';
import { noteNow, noteOf, writeNote } from './library-note.ts';
import { readJson } from './meeting-file.ts';

/** Where an older app kept states of another file than the loose ones beside them, and which file that is. */
const OF = '.of-';
const FILE = 'file.txt';

/**
 * What an older app kept of meetings by their id alone, of whichever library. It is of the one that it had
 * open last, which its index tells: that goes last of all, so that whoever is cut short can go on.
 */
export async function takeInOlder(files: Files, layout: Layout, now: Date): Promise<void> {
  const older = layout.userData;
  const owner = { ...layout, library: (await lastOpened(files, older)) ?? layout.library };
  await takeInBases(files, owner);
  await transferBeside(files, older, besideLibrary(owner), 'move');
  const index = join(older, INDEX_FILE);
  if (!(await files.stat(index))) return;
  // It is known from now on, so that it is not taken for another one that has moved here.
  if (!(await noteOf(files, owner))) {
    await writeNote(files, owner, await noteNow(files, owner, { now, hadMeetings: true }));
  }
  if (await files.stat(indexFile(owner))) await files.remove(index);
  else await files.rename(index, indexFile(owner));
}

const indexSchema = z.object({ meetings: z.record(z.string(), z.unknown()) });

async function lastOpened(files: Files, older: string): Promise<string | undefined> {
  const json = await readJson(files, join(older, INDEX_FILE));
  const index = indexSchema.safeParse(json.ok ? json.value : undefined);
  const [file] = index.success ? Object.keys(index.data.meetings) : [];
  return file === undefined ? undefined : libraryOf(file);
}

/** `<library>/<shelf>/<id>/meeting.json` */
function libraryOf(meetingFile: string): string {
  return dirname(dirname(dirname(meetingFile)));
}

/** Of most of these it is known which library they are of. */
async function takeInBases(files: Files, owner: Layout): Promise<void> {
  const bases = join(owner.userData, 'bases');
  for (const id of await files.list(bases)) {
    const from = join(bases, id);
    for (const name of (await files.list(from)).filter((one) => one.startsWith(OF))) {
      const library = await libraryIn(files, join(from, name));
      await moveStates(
        files,
        join(from, name),
        basesFolder({ ...owner, library: library ?? owner.library }, id),
      );
    }
    await moveStates(files, from, basesFolder(owner, id));
  }
}

async function libraryIn(files: Files, folder: string): Promise<string | undefined> {
  const file = await attempt('unreadable', folder, () => files.read(join(folder, FILE)));
  return file.ok ? libraryOf(new TextDecoder().decode(file.value)) : undefined;
}

/** What is left then is a state that is known already, or half a file. */
async function moveStates(files: Files, from: string, to: string): Promise<void> {
  const states = (await files.list(from)).filter(
    (name) => name.endsWith('.json') && !isTemporary(name),
  );
  if (states.length > 0) await files.makeFolder(to);
  for (const name of states) {
    if (!(await files.stat(join(to, name)))) await files.rename(join(from, name), join(to, name));
  }
  if (states.length > 0) await files.syncFolder(to);
  await files.remove(from);
}
