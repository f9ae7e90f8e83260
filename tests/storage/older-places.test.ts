import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { idsBeside } from '../../main/storage/beside-transfer.ts';
import { realFiles } from '../../main/storage/files.ts';
import { besideLibrary, journalFile } from '../../main/storage/layout.ts';
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
