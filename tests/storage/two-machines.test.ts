import { copyFile, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  basesFolder,
  checkpointCopy,
  journalFile,
  meetingFile,
} from '../../main/storage/layout.ts';
import { OpenMeetings } from '../../main/storage/open-meetings.ts';
import { blocksText } from '../../shared/meeting/blocks.ts';
import { aMeeting, anItem, text } from '../support/builders.ts';
import { tempFolder } from '../support/disk.ts';
import { aRun, placeMeeting, step, titled, valueOf } from '../support/store.ts';

const item = anItem('Koers', { discussion: text('Eerste.', 'Tweede.') });

/** The same meeting on two machines, of which a synchronised folder copies the file. */
async function twoMachines() {
  const meeting = aMeeting({ items: [item] });
  const [here, there] = await Promise.all([machine('HIER', '09:30'), machine('DAAR', '09:45')]);
  await placeMeeting(here.run, meeting);
  await placeMeeting(there.run, meeting);
  return { id: meeting.id, here, there };
}

async function machine(host: string, time: string) {
  const run = aRun(await tempFolder());
  const around = {
    ...run.around,
    now: () => new Date(`2027-03-12T${time}:00.000Z`),
    machine: { host, user: 'noor', pid: 7, isRunning: () => false },
  };
  let starts = 0;
  /** As after a start of the app. */
  const open = async (id: string) => {
    const start = String((starts += 1));
    let ids = 0;
    const newId = () => `${host}-${start}-${String((ids += 1))}`;
    return valueOf(await new OpenMeetings({ ...around, newId }, run.layout).open(id));
  };
  return { run, open };
}

type Machine = Awaited<ReturnType<typeof machine>>;

async function record(machine: Machine, id: string, ...titles: readonly string[]) {
  const session = await machine.open(id);
  for (const title of titles) valueOf(await session.record([titled(title)]));
  return session;
}

function said(...lines: readonly string[]) {
  return step({ type: 'item.set', item: item.id, set: { discussion: text(...lines) } });
}

function fileOn({ run }: Machine, id: string): string {
  return meetingFile(run.layout, 'meetings', id);
}

async function synchronise(from: Machine, to: Machine, id: string) {
  await copyFile(fileOn(from, id), fileOn(to, id));
}

async function setAside({ run }: Machine, id: string): Promise<readonly string[]> {
  const folder = dirname(journalFile(run.layout, id));
  const names = (await readdir(folder)).filter((name) => name.includes('.damaged-'));
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
}

describe('a journal beside a file that another machine wrote', () => {
  it.each([
    ['fewer', ['Daar een']],
    ['as many', ['Daar een', 'Daar twee']],
    ['more', ['Daar een', 'Daar twee', 'Daar drie']],
  ])('is merged with it when that machine recorded %s changes', async (_, titles) => {
    const { id, here, there } = await twoMachines();
    await record(here, id, 'Hier een', 'Hier twee');
    valueOf(await (await record(there, id, ...titles)).close());
    await synchronise(there, here, id);

    const session = await here.open(id);
    expect([session.meeting.title, session.recovery]).toEqual(['Hier twee', null]);
    expect(await session.conflicts()).toMatchObject([
      { from: 'DAAR', conflict: { field: 'title', mine: 'Hier twee', theirs: titles.at(-1) } },
    ]);
  });

  it('loses nothing of either, and asks nothing that only one of them changed', async () => {
    const { id, here, there } = await twoMachines();
    const session = await here.open(id);
    valueOf(await session.record([said('Eerste.', 'Tweede.', 'Hier een.')]));
    valueOf(await session.checkpoint());
    valueOf(await session.record([said('Eerste.', 'Tweede.', 'Hier een.', 'Hier twee.')]));
    const other = await record(there, id, 'Daar');
    valueOf(await other.record([said('Daar vooraf.', 'Eerste.', 'Tweede.')]));
    valueOf(await other.close());
    await synchronise(there, here, id);

    const again = await here.open(id);
    const all = 'Daar vooraf.\nEerste.\nTweede.\nHier een.\nHier twee.';
    expect(again.meeting.title).toBe('Daar');
    expect(blocksText(again.meeting.items[0]?.discussion ?? [])).toBe(all);
    expect([again.recovery, await again.conflicts()]).toEqual([null, []]);
    expect(await readFile(fileOn(here, id), 'utf8')).toContain('Hier twee.');

    await synchronise(here, there, id);
    const followed = await there.open(id);
    expect(followed.meeting).toEqual(again.meeting);
    expect(await followed.conflicts()).toEqual([]);
  });

  it('is merged too when the file had all of it before it was replaced', async () => {
    const { id, here, there } = await twoMachines();
    const session = await here.open(id);
    valueOf(await session.record([said('Eerste.', 'Tweede.', 'Hier.')]));
    valueOf(await session.checkpoint());
    valueOf(await (await record(there, id, 'Daar')).close());
    await synchronise(there, here, id);

    const again = await here.open(id);
    expect(again.meeting.title).toBe('Daar');
    expect(blocksText(again.meeting.items[0]?.discussion ?? [])).toContain('Hier.');
  });

  it('is merged too when the start before this one was broken off in the middle of that', async () => {
    const { id, here, there } = await twoMachines();
    const session = await here.open(id);
    valueOf(await session.record([said('Eerste.', 'Tweede.', 'Hier.')]));
    valueOf(await (await record(there, id, 'Daar')).close());
    await synchronise(there, here, id);
    here.run.disk.refuseNext('append', 'EIO');
    await here.open(id);

    const again = await here.open(id);
    expect(again.meeting.title).toBe('Daar');
    expect(blocksText(again.meeting.items[0]?.discussion ?? [])).toContain('Hier.');
    expect([again.recovery, await again.conflicts()]).toEqual([null, []]);
  });

  it('is kept aside when nothing is known any more that it goes on from', async () => {
    const { id, here, there } = await twoMachines();
    const session = await record(here, id, 'Hier een');
    valueOf(await session.checkpoint());
    valueOf(await session.record([titled('Hier twee')]));
    valueOf(await (await record(there, id, 'Daar een')).close());
    await synchronise(there, here, id);
    for (const known of [checkpointCopy, basesFolder]) {
      await rm(known(here.run.layout, id), { recursive: true, force: true });
    }

    const again = await here.open(id);
    expect(again.meeting.title).toBe('Daar een');
    expect(again.recovery?.journal).toMatchObject({ unusable: 1, why: 'otherHistory' });
    const [kept] = await setAside(here, id);
    expect(kept).toContain('Hier twee');
  });

  it('is gone through as ever when that machine only copied the file', async () => {
    const { id, here, there } = await twoMachines();
    const session = await record(here, id, 'Hier een');
    const journal = journalFile(here.run.layout, id);
    await copyFile(journal, `${journal}.before`);
    valueOf(await session.checkpoint());
    await copyFile(`${journal}.before`, journal);
    await synchronise(here, there, id);
    await synchronise(there, here, id);

    const again = await record(here, id, 'Hier twee');
    expect([again.meeting.title, again.recovery?.journal?.unusable ?? 0]).toEqual(['Hier twee', 0]);
    expect(await setAside(here, id)).toEqual([]);
  });
});
