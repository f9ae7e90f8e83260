import { basename } from 'node:path';
import { isEqual } from '../../shared/equal.ts';
import type { Result } from '../../shared/result.ts';
import { idsBeside, transferBeside } from './beside-transfer.ts';
import { everyOne } from './every-one.ts';
import { attempt, type FileTrouble } from './file-trouble.ts';
import type { Files, FolderIdentity } from './files.ts';
import { formerOfSame, formerWithMeetings, type Former } from './former-place.ts';
import { besideFolder, besideLibrary, type Layout } from './layout.ts';
import { noteNow, noteOf, removeNote, writeNote, type LibraryNote } from './library-note.ts';
import { meetingsIn } from './meeting-names.ts';
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
  const steps = [takeInOlder, settleHere];
  return attempt('unwritable', besideFolder(layout), async () => {
    await everyOne(steps, (step) => step(files, layout, now()));
    return null;
  });
}

async function settleHere(files: Files, layout: Layout, now: Date): Promise<void> {
  const here = await files.identity(layout.library);
  // Its disk is away, or it is still to be made.
  if (!here) return;
  const known = await follow(files, layout, here);
  const hadMeetings = known?.hadMeetings === true || (await meetingsIn(files, layout)).size > 0;
  const note = await noteNow(files, layout, { now, hadMeetings });
  if (!isEqual(note, known)) await writeNote(files, layout, note);
}

/** Brings along what is kept of a library that moved here; gives what is known of this place then. */
async function follow(
  files: Files,
  layout: Layout,
  here: FolderIdentity,
): Promise<LibraryNote | undefined> {
  const known = await noteOf(files, layout);
  const isNew = known?.hadMeetings !== true;
  if (!isNew && !isOfAnother(known, here)) return known;
  const former =
    (await formerOfSame(files, layout, here)) ??
    (isNew ? await formerWithMeetings(files, layout) : undefined);
  if (!former) return known;
  if (!isNew) await makePlace(files, layout);
  await bringHere(files, layout, former);
  return noteOf(files, layout);
}

/** A tool for synchronised folders may also have made the same one anew. */
function isOfAnother({ identity }: LibraryNote, { lasting }: FolderIdentity): boolean {
  return identity !== null && lasting !== null && identity !== lasting;
}

/**
 * Sets apart what is kept of the library that was here before: nothing of it is of the one that has its name
 * now. Its note goes along, so that it is known wherever its folder turns up.
 */
async function makePlace(files: Files, layout: Layout): Promise<void> {
  const [all, own] = [besideFolder(layout), besideLibrary(layout)];
  const names = await files.list(all);
  let count = 2;
  while (names.includes(`${basename(own)}-${String(count)}`)) count += 1;
  await files.rename(own, `${own}-${String(count)}`);
  await files.syncFolder(all);
}

async function bringHere(files: Files, layout: Layout, { note, isGone }: Former): Promise<void> {
  const { beside } = note;
  const how = isGone ? 'move' : 'copy';
  await transferBeside(files, { from: beside, to: besideLibrary(layout), how });
  if (!isGone) return;
  await removeNote(files, note);
  // What is left is of no meeting, or another of the same is here already.
  if ((await idsBeside(files, beside)).size === 0) await files.remove(beside);
}
