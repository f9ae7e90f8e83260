import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { meetingFile } from '../../main/storage/layout.ts';
import type { OpenMeeting } from '../../main/storage/open-meeting.ts';
import { aMeeting } from '../support/builders.ts';
import { tempFolder } from '../support/disk.ts';
import { LateDisk, MachineDouble, SharedClock } from '../support/shared-library.ts';
import { titled, valueOf } from '../support/store.ts';

const { id } = aMeeting();
const byHand = {
  schema: 'notulist/meeting@1',
  id,
  title: 'Met de hand',
  attendees: [{ name: 'Nora' }],
  items: [{ title: 'Opening' }, { title: 'Sluiting' }],
  actions: [{ number: 1, item: '2', text: 'Bellen' }],
};
const rows = ['Opening', 'Sluiting', 'Nora', 'Bellen'];

function rowsOf({ meeting: { items, attendees, actions } }: OpenMeeting): readonly string[] {
  return [
    ...items.map(({ title }) => title),
    ...attendees.map(({ name }) => name),
    ...actions.map(({ text }) => text),
  ];
}

/** Two machines on a folder with a meeting of which no row has an id. */
async function twoMachines() {
  const folder = await tempFolder();
  const clock = new SharedClock();
  const machine = (host: string) => new MachineDouble(folder, host, clock, new LateDisk());
  const anna = machine('LAPTOP-ANNA');
  valueOf(await anna.library.add(aMeeting({ id })));
  await writeFile(meetingFile(anna.layout, 'meetings', id), JSON.stringify(byHand));
  return { clock, anna, bram: machine('PC-BRAM'), restarted: () => machine('LAPTOP-ANNA') };
}

describe('a meeting that was written by hand', () => {
  it('stays as it is when its file is looked at again', async () => {
    const { clock, anna } = await twoMachines();
    const here = await anna.opens(id);
    await clock.pass(8_000);
    expect(rowsOf(here)).toEqual(rows);
    expect(anna.news).toEqual([]);
  });

  it('stays as it is when it was read ahead', async () => {
    const { clock, anna } = await twoMachines();
    await anna.open.readAhead(id);
    const here = await anna.opens(id);
    await clock.pass(8_000);
    expect(rowsOf(here)).toEqual(rows);
  });

  it('has each row once after a crash too', async () => {
    const { clock, anna, restarted } = await twoMachines();
    const here = await anna.opens(id);
    const [item] = here.meeting.items;
    const change = { type: 'item.set', item: item?.id ?? '', set: { title: 'Welkom' } } as const;
    valueOf(await here.record([{ change, kind: 'step' }]));
    anna.isRunning = false;
    const again = await restarted().opens(id);
    await clock.pass(8_000);
    expect(rowsOf(again)).toEqual(['Welkom', ...rows.slice(1)]);
    expect(again.recovery).toBeNull();
  });

  it('has each row once when two machines opened it', async () => {
    const { clock, anna, bram } = await twoMachines();
    const here = await anna.opens(id);
    const there = await bram.opens(id);
    valueOf(await here.record([titled('Hier')]));
    await clock.pass(8_000);
    valueOf(await there.follow().then(() => there.record([titled('Daar')])));
    await clock.pass(8_000);
    for (const one of [here, there]) {
      expect([one.meeting.title, ...rowsOf(one)]).toEqual(['Daar', ...rows]);
    }
  });
});
