import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockFile, meetingFile, versionsFolder } from '../../main/storage/layout.ts';
import type { OpenMeeting } from '../../main/storage/open-meeting.ts';
import { blocksText } from '../../shared/meeting/blocks.ts';
import type { Edit } from '../../shared/meeting/history.ts';
import { aMeeting, anItem, text } from '../support/builders.ts';
import { Disk, tempFolder } from '../support/disk.ts';
import { LateDisk, MachineDouble, SharedClock } from '../support/shared-library.ts';
import { placeFile, titled, valueOf } from '../support/store.ts';

const item = anItem('Koers', { discussion: text('Eerste.', 'Tweede.') });
const start = aMeeting({ title: 'Overleg', location: null, items: [item] });
const { id } = start;

function said(...lines: readonly string[]): Edit {
  const change = { type: 'item.set', item: item.id, set: { discussion: text(...lines) } } as const;
  return { change, kind: 'step' };
}

function located(location: string): Edit {
  return { change: { type: 'meeting.set', set: { location } }, kind: 'step' };
}

function discussion({ meeting }: OpenMeeting): string {
  return blocksText(meeting.items[0]?.discussion ?? []);
}

/** Two machines on one folder, which a network drive or a tool for synchronising keeps the same. */
async function twoMachines(newDisk = () => new Disk()) {
  const folder = await tempFolder();
  const clock = new SharedClock();
  const anna = new MachineDouble(folder, 'LAPTOP-ANNA', clock, newDisk());
  const bram = new MachineDouble(folder, 'PC-BRAM', clock, newDisk());
  valueOf(await anna.library.add(start));
  return { clock, anna, bram, file: meetingFile(anna.layout, 'meetings', id) };
}

/** Both may write: the folder brings the lock of the one to the other too late. */
async function bothOpen() {
  const world = await twoMachines(() => new LateDisk());
  const here = await world.anna.opens(id);
  const there = await world.bram.opens(id);
  return { ...world, here, there };
}

describe('a meeting that another machine wrote while it is open here', () => {
  it('is merged, not written over, and the window is told', async () => {
    const { anna, here, there } = await bothOpen();
    valueOf(await there.record([said('Eerste.', 'Tweede.', 'Daar.'), located('Deventer')]));
    valueOf(await there.checkpoint());
    valueOf(await here.record([said('Eerste hier.', 'Tweede.')]));
    valueOf(await here.checkpoint());

    expect(discussion(here)).toBe('Eerste hier.\nTweede.\nDaar.');
    expect(here.meeting.location).toBe('Deventer');
    expect(anna.news).toEqual(['merged']);
    expect(await here.conflicts()).toEqual([]);
  });

  it('comes to the same on both machines, and then rests', async () => {
    const { here, there, file } = await bothOpen();
    valueOf(await here.record([said('Eerste hier.', 'Tweede.')]));
    valueOf(await there.record([said('Eerste.', 'Tweede.', 'Daar.')]));
    valueOf(await here.checkpoint());
    valueOf(await there.checkpoint());
    valueOf(await here.checkpoint());
    expect(discussion(here)).toBe('Eerste hier.\nTweede.\nDaar.');
    expect(there.meeting).toEqual(here.meeting);

    const before = await readFile(file, 'utf8');
    valueOf(await there.checkpoint());
    valueOf(await here.checkpoint());
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  it('is noticed in a pause too, without anything being typed here', async () => {
    const { clock, here, there, anna } = await bothOpen();
    valueOf(await there.record([located('Deventer')]));
    valueOf(await there.checkpoint());
    await clock.pass(4_000);
    expect(here.meeting.location).toBe('Deventer');
    expect(anna.news).toContain('merged');
  });

  it('records nothing more until the window has taken it over', async () => {
    const { here, there } = await bothOpen();
    valueOf(await there.record([located('Deventer')]));
    valueOf(await there.checkpoint());
    valueOf(await here.checkpoint());
    expect(await here.record([titled('Hier')])).toMatchObject({ error: { kind: 'outdated' } });
    expect((await here.follow()).meeting.location).toBe('Deventer');
    valueOf(await here.record([titled('Hier')]));
    expect(here.meeting).toMatchObject({ title: 'Hier', location: 'Deventer' });
  });

  it('keeps a version of both, and asks what both changed, also after a restart', async () => {
    const { here, there, anna } = await bothOpen();
    valueOf(await there.record([located('Deventer')]));
    valueOf(await there.checkpoint());
    valueOf(await here.record([located('Zwolle')]));
    valueOf(await here.checkpoint());
    expect(here.meeting.location).toBe('Zwolle');
    const names = await readdir(versionsFolder(anna.layout, 'meetings', id));
    expect(names.filter((name) => name.includes('before-merge'))).toHaveLength(2);

    valueOf(await anna.open.close(id));
    const again = await anna.opens(id);
    const [kept] = await again.conflicts();
    expect(kept).toMatchObject({
      from: 'PC-BRAM',
      conflict: { field: 'location', mine: 'Zwolle', theirs: 'Deventer' },
    });
    valueOf(await again.settle(kept?.id ?? ''));
    expect(await again.conflicts()).toEqual([]);
  });

  it('merges also what was made from a state of before this start of the app', async () => {
    const { anna, here, there, file } = await bothOpen();
    const older = await readFile(file, 'utf8');
    valueOf(await here.record([said('Eerste.', 'Tweede.', 'Hier.')]));
    valueOf(await anna.open.close(id));
    const again = await anna.opens(id);
    await writeFile(file, older);
    valueOf(await there.record([said('Daar.', 'Eerste.', 'Tweede.')]));
    valueOf(await there.checkpoint());
    valueOf(await again.checkpoint());
    expect(discussion(again)).toBe('Daar.\nEerste.\nTweede.\nHier.');
    expect(await again.conflicts()).toEqual([]);
  });

  it('takes over what someone wrote in the file by hand', async () => {
    const { here, file } = await bothOpen();
    valueOf(await here.record([titled('Hier')]));
    valueOf(await here.checkpoint());
    const json = await readFile(file, 'utf8');
    await writeFile(file, json.replace('"location": null', '"location": "Arnhem"'));
    valueOf(await here.checkpoint());
    expect(here.meeting).toMatchObject({ title: 'Hier', location: 'Arnhem' });
  });

  it('sets aside what is no meeting, and writes its own', async () => {
    const { here, file } = await bothOpen();
    valueOf(await here.record([titled('Hier')]));
    await writeFile(file, '{"half": ');
    valueOf(await here.checkpoint());
    expect(await readFile(file, 'utf8')).toContain('"Hier"');
    const names = await readdir(dirname(file));
    expect(names.filter((name) => name.startsWith('meeting.damaged-'))).toHaveLength(1);
  });

  it('leaves alone what a newer app wrote', async () => {
    const { here, file } = await bothOpen();
    valueOf(await here.record([titled('Hier')]));
    await writeFile(file, '{"schema": "notulist/meeting@99"}');
    expect(await here.checkpoint()).toMatchObject({ error: { kind: 'newer' } });
    expect(await readFile(file, 'utf8')).toBe('{"schema": "notulist/meeting@99"}');
  });
});

describe('a meeting that is open on another machine', () => {
  it('opens to read only, with the name of who has it', async () => {
    const { anna, bram } = await twoMachines();
    await anna.opens(id);
    const there = await bram.opens(id);
    expect(there.access).toMatchObject({
      why: { kind: 'heldElsewhere', host: 'LAPTOP-ANNA', user: 'noor', canTakeOver: false },
    });
    expect(await there.record([titled('Daar')])).toMatchObject({ error: { kind: 'readOnly' } });
  });

  it('is not thrown away from here, but can be once it is closed there', async () => {
    const { anna, bram } = await twoMachines();
    await anna.opens(id);
    const refused = { kind: 'heldElsewhere', host: 'LAPTOP-ANNA' };
    expect(await bram.library.trash(id)).toMatchObject({ error: refused });
    expect(valueOf(await bram.library.view()).meetings).toMatchObject([{ id }]);
    valueOf(await anna.open.close(id));
    valueOf(await bram.library.trash(id));
    expect(valueOf(await anna.library.view()).trash).toMatchObject([{ id }]);
  });

  it('can be written once the other closes it', async () => {
    const { anna, bram, clock } = await twoMachines();
    await anna.opens(id);
    await bram.opens(id);
    valueOf(await anna.open.close(id));
    await clock.pass(4_000);
    expect(bram.news).toContain('elsewhere');
    expect(valueOf(await bram.open.reopen(id)).access).toEqual({ kind: 'write' });
  });

  it('shows what the other writes', async () => {
    const { anna, bram, clock } = await twoMachines();
    const here = await anna.opens(id);
    await bram.opens(id);
    valueOf(await here.record([titled('Nieuw')]));
    valueOf(await here.checkpoint());
    await clock.pass(4_000);
    expect(bram.news).toContain('elsewhere');
    expect(valueOf(await bram.open.reopen(id)).meeting.title).toBe('Nieuw');
  });

  it('can be taken over when the other is silent for long, and not before', async () => {
    const { anna, bram, clock } = await twoMachines();
    await anna.opens(id);
    await bram.opens(id);
    await clock.pass(60_000);
    expect(valueOf(await bram.open.takeOver(id)).access.kind).toBe('readOnly');

    anna.isRunning = false;
    await clock.pass(150_000);
    expect(valueOf(await bram.open.reopen(id)).access).toMatchObject({
      why: { canTakeOver: true },
    });
    expect(valueOf(await bram.open.takeOver(id)).access).toEqual({ kind: 'write' });
  });

  it('tells the one who slept that another took it over, and loses nothing of his', async () => {
    const { anna, bram, clock } = await twoMachines();
    const here = await anna.opens(id);
    await bram.opens(id);
    valueOf(await here.record([said('Eerste.', 'Tweede.', 'Hier.')]));
    anna.isRunning = false;
    await clock.pass(150_000);
    const there = valueOf(await bram.open.takeOver(id));
    valueOf(await there.record([said('Daar.', 'Eerste.', 'Tweede.')]));
    valueOf(await there.checkpoint());

    anna.isRunning = true;
    const again = valueOf(await anna.open.reopen(id));
    expect(again.access.kind).toBe('readOnly');
    valueOf(await there.checkpoint());
    expect(discussion(there)).toBe('Daar.\nEerste.\nTweede.\nHier.');
  });

  it('is left alone by a look at the library of who has changes of it in a journal', async () => {
    const { anna, bram } = await twoMachines();
    const there = await bram.opens(id);
    valueOf(await there.record([titled('Daar')]));
    bram.isRunning = false;
    await rm(lockFile(bram.layout, id), { force: true });
    await anna.opens(id);
    const restarted = new MachineDouble(
      dirname(bram.layout.userData),
      'PC-BRAM',
      new SharedClock(),
    );
    await restarted.opens(id);
    valueOf(await restarted.library.view());
    expect(valueOf(await restarted.open.load(id)).access.kind).toBe('readOnly');
  });

  it('is opened whatever stands in the lock', async () => {
    const { anna, bram } = await twoMachines();
    await placeFile(lockFile(anna.layout, id), 'no JSON');
    expect((await bram.opens(id)).access).toEqual({ kind: 'write' });
  });
});
