import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { meetingFile } from '../../main/storage/layout.ts';
import type { OpenMeeting } from '../../main/storage/open-meeting.ts';
import { OwnSaves } from '../../main/storage/own-saves.ts';
import { blocksText } from '../../shared/meeting/blocks.ts';
import { aMeeting, anItem, text } from '../support/builders.ts';
import { tempFolder } from '../support/disk.ts';
import { LateDisk, MachineDouble, SharedClock } from '../support/shared-library.ts';
import { step, valueOf } from '../support/store.ts';

const item = anItem('Koers', { discussion: text('Eerste.') });
const start = aMeeting({ location: null, items: [item] });
const { id } = start;

function said(...lines: readonly string[]) {
  return step({ type: 'item.set', item: item.id, set: { discussion: text(...lines) } });
}

function discussion({ meeting }: OpenMeeting): string {
  return blocksText(meeting.items[0]?.discussion ?? []);
}

/** Two machines, each with a folder of its own, between which the test is the tool for synchronising. */
async function twoFolders() {
  const folder = await tempFolder();
  const clock = new SharedClock();
  const machine = async (host: string) => {
    const one = new MachineDouble(join(folder, host), host, clock, new LateDisk());
    valueOf(await one.library.add(start));
    return { ...one, opens: () => one.opens(id), file: meetingFile(one.layout, 'meetings', id) };
  };
  return { clock, anna: await machine('LAPTOP-ANNA'), bram: await machine('PC-BRAM') };
}

/** What was saved halfway has a line that was edited since, and one that was removed. */
async function halfway() {
  const world = await twoFolders();
  const { clock, anna } = world;
  const here = await anna.opens();
  const save = async (...lines: readonly string[]) => {
    valueOf(await here.record([said(...lines)]));
    await clock.pass(4_000);
  };
  await save('Eerste.', 'Bedrag is 100 euro', 'Weg ermee');
  const older = await readFile(anna.file);
  return { ...world, here, older, save };
}

const now = ['Eerste.', 'Bedrag is 1000 euro'] as const;

describe('an earlier save of our own', () => {
  it('brings nothing back as a copy that a tool for synchronising made', async () => {
    const { clock, anna, here, older, save } = await halfway();
    await save(...now);
    await writeFile(join(dirname(anna.file), 'meeting-LAPTOP-ANNA.json'), older);
    await clock.pass(4_000);
    expect(discussion(here)).toBe(now.join('\n'));
    expect(await here.conflicts()).toEqual([]);
    expect(await readdir(dirname(anna.file))).toContain('meeting-LAPTOP-ANNA.json.merged');
  });

  it('brings nothing back in place of the file, which is written again', async () => {
    const { clock, anna, here, older, save } = await halfway();
    await save(...now);
    await writeFile(anna.file, older);
    await clock.pass(8_000);
    expect(discussion(here)).toBe(now.join('\n'));
    expect(await readFile(anna.file, 'utf8')).toContain('1000 euro');
  });

  it('brings nothing back after the meeting was closed and opened again', async () => {
    const { clock, anna, older, save } = await halfway();
    await save(...now);
    valueOf(await anna.open.close(id));
    const again = await anna.opens();
    await writeFile(join(dirname(anna.file), 'meeting-LAPTOP-ANNA.json'), older);
    await clock.pass(4_000);
    expect(discussion(again)).toBe(now.join('\n'));
  });

  it('from which another machine went on is what both knew', async () => {
    const { clock, anna, bram, here, save } = await halfway();
    await copyFile(anna.file, bram.file);
    const there = await bram.opens();
    valueOf(await there.record([step({ type: 'meeting.set', set: { location: 'Arnhem' } })]));
    await save(...now);
    await copyFile(bram.file, anna.file);
    await clock.pass(8_000);
    expect([discussion(here), here.meeting.location]).toEqual([now.join('\n'), 'Arnhem']);
    expect(await here.conflicts()).toEqual([]);
  });

  it('brings what somebody wrote in it by hand', async () => {
    const { clock, anna, here, older, save } = await halfway();
    await save(...now);
    const byHand = String(older).replace('"location": null', '"location": "Arnhem"');
    await writeFile(anna.file, byHand);
    await clock.pass(8_000);
    expect([discussion(here), here.meeting.location]).toEqual([now.join('\n'), 'Arnhem']);
  });
});

describe('the saves that are kept', () => {
  /** The numbers of those that are left of so many. */
  function leftOf(count: number): readonly number[] {
    const saves = new OwnSaves();
    for (let revision = 1; revision <= count; revision += 1)
      saves.add({ meeting: start, revision });
    return saves.states.map(({ revision }) => revision);
  }

  it('are the last ones, and ever fewer of those before', () => {
    expect(leftOf(4)).toEqual([4, 3, 2, 1]);
    expect(leftOf(40)).toEqual([40, 39, 38, 37, 36, 34, 32, 28, 24, 16]);
  });

  it('are few after a day of typing, and one is not much older than any that is asked for', () => {
    const count = 20_000;
    const left = leftOf(count);
    expect(left.length).toBeLessThan(32);
    for (let age = 0; age < count / 3; age += 1) {
      const base = left.find((number) => number <= count - age) ?? 0;
      expect(count - base).toBeLessThanOrEqual(3 * age);
    }
  });
});
