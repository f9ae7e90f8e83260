import { cp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settleBeside } from '../../main/storage/beside-places.ts';
import { basesFolder, meetingFile, type Layout } from '../../main/storage/layout.ts';
import { Library } from '../../main/storage/library.ts';
import { OpenMeetings } from '../../main/storage/open-meetings.ts';
import { blocksText } from '../../shared/meeting/blocks.ts';
import { aMeeting, anItem, counter, text } from '../support/builders.ts';
import { Disk, tempFolder } from '../support/disk.ts';
import { NOW, step, valueOf } from '../support/store.ts';

const item = anItem('Koers', { discussion: text('A', 'B') });
const meeting = aMeeting({ items: [item] });

/** A machine that works now in this library, now in that; each time is a start of the app. */
async function aMachine() {
  const folder = await tempFolder();
  let at = NOW.getTime();
  const around = {
    files: new Disk(),
    now: () => new Date((at += 1000)),
    newId: counter('s'),
    later: () => () => undefined,
    machine: { host: 'LAPTOP', user: 'noor', pid: 7, isRunning: () => false },
  };
  const libraryAt = (name: string): Layout => ({
    library: join(folder, name),
    userData: join(folder, 'user-data'),
  });
  const real = libraryAt('echt');
  valueOf(await new Library(around, real, new OpenMeetings(around, real)).add(meeting));
  /** Opens it, writes these lines if there are any, and closes it; gives what was said. */
  const work = async (layout: Layout, ...lines: readonly string[]) => {
    valueOf(await settleBeside(around, layout));
    const open = new OpenMeetings(around, layout);
    const session = valueOf(await open.open(meeting.id));
    const set = { discussion: text(...lines) };
    if (lines.length > 0) {
      valueOf(await session.record([step({ type: 'item.set', item: item.id, set })]));
    }
    const [said] = session.meeting.items;
    const conflicts = await session.conflicts();
    valueOf(await open.close(meeting.id));
    return { said: blocksText(said?.discussion ?? []), conflicts };
  };
  return { folder, libraryAt, real, work };
}

/** A machine with a library of which there is a copy that went its own way. */
async function withCopy() {
  const machine = await aMachine();
  const { libraryAt, real, work } = machine;
  const trial = libraryAt('proef');
  await work(real, 'A', 'B', 'C');
  await cp(real.library, trial.library, { recursive: true });
  await work(real, 'A', 'B', 'C', 'D');
  await work(trial, 'A', 'C');
  return { ...machine, trial };
}

describe('what is tried in a copy of the library', () => {
  it('stays in that copy, also what was removed there', async () => {
    const { real, trial, work } = await withCopy();
    expect(await work(real)).toEqual({ said: 'A\nB\nC\nD', conflicts: [] });
    expect(await work(trial)).toEqual({ said: 'A\nC', conflicts: [] });
    await work(real, 'A', 'B', 'C', 'D', 'E');
    await work(trial, 'Iets anders');
    expect(await work(real)).toEqual({ said: 'A\nB\nC\nD\nE', conflicts: [] });
    expect(await work(trial)).toEqual({ said: 'Iets anders', conflicts: [] });
  });

  it('takes no room from what is known of the library itself', async () => {
    const { real, trial, work } = await withCopy();
    const file = meetingFile(real, 'meetings', meeting.id);
    const older = await readFile(meetingFile(trial, 'meetings', meeting.id));
    for (let times = 0; times < 8; times += 1) await work(trial, `Poging ${String(times)}`);
    // A tool for synchronised folders puts there what another machine wrote.
    await writeFile(file, older);
    expect((await work(real)).said).toContain('D');
  });
});

describe('what another machine put in the place of our work', () => {
  /** The file goes its own way behind our back, and lacks what we wrote last. */
  async function replaced() {
    const machine = await withCopy();
    const { real, trial } = machine;
    const theirs = await readFile(meetingFile(trial, 'meetings', meeting.id));
    await rm(trial.library, { recursive: true });
    await rm(join(basesFolder(real, meeting.id)), { recursive: true });
    return { ...machine, theirs };
  }

  it('is merged with it also when the library has moved since', async () => {
    const { libraryAt, real, theirs, work } = await replaced();
    await work(real, 'A', 'B', 'C', 'D', 'E');
    const moved = libraryAt('verhuisd');
    await rename(real.library, moved.library);
    await writeFile(meetingFile(moved, 'meetings', meeting.id), theirs);
    expect((await work(moved)).said).toContain('E');
  });

  it.skipIf(process.platform === 'win32')(
    'is merged with it also when the library is reached by another name',
    async () => {
      const { libraryAt, real, theirs, work } = await replaced();
      await work(real, 'A', 'B', 'C', 'D', 'E');
      const same = libraryAt('zelfde');
      await symlink(real.library, same.library);
      await writeFile(meetingFile(same, 'meetings', meeting.id), theirs);
      expect((await work(same)).said).toContain('E');
    },
  );
});
