import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseJournal, type JournalEntry } from '../../main/storage/journal-lines.ts';
import { Journal } from '../../main/storage/journal.ts';
import { Disk, tempFolder } from '../support/disk.ts';
import { NOW, titled } from '../support/store.ts';

function entry(revision: number): JournalEntry {
  return { revision, at: NOW.toISOString(), ...titled(`Titel ${String(revision)}`) };
}

async function aJournal() {
  const folder = join(await tempFolder(), 'journal');
  const path = join(folder, 'm.ndjson');
  const disk = new Disk();
  const revisions = async () =>
    parseJournal(await readFile(path, 'utf8')).entries.map(({ revision }) => revision);
  return { disk, folder, path, revisions, journal: new Journal(disk, path, [], true) };
}

async function replaced(path: string): Promise<void> {
  await writeFile(`${path}.other`, 'anders\n');
  await rename(`${path}.other`, path);
}

/** Which refuses most of what one does to an open file; then nothing was taken away. */
function unlessOnWindows(refusal: unknown): void {
  if (process.platform !== 'win32') throw refusal;
}

describe('a journal', () => {
  it('has a change on the disk when it says so, and its own name too', async () => {
    const { disk, journal, revisions } = await aJournal();
    await journal.append([entry(1)]);
    expect(disk.done).toEqual(['syncFolder', 'append', 'sync']);
    expect(await revisions()).toEqual([1]);
  });

  it('lets changes that come while the disk is busy share the next turn', async () => {
    const { disk, journal, revisions } = await aJournal();
    await journal.append([entry(1)]);
    const first = journal.append([entry(2)]);
    await Promise.resolve();
    await Promise.all([first, ...[3, 4, 5, 6].map((n) => journal.append([entry(n)]))]);
    expect(await revisions()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(disk.count('sync')).toBeLessThanOrEqual(3);
  });

  it.each(['append', 'sync'] as const)(
    'refuses what waits behind a change whose %s failed, and keeps nothing of either',
    async (operation) => {
      const { disk, journal, revisions } = await aJournal();
      await journal.append([entry(1)]);
      disk.refuseNext(operation, 'ENOSPC');
      const failing = journal.append([entry(2)]);
      await Promise.resolve();
      const waiting = journal.append([entry(3)]);
      await expect(failing).rejects.toThrow('ENOSPC');
      await expect(waiting).rejects.toThrow('ENOSPC');

      await journal.append([entry(2)]);
      expect(await revisions()).toEqual([1, 2]);
    },
  );

  it('keeps what came after the revision at which it is cut', async () => {
    const { journal, revisions } = await aJournal();
    await journal.append([entry(1), entry(2), entry(3)]);
    await journal.cut(2);
    expect(await revisions()).toEqual([3]);
    await journal.append([entry(4)]);
    expect(await revisions()).toEqual([3, 4]);
  });

  it('still has everything when the cut is refused', async () => {
    const { disk, journal, revisions } = await aJournal();
    await journal.append([entry(1)]);
    disk.refuseNext('rename', 'EBUSY');
    await expect(journal.cut(1)).rejects.toThrow('EBUSY');
    await journal.append([entry(2)]);
    expect(await revisions()).toEqual([1, 2]);
  });

  it.each([
    ['its file is removed', (path: string) => rm(path)],
    ['its folder is removed', (path: string) => rm(dirname(path), { recursive: true })],
    ['its folder is moved', (path: string) => rename(dirname(path), `${dirname(path)}-moved`)],
    ['another file is put in its place', replaced],
  ])(
    'has all it acknowledged under its name also when %s while it is open',
    async (_, takeAway) => {
      const { disk, path, journal, revisions } = await aJournal();
      await journal.append([entry(1), entry(2)]);
      await takeAway(path).catch(unlessOnWindows);
      await journal.append([entry(3)]);
      expect(await revisions()).toEqual([1, 2, 3]);
      const writes = disk.count('write');
      await journal.append([entry(4)]);
      expect(await revisions()).toEqual([1, 2, 3, 4]);
      expect(disk.count('write')).toBe(writes);
    },
  );

  it('leaves no file behind when there is nothing in it', async () => {
    const { journal, folder } = await aJournal();
    await journal.append([entry(1)]);
    await journal.cut(1);
    await journal.close();
    expect(await readdir(folder)).toEqual([]);
  });
});
