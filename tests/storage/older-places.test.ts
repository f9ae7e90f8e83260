import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLibrary } from '../../main/checkup/check-library.ts';
import { idsBeside } from '../../main/storage/beside-transfer.ts';
import { realFiles } from '../../main/storage/files.ts';
import {
  besideLibrary,
  INDEX_FILE,
  indexFile,
  journalFile,
  olderPlace,
} from '../../main/storage/layout.ts';
import { aMeeting } from '../support/builders.ts';
import { meeting, OneMachine } from '../support/libraries.ts';
import { valueOf } from '../support/store.ts';

const START = 'Afgesproken.';

describe('what an older app kept by the id of a meeting alone', () => {
  /** As it stood before each library had a folder of its own. */
  async function asBefore(machine: OneMachine, name: string): Promise<void> {
    const layout = machine.layout(name);
    const beside = besideLibrary(layout);
    for (const one of await readdir(beside)) {
      if (one !== 'library.json') await rename(join(beside, one), join(layout.userData, one));
    }
    await realFiles.remove(join(layout.userData, 'libraries'));
  }

  it('is of the library that was opened last, and is replayed there once', async () => {
    const machine = await OneMachine.with('echt');
    const { library } = await machine.start('echt');
    valueOf(await library.view());
    await machine.typesAndCrashes('echt', 'Getypt.');
    await machine.copies('echt', 'kopie');
    await asBefore(machine, 'echt');
    expect(await machine.said('kopie')).toBe(START);
    expect(await machine.said('echt')).toBe(`${START}\nGetypt.`);
    await machine.types('echt', 'Verder.');
    expect(await machine.said('echt')).toBe(`${START}\nGetypt.\nVerder.`);
    expect(await idsBeside(realFiles, machine.layout('echt').userData)).toEqual(new Set());
  });

  it('is of the one that is opened where the last is not known', async () => {
    const machine = await OneMachine.with('echt');
    await machine.typesAndCrashes('echt', 'Getypt.');
    await asBefore(machine, 'echt');
    expect(await machine.said('echt')).toBe(`${START}\nGetypt.`);
  });

  it('is of the library that has the meeting, though another was opened last', async () => {
    const machine = await OneMachine.with('echt');
    await machine.typesAndCrashes('echt', 'Getypt.');
    const { library } = await machine.start('ander');
    valueOf(await library.add(aMeeting()));
    valueOf(await library.view());
    const ander = machine.layout('ander');
    await rename(indexFile(ander), join(ander.userData, INDEX_FILE));
    await asBefore(machine, 'echt');
    await machine.start('ander');
    expect(await machine.said('echt')).toBe(`${START}\nGetypt.`);
    expect(await idsBeside(realFiles, ander.userData)).toEqual(new Set());
  });

  it.each([true, false])(
    'waits for a library that is away, the last one or not (%s)',
    async (isLast) => {
      const machine = await OneMachine.with('echt');
      const { library } = await machine.start('echt');
      if (isLast) valueOf(await library.view());
      await machine.typesAndCrashes('echt', 'Getypt.');
      await asBefore(machine, 'echt');
      await machine.renames('echt', 'weg');
      for (const name of ['echt', 'ander']) await machine.start(name);
      await machine.renames('weg', 'echt');
      expect(await machine.said('echt')).toBe(`${START}\nGetypt.`);
    },
  );

  it('comes in though the library that was opened last cannot be asked', async () => {
    const machine = await OneMachine.with('echt');
    await machine.typesAndCrashes('echt', 'Getypt.');
    await asBefore(machine, 'echt');
    const { userData } = machine.layout('echt');
    const share = join(machine.layout('server').library, 'meetings');
    const meetings = { [join(share, 'een', 'meeting.json')]: {} };
    await writeFile(join(userData, INDEX_FILE), JSON.stringify({ version: 2, meetings }));
    machine.disk.refuseToLook(dirname(share), 'EHOSTDOWN');
    expect(await machine.said('echt')).toBe(`${START}\nGetypt.`);
  });

  it('comes in but for a file that is in use, which comes in the next time', async () => {
    const machine = await OneMachine.with('echt');
    await machine.types('echt', 'Getypt.');
    await machine.typesAndCrashes('echt', 'Verder.');
    await asBefore(machine, 'echt');
    const { userData } = machine.layout('echt');
    machine.disk.refuseNext('rename', 'EBUSY');
    await expect(machine.start('echt')).rejects.toThrow(/unwritable/);
    expect(await idsBeside(realFiles, userData)).toEqual(new Set([meeting.id]));
    expect(await realFiles.stat(journalFile(machine.layout('echt'), meeting.id))).toBeDefined();
    expect(await machine.said('echt')).toBe(`${START}\nGetypt.\nVerder.`);
    expect(await idsBeside(realFiles, userData)).toEqual(new Set());
  });

  it('is told of by a checkup, and goes after its day, where it is of no meeting', async () => {
    const machine = await OneMachine.with('echt');
    const layout = machine.layout('echt');
    const [journal, undo] = (['journal', 'undo'] as const).map((one) => olderPlace(layout, one));
    if (journal === undefined || undo === undefined) throw new Error('There are two');
    for (const folder of [journal, undo]) {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'zoek.ndjson'), '');
    }
    const { library } = await machine.start('echt');
    const { findings } = await checkLibrary({ files: realFiles }, layout, () =>
      Promise.resolve(false),
    );
    expect(findings).toMatchObject([{ kind: 'journalAlone', file: join(journal, 'zoek.ndjson') }]);
    valueOf(await library.view());
    expect(await readdir(undo)).toEqual([]);
    expect(await readdir(journal)).toEqual(['zoek.ndjson']);
  });

  it('goes on coming in when that was cut short', async () => {
    const machine = await OneMachine.with('echt');
    await machine.typesAndCrashes('echt', 'Getypt.');
    const journal = journalFile(machine.layout('echt'), meeting.id);
    await asBefore(machine, 'echt');
    await mkdir(join(journal, '..'), { recursive: true });
    await rename(join(machine.layout('echt').userData, 'journal', `${meeting.id}.ndjson`), journal);
    expect(await machine.said('echt')).toBe(`${START}\nGetypt.`);
  });

  it('is of the library that it names where that is kept with states to merge from', async () => {
    const machine = await OneMachine.with('echt');
    await machine.types('echt', 'Getypt.');
    const { library, userData } = machine.layout('echt');
    await asBefore(machine, 'echt');
    const bases = join(userData, 'bases', meeting.id);
    const states = await readdir(bases);
    const own = join(bases, '.of-0123456789abcdef');
    await mkdir(own);
    for (const name of states) await rename(join(bases, name), join(own, name));
    await realFiles.write(
      join(own, 'file.txt'),
      join(library, 'meetings', meeting.id, 'meeting.json'),
    );
    await machine.copies('echt', 'kopie');
    await machine.start('kopie');
    const kept = join(besideLibrary(machine.layout('echt')), 'bases', meeting.id);
    expect(await readdir(kept)).toEqual(states);
    expect(await realFiles.stat(bases)).toBeUndefined();
  });
});
