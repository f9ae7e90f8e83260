import { expect } from 'vitest';
import { toStored } from '../../shared/meeting/interchange.ts';
import { blocksText } from '../../shared/meeting/blocks.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { meetingFile, meetingFolder, type Layout } from '../../main/storage/layout.ts';
import { saved, seenOf } from '../../main/storage/lineage.ts';
import { storedMeeting, type StoredMeeting } from '../../main/storage/meeting-file.ts';
import type { OpenMeeting } from '../../main/storage/open-meeting.ts';
import { OpenMeetings } from '../../main/storage/open-meetings.ts';
import { aMeeting, anItem, counter, text } from './builders.ts';
import { CrashingDisk } from './crashing-disk.ts';
import {
  emptyDisk,
  fileAt,
  findInode,
  inodeAt,
  withFile,
  withNames,
  withNewFile,
  withSyncedFolder,
  type DiskState,
} from './disk-state.ts';
import { NOW, step, valueOf } from './store.ts';

/**
 * What happens to a meeting that two machines work on. Here lines are added at the end, there at the
 * front. `there` puts what that machine has in place of the file, without having seen ours unless it
 * `hasSynchronised`; `race` does so in the middle of what is done here next, `after` so many operations
 * of the disk.
 */
export type Act =
  | { readonly type: 'here' | 'checkpoint' | 'reopen' }
  | { readonly type: 'there'; readonly hasSynchronised: boolean }
  | { readonly type: 'race'; readonly hasSynchronised: boolean; readonly after: number };

/** What a crash at some moment would find, and what may not be missing then. */
export interface Moment {
  readonly disk: DiskState;
  readonly acknowledged: readonly string[];
  /** Everything that was ever put in place of the file, newest last. */
  readonly there: readonly StoredMeeting[];
  /** Lines of that other machine. */
  readonly placed: readonly string[];
}

const layout: Layout = { library: '/documents/notulist', userData: '/user-data' };
const item = anItem('Koers', { discussion: text('Midden.') });
const start = aMeeting({ items: [item] });
const file = meetingFile(layout, 'meetings', start.id);

let instant = 0;
/** No two things happen at the same instant, nor do two openings have the same name. */
const now = () => new Date(NOW.getTime() + (instant += 1));
const newId = counter('name-');

/** The disk on which the meeting stands as it was imported. */
export async function beginning(): Promise<Moment> {
  const disk = new CrashingDisk(emptyDisk, { pace: [] }, () => undefined);
  await disk.makeFolder(meetingFolder(layout, 'meetings', start.id));
  const theirs: StoredMeeting = { meeting: start, revision: 0 };
  const state = placed(disk.state, theirs);
  return { disk: state, acknowledged: [], there: [theirs], placed: [] };
}

/** Every moment at which the world could stop while these things happen. */
export async function live(from: Moment, acts: readonly Act[]): Promise<readonly Moment[]> {
  const moments: Moment[] = [];
  let now = from;
  let race: { readonly hasSynchronised: boolean; left: number } | undefined;
  const disk = new CrashingDisk(from.disk, { pace: [] }, (state, operation) => {
    moments.push({ ...now, disk: state });
    // No system lets a program look at a file and replace it in one: there is no such moment to win.
    const isReplacing = operation.to === file;
    if (!race || race.left-- > 0 || isReplacing) return;
    now = there({ ...now, disk: state }, race.hasSynchronised);
    race = undefined;
    disk.state = now.disk;
    moments.push(now);
  });
  let session = await opened(disk);
  for (const act of acts) {
    switch (act.type) {
      case 'here': {
        const line = `Hier ${newId()}.`;
        await says(session, line);
        now = { ...now, acknowledged: [...now.acknowledged, line] };
        break;
      }
      case 'there': {
        now = there({ ...now, disk: disk.state }, act.hasSynchronised);
        disk.state = now.disk;
        break;
      }
      case 'race':
        race = { hasSynchronised: act.hasSynchronised, left: act.after };
        break;
      case 'checkpoint':
        valueOf(await session.checkpoint());
        break;
      case 'reopen':
        valueOf(await session.close());
        session = await opened(disk);
    }
  }
  moments.push({ ...now, disk: disk.state });
  return moments;
}

/** The other machine adds a line, and its file takes the place of ours. */
export function there(moment: Moment, hasSynchronised: boolean): Moment {
  const line = `Daar ${String(moment.there.length)}.`;
  const own = moment.there.at(-1);
  const inFile = storedMeeting(jsonIn(moment.disk), file);
  const from = hasSynchronised && inFile.ok ? inFile.value : own;
  if (!from) throw new Error('There is always a first state');
  const theirs: StoredMeeting = {
    meeting: withLines(from.meeting, (lines) => [line, ...lines]),
    revision: from.revision + 1,
    recordedAt: now().toISOString(),
    seen: saved(seenOf(from), newId()),
    savedBy: 'DAAR',
  };
  return {
    ...moment,
    disk: placed(moment.disk, theirs),
    there: [...moment.there, theirs],
    placed: [...moment.placed, line],
  };
}

/** After a restart everything is there, once, and nothing is asked: no line was changed on both sides. */
export async function mustHoldAll({ disk, acknowledged, placed }: Moment): Promise<void> {
  const files = onDisk(disk);
  const session = await opened(files);
  const lines = linesOf(session.meeting);
  const due = ['Midden.', ...acknowledged, ...placed];
  for (const line of due) {
    expect(
      lines.filter((one) => one === line),
      `${line} in ${lines.join(' ')}`,
    ).toHaveLength(1);
  }
  expect(new Set(lines).size, `twice in ${lines.join(' ')}`).toBe(lines.length);
  // A line of the journal that was torn in the crash was never acknowledged, but told of all the same.
  const { file: ofFile = null, journal = null } = session.recovery ?? {};
  expect([ofFile, journal?.why === 'otherHistory', await session.conflicts()]).toEqual([
    null,
    false,
    [],
  ]);
  valueOf(await session.close());
  expect(linesOf((await opened(files)).meeting)).toEqual(lines);
}

async function opened(files: CrashingDisk): Promise<OpenMeeting> {
  const machine = { host: 'HIER', user: 'noor', pid: 7, isRunning: () => false };
  const around = { files, now, newId, later: () => () => undefined, machine };
  const session = valueOf(await new OpenMeetings(around, layout).open(start.id));
  await session.follow();
  return session;
}

async function says(session: OpenMeeting, line: string): Promise<void> {
  const { meeting } = await session.follow();
  const discussion = text(...linesOf(meeting), line);
  valueOf(await session.record([step({ type: 'item.set', item: item.id, set: { discussion } })]));
}

function linesOf(meeting: Meeting): readonly string[] {
  return blocksText(meeting.items[0]?.discussion ?? []).split('\n');
}

function withLines(
  meeting: Meeting,
  change: (lines: readonly string[]) => readonly string[],
): Meeting {
  const discussion = text(...change(linesOf(meeting)));
  return { ...meeting, items: meeting.items.map((one) => ({ ...one, discussion })) };
}

function jsonIn(disk: DiskState): unknown {
  const { cached } = fileAt(disk, inodeAt(disk, file, 'open'));
  return JSON.parse(new TextDecoder().decode(cached));
}

function onDisk(state: DiskState): CrashingDisk {
  return new CrashingDisk(state, { pace: [] }, () => undefined);
}

/** As a tool for synchronised folders does: another file under the same name, safe on the disk. */
function placed(state: DiskState, { meeting, ...lastChange }: StoredMeeting): DiskState {
  const folder = inodeAt(state, meetingFolder(layout, 'meetings', start.id), 'open');
  const json = JSON.stringify({ ...toStored(meeting), ...lastChange });
  const content = new TextEncoder().encode(json);
  const made = withNewFile(state, folder, 'meeting.json.part');
  const inode = findInode(made, `${file}.part`);
  if (inode === undefined) throw new Error('It was made');
  const written = withFile(made, inode, { synced: content, cached: content, emptied: false });
  const renamed = withNames(written, [
    { folder, name: 'meeting.json.part', to: undefined },
    { folder, name: 'meeting.json', to: inode },
  ]);
  return withSyncedFolder(renamed, folder);
}
