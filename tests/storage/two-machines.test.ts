import { copyFile, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { journalFile, meetingFile } from '../../main/storage/layout.ts';
import { OpenMeetings } from '../../main/storage/open-meetings.ts';
import { aMeeting } from '../support/builders.ts';
import { tempFolder } from '../support/disk.ts';
import { aRun, placeMeeting, titled, valueOf } from '../support/store.ts';

/** The same meeting on two machines, of which a synchronised folder copies the file. */
async function twoMachines() {
  const meeting = aMeeting();
  const [here, there] = await Promise.all(['09:30', '09:45'].map((time) => machine(time)));
  if (!here || !there) throw new Error('There are two');
  await placeMeeting(here.run, meeting);
  await placeMeeting(there.run, meeting);
  return { id: meeting.id, here, there };
}

async function machine(time: string) {
  const run = aRun(await tempFolder());
  const around = { ...run.around, now: () => new Date(`2027-03-12T${time}:00.000Z`) };
  /** As after a start of the app. */
  const open = async (id: string) => valueOf(await new OpenMeetings(around, run.layout).open(id));
  return { run, open };
}

type Machine = Awaited<ReturnType<typeof machine>>;

async function record(machine: Machine, id: string, ...titles: readonly string[]) {
  const session = await machine.open(id);
  for (const title of titles) valueOf(await session.record([titled(title)]));
  return session;
}

async function synchronise(from: Machine, to: Machine, id: string) {
  const file = ({ run }: Machine) => meetingFile(run.layout, 'meetings', id);
  await copyFile(file(from), file(to));
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
  ])('is kept when that machine recorded %s changes', async (_, titles) => {
    const { id, here, there } = await twoMachines();
    await record(here, id, 'Hier een', 'Hier twee');
    valueOf(await (await record(there, id, ...titles)).close());
    await synchronise(there, here, id);

    const session = await here.open(id);
    expect(session.meeting.title).toBe(titles.at(-1));
    expect([session.replayed, session.recovery?.journal?.unusable ?? 0]).toEqual([0, 2]);
    const [kept] = await setAside(here, id);
    expect(kept).toContain('Hier een');
    expect(kept).toContain('Hier twee');
  });

  it('is kept when that machine recorded as many, and nothing in it was in the file', async () => {
    const { id, here, there } = await twoMachines();
    const session = await record(here, id, 'Hier een');
    valueOf(await session.checkpoint());
    valueOf(await session.record([titled('Hier twee')]));
    valueOf(await (await record(there, id, 'Daar een')).close());
    await synchronise(there, here, id);

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
