import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Id } from '../../shared/meeting/schema.ts';
import { idsBeside, transferBeside } from './beside-transfer.ts';
import { isTemporary } from './durable-file.ts';
import { everyOne } from './every-one.ts';
import { attempt } from './file-trouble.ts';
import type { Files } from './files.ts';
import {
  basesFolder,
  besideLibrary,
  INDEX_FILE,
  indexFile,
  olderPlace,
  type Layout,
} from './layout.ts';
import { noteNow, noteOf, writeNote } from './library-note.ts';
import { readJson } from './meeting-file.ts';
import { meetingsIn } from './meeting-names.ts';

/** Where an older app kept states of another file than the loose ones beside them, and which file that is. */
const OF = '.of-';
const FILE = 'file.txt';

/** A library, with the meetings of which it may have what was kept. */
interface Owner {
  readonly layout: Layout;
  readonly meetings: ReadonlySet<Id>;
}

/**
 * What an older app kept of meetings by their id alone, of whichever library. It is of the one that has the
 * meeting: of two it is the one that was open last, which the index of that app tells. What no library has
 * that is known now waits for the one that does. The index goes last of all, so that whoever is cut short
 * can go on.
 */
export async function takeInOlder(files: Files, layout: Layout, now: Date): Promise<void> {
  const older = layout.userData;
  const last = await lastOpened(files, layout);
  if ((await idsBeside(files, older)).size > 0) {
    const owners = [...(last ? [last] : []), { layout, meetings: await meetingsIn(files, layout) }];
    await everyOne(owners, (owner) => takeIn(files, owner));
  }
  const index = join(older, INDEX_FILE);
  if (!(await files.stat(index))) return;
  const owner = last?.layout ?? layout;
  // It is known from now on, so that it is not taken for another one that has moved here.
  if (!(await noteOf(files, owner))) {
    await writeNote(files, owner, await noteNow(files, owner, { now, hadMeetings: true }));
  }
  if (await files.stat(indexFile(owner))) await files.remove(index);
  else await files.rename(index, indexFile(owner));
}

const indexSchema = z.object({ meetings: z.record(z.string(), z.unknown()) });

/** With what the index tells of it, for its disk may be away, and what came since that was written. */
async function lastOpened(files: Files, layout: Layout): Promise<Owner | undefined> {
  const json = await readJson(files, join(layout.userData, INDEX_FILE));
  const index = indexSchema.safeParse(json.ok ? json.value : undefined);
  const paths = index.success ? Object.keys(index.data.meetings) : [];
  const [file] = paths;
  if (file === undefined) return undefined;
  const its = { ...layout, library: libraryOf(file) };
  const found = await attempt('unreadable', its.library, () => meetingsIn(files, its));
  const indexed = paths.map((path) => basename(dirname(path)));
  return { layout: its, meetings: new Set([...indexed, ...(found.ok ? found.value : [])]) };
}

/** `<library>/<shelf>/<id>/meeting.json` */
function libraryOf(meetingFile: string): string {
  return dirname(dirname(dirname(meetingFile)));
}

async function takeIn(files: Files, owner: Owner): Promise<void> {
  const [from, to] = [owner.layout.userData, besideLibrary(owner.layout)];
  await everyOne(
    [
      () => takeInBases(files, owner),
      () => transferBeside(files, { from, to, how: 'move', only: owner.meetings }),
    ],
    (work) => work(),
  );
}

/** Of most of these it is known which library they are of. */
async function takeInBases(files: Files, { layout, meetings }: Owner): Promise<void> {
  const bases = olderPlace(layout, 'bases');
  await everyOne(await files.list(bases), async (id) => {
    const from = join(bases, id);
    for (const name of (await files.list(from)).filter((one) => one.startsWith(OF))) {
      const library = await libraryIn(files, join(from, name));
      if (library === undefined && !meetings.has(id)) continue;
      const owner = { ...layout, library: library ?? layout.library };
      await moveStates(files, join(from, name), basesFolder(owner, id));
    }
    if (meetings.has(id)) await moveStates(files, from, basesFolder(layout, id));
    else if ((await files.list(from)).length === 0) await files.remove(from);
  });
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
