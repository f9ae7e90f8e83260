import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { meetingFile } from '../../main/storage/layout.ts';
import { aMeeting } from '../support/builders.ts';
import { Disk, tempFolder } from '../support/disk.ts';
import { MachineDouble, SharedClock } from '../support/shared-library.ts';
import { titled, valueOf } from '../support/store.ts';

const start = aMeeting({ location: null });
const { id } = start;

async function aMachine() {
  const folder = await tempFolder();
  const clock = new SharedClock();
  const disk = new Disk();
  const machine = (host: string) => new MachineDouble(folder, host, clock, disk);
  const anna = machine('LAPTOP-ANNA');
  valueOf(await anna.library.add(start));
  const file = meetingFile(anna.layout, 'meetings', id);
  /** Another machine goes on from what is in the file, and puts this into it too. */
  const add = async (fields: object): Promise<string> => {
    const content = JSON.parse(await readFile(file, 'utf8')) as { readonly seen?: object };
    const seen = { ...content.seen, there: 1 };
    const json = JSON.stringify({ ...content, seen, ...fields });
    await writeFile(file, json);
    return json;
  };
  return { clock, disk, machine, anna, file, add, names: () => readdir(dirname(file)) };
}

/** What a newer app wrote while the meeting is open here, and after it something that was typed here. */
async function writtenOver() {
  const world = await aMachine();
  const here = await world.anna.opens(id);
  valueOf(await here.record([titled('Hier')]));
  await world.clock.pass(4_000);
  const theirs = await world.add({ location: 'Daar', colour: 'groen' });
  valueOf(await here.record([titled('Hier en meer')]));
  await world.clock.pass(8_000);
  return { ...world, here, theirs };
}

describe('a file with a field that is not known, written while the meeting is open', () => {
  it('is left as it is, and it is told that ours is not in it', async () => {
    const { here, file, theirs, names } = await writtenOver();
    expect(await readFile(file, 'utf8')).toBe(theirs);
    expect((await names()).filter((name) => name.includes('damaged'))).toEqual([]);
    expect(here.behind).toMatchObject({ trouble: { kind: 'newer' } });
    valueOf(await here.record([titled('En nog meer')]));
  });

  it('keeps a meeting that is left open, with all that was typed', async () => {
    const { anna, here } = await writtenOver();
    expect(await anna.open.leave(id)).toMatchObject({ ok: false, error: { kind: 'newer' } });
    expect(await anna.opens(id)).toBe(here);
    expect(here.meeting.title).toBe('Hier en meer');
  });

  it('is merged once it can be read, and that is told', async () => {
    const { clock, here, file, add } = await writtenOver();
    await add({ location: 'Daar, leesbaar', colour: undefined });
    await clock.pass(12_000);
    expect(here.meeting).toMatchObject({ title: 'Hier en meer', location: 'Daar, leesbaar' });
    expect(here.behind).toBeNull();
    expect(await readFile(file, 'utf8')).toContain('Hier en meer');
  });

  it('is not read over and over while nobody writes it', async () => {
    const { clock, disk, file } = await writtenOver();
    disk.wasRead.length = 0;
    await clock.pass(60_000);
    expect(disk.wasRead).not.toContain(file);
  });

  it('keeps nobody when nothing was typed since', async () => {
    const { anna, clock, add } = await aMachine();
    const here = await anna.opens(id);
    valueOf(await here.record([titled('Hier')]));
    await clock.pass(4_000);
    await add({ colour: 'groen' });
    expect(await anna.open.leave(id)).toMatchObject({ ok: false, error: { kind: 'newer' } });
    expect((await anna.opens(id)).access).toMatchObject({ why: { kind: 'unknownFields' } });
  });
});

describe('a meeting that is only read', () => {
  it('leaves its file alone where a newer app wrote it', async () => {
    const { clock, anna, add, names } = await aMachine();
    await add({ colour: 'groen' });
    const before = await names();
    expect((await anna.opens(id)).access.kind).toBe('readOnly');
    await clock.pass(8_000);
    expect(await names()).toEqual(before);
  });

  it('leaves its file alone where it is damaged, for who writes it', async () => {
    const { clock, anna, machine, file, names } = await aMachine();
    await anna.opens(id);
    const there = await machine('PC-BRAM').opens(id);
    expect(there.access.kind).toBe('readOnly');
    anna.isRunning = false;
    await writeFile(file, '{"half": ');
    const before = await names();
    await clock.pass(8_000);
    expect(await names()).toEqual(before);
  });
});
