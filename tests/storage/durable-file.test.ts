import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { removeTemporaries, writeDurably } from '../../main/storage/durable-file.ts';
import { Disk, tempFolder } from '../support/disk.ts';

describe('writing a file durably', () => {
  it('puts the content on the disk before the name, and the name before it returns', async () => {
    const folder = await tempFolder();
    const disk = new Disk();
    await writeDurably(disk, join(folder, 'a.json'), 'new');
    expect(disk.done).toEqual(['write', 'rename', 'syncFolder']);
    expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('new');
  });

  it.each(['write', 'rename'] as const)(
    'leaves the old content and nothing else when the %s is refused',
    async (operation) => {
      const folder = await tempFolder();
      const disk = new Disk();
      await writeFile(join(folder, 'a.json'), 'old');
      disk.refuseNext(operation, 'ENOSPC');
      await expect(writeDurably(disk, join(folder, 'a.json'), 'new')).rejects.toThrow('ENOSPC');
      expect(await readdir(folder)).toEqual(['a.json']);
      expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('old');
    },
  );

  it('is not done as long as it did not take the place of the file', async () => {
    const folder = await tempFolder();
    const done = writeDurably(new Disk(), join(folder, 'a.json'), 'new', () => Promise.resolve());
    await expect(done).rejects.toThrow('take the place');
    expect(await readdir(folder)).toEqual([]);
  });

  it('removes what a power cut left of the same file, and of no other', async () => {
    const folder = await tempFolder();
    const left = '.a.json.1234abcd.notulist-tmp';
    const others = ['.b.json.1234abcd.notulist-tmp', 'a.json', 'a.json.mine'];
    for (const name of [left, ...others]) await writeFile(join(folder, name), '');
    await removeTemporaries(new Disk(), join(folder, 'a.json'));
    expect((await readdir(folder)).sort()).toEqual(others.sort());
  });
});
