import { BaseStates, type BaseState } from './base-states.ts';
import type { JournalEntry } from './journal-lines.ts';
import { includes, seenOf, type Seen } from './lineage.ts';
import { readMeetingFile, type StoredMeeting } from './meeting-file.ts';
import { replay } from './replay.ts';
import type { MeetingPaths, Surroundings } from './surroundings.ts';

/**
 * The state that this machine went on from, when its file has been replaced by one that lacks what was
 * recorded here: by a tool for synchronised folders, or in a crash between the recording of a merge and
 * its writing. `undefined` when the file has it all, or nothing is known that the journal goes on from.
 *
 * Without a journal that counts only of a file that went its own way: an older state of ours was put
 * back by someone who meant that. Nor does what was done in a copy of the library, and is whole there.
 */
export async function ownStart(
  around: Pick<Surroundings, 'files' | 'now'>,
  paths: Pick<MeetingPaths, 'file' | 'copy' | 'bases'>,
  file: StoredMeeting,
  entries: readonly JournalEntry[],
): Promise<StoredMeeting | undefined> {
  if (entries.length > 0 && replay(file, entries).unfit === 0) return undefined;
  const bases = new BaseStates(around, paths);
  const copy = await readMeetingFile(around.files, paths.copy);
  const isApart = (seen: Seen) => wentApart(seenOf(file), seen);
  if (entries.length === 0 && !copy.ok) {
    // Of nearly every meeting that is opened: it need not be read as a whole.
    if (!(await bases.newestSeen()).some(isApart)) return undefined;
  }
  const known = [...(copy.ok ? [{ stored: copy.value }] : []), ...(await bases.all())];
  const ours = known.filter(({ stored }) => stored.meeting.id === file.meeting.id);
  if (entries.length > 0)
    return ours.find(({ stored }) => replay(stored, entries).unfit === 0)?.stored;
  for (const state of ours) {
    if (await isWholeElsewhere(around, state)) continue;
    return isApart(seenOf(state.stored)) ? state.stored : undefined;
  }
  return undefined;
}

/**
 * The file that it was a state of says all that it does, so that nothing is lost where it is left. A
 * library that moved, or goes by another name now, has no such file: what was kept of it is ours.
 */
async function isWholeElsewhere(
  { files }: Pick<Surroundings, 'files'>,
  { stored, elsewhere }: BaseState,
): Promise<boolean> {
  if (elsewhere === undefined) return false;
  const there = await readMeetingFile(files, elsewhere);
  return there.ok && includes(seenOf(there.value), seenOf(stored));
}

function wentApart(one: Seen, other: Seen): boolean {
  return !includes(one, other) && !includes(other, one);
}
