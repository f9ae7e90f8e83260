import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, it, vi } from 'vitest';
import { MANIFEST } from '../../main/backup/manifest.ts';
import { readManifest, verifyBackup } from '../../main/backup/read-backup.ts';
import { anApp } from '../support/desktop.ts';
import { tempFolder } from '../support/disk.ts';
import { aBackup, aLibrary } from './library.ts';

const MEGABYTE = 1024 * 1024;

describe('a file that is no good backup', () => {
  it.each([
    ['a text', 'geen zip'],
    ['nothing', ''],
    ['a zip that breaks off', 'PK\u0003\u0004 en dan niets'],
  ])('is refused: %s', async (_, content) => {
    const folder = await tempFolder();
    const path = join(folder, 'kopie.zip');
    await writeFile(path, content);
    expect(await anApp(folder).backups.read(path)).toMatchObject({ error: { kind: 'notBackup' } });
  });

  it('is refused when it is a zip of something else', async () => {
    const folder = await tempFolder();
    const path = join(folder, 'kopie.zip');
    await writeFile(path, await zipOf({ 'foto.txt': 'zee' }));
    expect(await anApp(folder).backups.read(path)).toMatchObject({ error: { kind: 'notBackup' } });
  });

  it.each(['meetings/../../buiten.json', '/etc/passwd', 'meetings\\x\\meeting.json'])(
    'is refused when it names a file outside the library: %s',
    async (path) => {
      const folder = await tempFolder();
      const backup = join(folder, 'kopie.zip');
      const file = { path, size: 2, sha256: '0'.repeat(64) };
      await writeFile(backup, await zipOf({ [MANIFEST]: listOf([file]) }));
      expect(await anApp(folder).backups.read(backup)).toMatchObject({
        error: { kind: 'notBackup' },
      });
    },
  );

  it('is refused when its list of contents is larger than that of any library', async () => {
    const folder = await tempFolder();
    const backup = join(folder, 'kopie.zip');
    const list = Buffer.alloc(64 * MEGABYTE + 1, ' ');
    list.write(listOf([]));
    await writeFile(backup, await zipOf({ [MANIFEST]: list }));
    expect(await anApp(folder).backups.read(backup)).toMatchObject({
      error: { kind: 'notBackup' },
    });
  });

  it('is not unpacked where a file in it is larger than the list says', async () => {
    const { folder, meeting } = await aLibrary();
    const backup = join(folder, 'kopie.zip');
    const path = `meetings/${meeting.id}/meeting.json`;
    const list = listOf([{ path, size: 2, sha256: '0'.repeat(64) }]);
    await writeFile(backup, await zipOf({ [path]: Buffer.alloc(MEGABYTE), [MANIFEST]: list }));
    const onFile = vi.fn(() => Promise.resolve());
    const { signal } = new AbortController();
    const verifying = verifyBackup(backup, await readManifest(backup), {
      signal,
      onProgress: () => undefined,
      onFile,
    });
    await expect(verifying).rejects.toMatchObject({ error: { kind: 'unsound', entry: path } });
    expect(onFile).not.toHaveBeenCalled();
  });

  it.each<[string, (zip: JSZip, entry: string) => Promise<unknown>]>([
    [
      'changed',
      async (zip, entry) => {
        const content = (await zip.file(entry)?.async('string')) ?? '';
        zip.file(entry, content.replace('maart', 'maert'), bare);
      },
    ],
    ['taken out', (zip, entry) => Promise.resolve(zip.remove(entry))],
  ])('is refused when a file in it was %s', async (_, change) => {
    const { app, target, meeting } = await aBackup();
    const entry = `meetings/${meeting.id}/meeting.json`;
    await changeZip(target, (zip) => change(zip, entry));
    expect(await app.backups.read(target)).toMatchObject({ error: { kind: 'unsound', entry } });
  });

  it('is refused when a file was added to it', async () => {
    const { app, target } = await aBackup();
    const entry = 'meetings/extra/meeting.json';
    await changeZip(target, (zip) => Promise.resolve(zip.file(entry, '{}', bare)));
    expect(await app.backups.read(target)).toMatchObject({ error: { kind: 'unsound', entry } });
  });
});

/** No entry for its folders, which is none of ours. */
const bare = { createFolders: false };

function zipOf(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content, bare);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

async function changeZip(path: string, change: (zip: JSZip) => Promise<unknown>): Promise<void> {
  const zip = await JSZip.loadAsync(await readFile(path));
  await change(zip);
  await writeFile(path, await zip.generateAsync({ type: 'nodebuffer' }));
}

function listOf(files: readonly object[]): string {
  return JSON.stringify({
    schema: 'notulist/backup@1',
    madeAt: '2027-03-12T09:30:00.000Z',
    files,
  });
}
