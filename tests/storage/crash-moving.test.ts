import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { settleBeside } from '../../main/storage/beside-places.ts';
import {
  BESIDE,
  besideLibrary,
  INDEX_FILE,
  indexFile,
  meetingFile,
  type Layout,
} from '../../main/storage/layout.ts';
import { Library } from '../../main/storage/library.ts';
import { OpenMeetings } from '../../main/storage/open-meetings.ts';
import { aMeeting, counter } from '../support/builders.ts';
import { CrashingDisk } from '../support/crashing-disk.ts';
import { afterPowerCut, emptyDisk, isAllSynced, type DiskState } from '../support/disk-state.ts';
import { NOW, titled, valueOf } from '../support/store.ts';

vi.setConfig({ testTimeout: 60_000 });

const userData = '/user-data';
const old: Layout = { library: '/documents/notulist', userData };
const meeting = aMeeting({ title: 'Gemaakt' });

let instant = 0;
const newId = counter('s');

function aroundOf(files: CrashingDisk) {
  return {
    files,
    now: () => new Date(NOW.getTime() + (instant += 1)),
    newId,
    later: () => () => undefined,
    machine: { host: 'LAPTOP', user: 'noor', pid: 7, isRunning: () => false },
  };
}

/** A start of the app; `before` hears of every moment at which it could be cut short. */
async function start(state: DiskState, layout: Layout, before: (state: DiskState) => void) {
  const disk = new CrashingDisk(state, { pace: [] }, before);
  const around = aroundOf(disk);
  valueOf(await settleBeside(around, layout));
  const open = new OpenMeetings(around, layout);
  return { disk, open, library: new Library(around, layout, open) };
}

const unheard = () => undefined;

/** A library with a change that is in the journal alone. */
async function withJournal(): Promise<CrashingDisk> {
  const first = await start(emptyDisk, old, unheard);
  valueOf(await first.library.add(meeting));
  const { disk, open, library } = await start(first.disk.state, old, unheard);
  valueOf(await library.view());
  const session = valueOf(await open.open(meeting.id));
  valueOf(await session.record([titled('Getypt')]));
  return disk;
}

/** What happens to it while the app is not on; gives where the library is then. */
type Event = (disk: CrashingDisk) => Promise<Layout>;

const anUpdate: Event = async (disk) => {
  for (const one of BESIDE) {
    if (await disk.stat(join(besideLibrary(old), one)))
      await disk.rename(join(besideLibrary(old), one), join(userData, one));
  }
  await disk.rename(indexFile(old), join(userData, INDEX_FILE));
  await disk.remove(join(userData, 'libraries'));
  return old;
};

const aRename: Event = async (disk) => {
  const moved = { ...old, library: '/documents/verhuisd' };
  await disk.rename(old.library, moved.library);
  return moved;
};

const aMove =
  (gone: string): Event =>
  async (disk) => {
    const moved = { ...old, library: '/stick/notulist' };
    const content = await disk.read(meetingFile(old, 'meetings', meeting.id));
    const file = meetingFile(moved, 'meetings', meeting.id);
    await disk.makeFolder(dirname(file));
    await disk.write(file, content);
    await disk.remove(gone);
    return moved;
  };

/** Of a copy of it, that was opened there. */
const aRenameToAKnownName: Event = async (disk) => {
  const known = { ...old, library: '/documents/kopie' };
  const content = await disk.read(meetingFile(old, 'meetings', meeting.id));
  const file = meetingFile(known, 'meetings', meeting.id);
  await disk.makeFolder(dirname(file));
  await disk.write(file, content);
  valueOf(await settleBeside(aroundOf(disk), known));
  await disk.remove(known.library);
  await disk.rename(old.library, known.library);
  return known;
};

/** What is on the disk when the app is killed then, or the power goes. */
function left(state: DiskState): readonly DiskState[] {
  if (isAllSynced(state)) return [state];
  return [state, afterPowerCut(state, () => 0), afterPowerCut(state, (most) => most)];
}

/** All folders by which something went are on the disk. */
async function synced(disk: CrashingDisk): Promise<DiskState> {
  const sync = async (folder: string): Promise<void> => {
    await disk.syncFolder(folder);
    for (const name of await disk.list(folder)) {
      const path = join(folder, name);
      if ((await disk.stat(path))?.isFolder) await sync(path);
    }
  };
  await sync('/');
  return disk.state;
}

describe('what is kept beside a library', () => {
  it.each([
    ['kept by an older app', anUpdate],
    ['of one that was renamed', aRename],
    ['of one that was renamed to what a copy was called', aRenameToAKnownName],
    ['of one that went to another disk', aMove(old.library)],
    ['of one whose disk may be away', aMove(dirname(old.library))],
  ])('is whole, and replayed once, though its move is cut short anywhere: %s', async (_, event) => {
    const disk = await withJournal();
    const layout = await event(disk);
    const moments: DiskState[] = [];
    const { disk: end } = await start(await synced(disk), layout, (state) => moments.push(state));
    expect(moments.length).toBeGreaterThan(5);
    for (const state of [...moments, end.state].flatMap(left)) {
      const again = await start(state, layout, unheard);
      const session = valueOf(await again.open.open(meeting.id));
      expect(session.meeting.title).toBe('Getypt');
      expect(session.recovery).toBeNull();
      valueOf(await session.record([titled('Verder')]));
      valueOf(await again.open.close(meeting.id));

      const later = await start(again.disk.state, layout, unheard);
      expect(valueOf(await later.open.open(meeting.id)).meeting.title).toBe('Verder');
    }
  });
});
