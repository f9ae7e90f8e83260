import { open, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { realFiles } from '../../main/storage/files.ts';
import { withPatience } from '../../main/storage/patience.ts';
import { systemError, tempFolder } from '../support/disk.ts';

function refusing(times: number, code: string) {
  const work = vi.fn(() => Promise.resolve());
  for (let one = 0; one < times; one++) work.mockRejectedValueOnce(systemError(code, 'rename'));
  return work;
}

describe('a file that another program has open', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])('is tried again on Windows after %s', async (code) => {
    const work = refusing(2, code);
    await withPatience(work, true);
    expect(work).toHaveBeenCalledTimes(3);
  });

  it('is left alone on Windows when it stays open', async () => {
    const work = refusing(9, 'EBUSY');
    await expect(withPatience(work, true)).rejects.toMatchObject({ code: 'EBUSY' });
    expect(work).toHaveBeenCalledTimes(6);
  });

  it('does not hold up another failure, nor another system', async () => {
    const full = refusing(1, 'ENOSPC');
    await expect(withPatience(full, true)).rejects.toMatchObject({ code: 'ENOSPC' });
    const denied = refusing(1, 'EACCES');
    await expect(withPatience(denied, false)).rejects.toMatchObject({ code: 'EACCES' });
    expect([full, denied].map((work) => work.mock.calls.length)).toEqual([1, 1]);
  });

  it('is replaced and removed once it is closed', async () => {
    const folder = await tempFolder();
    const [fresh, path] = [join(folder, 'nieuw'), join(folder, 'oud')];
    await writeFile(fresh, 'nieuw');
    await writeFile(path, 'oud');
    const reader = await open(path);
    const replaced = realFiles.rename(fresh, path);
    setTimeout(() => void reader.close(), 50);
    await replaced;
    expect(await readFile(path, 'utf8')).toBe('nieuw');
    await realFiles.remove(path);
    expect(await readdir(folder)).toEqual([]);
  });
});
