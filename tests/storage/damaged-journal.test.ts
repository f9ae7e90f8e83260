import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { titled, valueOf } from '../support/store.ts';
import { aside, crashed, cutOff, fill, flipByte } from './damaging.ts';

describe('a damaged journal', () => {
  it.each([
    ['has a torn last line', cutOff, 'Een na laatste', 1],
    ['has a flipped byte in its first line', flipByte('Een na'), 'In een versie', 2],
    ['has a flipped byte in its last line', flipByte('Laatste'), 'Een na laatste', 1],
    ['holds other bytes', fill('\u0000\u0001\u0002'.repeat(99)), 'In een versie', 1],
  ] as const)('that %s is used as far as it goes', async (_, damage, title, unusable) => {
    const { id, journal, start } = await crashed();
    await damage(journal);
    const damaged = await readFile(journal, 'latin1');

    const session = valueOf(await start().open.open(id));
    expect(session.meeting.title).toBe(title);
    expect(session.recovery).toMatchObject({ file: null, journal: { unusable, why: 'damaged' } });
    expect(await aside(journal)).toEqual([damaged]);
  });

  it('opens also when no copy of it can be made, and is not written over before there is one', async () => {
    const { id, journal, start } = await crashed();
    await cutOff(journal);
    const damaged = await readFile(journal, 'latin1');
    const { disk, open } = start();
    disk.refuseNext('write', 'ENOSPC');
    const session = valueOf(await open.open(id));
    expect(session.meeting.title).toBe('Een na laatste');
    expect(session.recovery).toMatchObject({ journal: { keptAs: null, unusable: 1 } });

    disk.refuseNext('write', 'ENOSPC');
    expect(await session.record([titled('Vol')])).toMatchObject({ error: { cause: 'full' } });
    expect(await readFile(journal, 'latin1')).toBe(damaged);
    expect(await aside(journal)).toEqual([]);

    valueOf(await session.record([titled('Weer ruimte')]));
    expect(await aside(journal)).toEqual([damaged]);
    expect(valueOf(await start().open.open(id)).meeting.title).toBe('Weer ruimte');
  });

  it('of which no copy could be made is left as it is when the meeting is closed', async () => {
    const { id, journal, start } = await crashed();
    await flipByte('Een na')(journal);
    const damaged = await readFile(journal, 'latin1');
    const { disk, open } = start();
    disk.refuseNext('write', 'EDQUOT');
    const session = valueOf(await open.open(id));
    disk.refuseNext('write', 'EDQUOT');
    await session.close();
    expect(await readFile(journal, 'latin1')).toBe(damaged);
    expect(valueOf(await start().open.open(id)).recovery).toMatchObject({
      journal: { keptAs: expect.any(String) as string },
    });
    expect(await aside(journal)).toEqual([damaged]);
  });

  it('that is empty has nothing to tell of', async () => {
    const { id, journal, start } = await crashed();
    await writeFile(journal, '');
    const session = valueOf(await start().open.open(id));
    expect([session.meeting.title, session.recovery]).toEqual(['In een versie', null]);
  });
});
