import { BaseStates } from './base-states.ts';
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
 * back by someone who meant that.
 */
export async function ownStart(
  around: Pick<Surroundings, 'files' | 'now'>,
  paths: Pick<MeetingPaths, 'copy' | 'bases'>,
  file: StoredMeeting,
  entries: readonly JournalEntry[],
): Promise<StoredMeeting | undefined> {
  if (entries.length > 0 && replay(file, entries).unfit === 0) return undefined;
  const bases = new BaseStates(around, paths.bases);
  const copy = await readMeetingFile(around.files, paths.copy);
  const isApart = (seen: Seen) => wentApart(seenOf(file), seen);
  if (entries.length === 0 && !copy.ok) {
    // Of nearly every meeting that is opened: it need not be read as a whole.
    const newest = await bases.newestSeen();
    if (!newest || !isApart(newest)) return undefined;
  }
  const known = [...(copy.ok ? [copy.value] : []), ...(await bases.all())];
  const ours = known.filter(({ meeting }) => meeting.id === file.meeting.id);
  if (entries.length > 0) return ours.find((state) => replay(state, entries).unfit === 0);
  const [newest] = ours;
  return newest && isApart(seenOf(newest)) ? newest : undefined;
}

function wentApart(one: Seen, other: Seen): boolean {
  return !includes(one, other) && !includes(other, one);
}
