import { execFile } from 'node:child_process';
import type * as FileSystem from 'node:fs/promises';
import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { identityOf, isSameFolder, realFiles } from '../../main/storage/files.ts';
import { systemError, tempFolder } from '../support/disk.ts';

/** What the system says to a copy that it is to make itself; nothing in most tests. */
const system = vi.hoisted((): { refusal?: string | undefined } => ({}));
vi.mock('node:fs/promises', async (load) => {
  const real = await load<typeof FileSystem>();
  const copyFile: typeof real.copyFile = (...args) =>
    system.refusal === undefined
      ? real.copyFile(...args)
      : Promise.reject(systemError(system.refusal, 'copyfile'));
  return { ...real, copyFile };
});
afterEach(() => {
  system.refusal = undefined;
});

const run = promisify(execFile);

async function aDownload() {
  const folder = await tempFolder();
  const source = join(folder, 'nota.pdf');
  await writeFile(source, 'de nota');
  return { folder, source, copy: join(folder, 'kopie.pdf') };
}

describe('a copy of a file', () => {
  it('has all of its content, and takes the place of nothing', async () => {
    const { folder, source, copy } = await aDownload();
    await realFiles.copy(source, copy);
    expect(await readFile(copy, 'utf8')).toBe('de nota');
    await writeFile(source, 'een andere nota');
    await expect(realFiles.copy(source, copy)).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await readFile(copy, 'utf8')).toBe('de nota');
    expect(await readdir(folder)).toEqual(['kopie.pdf', 'nota.pdf']);
  });

  it('is made part by part where the system refuses the rights that go along, as on a share', async () => {
    const { source, copy } = await aDownload();
    system.refusal = 'EPERM';
    await realFiles.copy(source, copy);
    expect(await readFile(copy, 'utf8')).toBe('de nota');
  });

  it('is not made a second time on a disk that is full', async () => {
    const { folder, source, copy } = await aDownload();
    system.refusal = 'ENOSPC';
    await expect(realFiles.copy(source, copy)).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(await readdir(folder)).toEqual(['nota.pdf']);
  });

  it.skipIf(process.platform === 'win32')(
    'is for whom its folder is for, also of a file that may only be read or may be run',
    async () => {
      const { folder, source, copy } = await aDownload();
      await chmod(folder, 0o750);
      await chmod(source, 0o555);
      await realFiles.copy(source, copy);
      expect(((await stat(copy)).mode & 0o777).toString(8)).toBe('640');
    },
  );

  it.runIf(process.platform === 'win32')('still says that it came from the web', async () => {
    const { source, copy } = await aDownload();
    await writeFile(`${source}:Zone.Identifier`, '[ZoneTransfer]\r\nZoneId=3\r\n');
    await chmod(source, 0o444);
    await realFiles.copy(source, copy);
    expect(await readFile(`${copy}:Zone.Identifier`, 'utf8')).toContain('ZoneId=3');
  });

  it.runIf(process.platform === 'darwin')('still is in quarantine', async () => {
    const { source, copy } = await aDownload();
    const mark = '0083;00000000;Safari;';
    await run('xattr', ['-w', 'com.apple.quarantine', mark, source]);
    await realFiles.copy(source, copy);
    const { stdout } = await run('xattr', ['-p', 'com.apple.quarantine', copy]);
    expect(stdout).toContain('Safari');
  });
});

describe('what tells a folder from all others', () => {
  const made = BigInt(Date.UTC(2027, 2, 12)) * 1_000_000n;
  const ofNoTime = [0n, -11_644_473_600n, 315_532_800n].map((seconds) => seconds * 1_000_000_000n);

  it('lasts while the disk is called otherwise', () => {
    const [one, other] = [1n, 2n].map((dev) => identityOf({ ino: 7n, birthtimeNs: made, dev }));
    expect(other?.lasting).toBe(one?.lasting);
    expect(one?.lasting).not.toBeNull();
  });

  it.each(ofNoTime)(
    'lasts not on a disk that does not know when it was made (%s)',
    (birthtimeNs) => {
      const folder = identityOf({ ino: 1n, birthtimeNs, dev: 1n });
      expect(folder.lasting).toBeNull();
      expect(isSameFolder(folder, folder)).toBe(true);
    },
  );

  it('is not known on a disk that numbers nothing', () => {
    const folder = identityOf({ ino: 0n, birthtimeNs: made, dev: 1n });
    expect(folder.lasting).toBeNull();
    expect(isSameFolder(folder, folder)).toBe(false);
  });
});
