import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { attachmentsFolder } from '../../main/storage/layout.ts';
import { systemError } from '../support/disk.ts';
import { placeFile, valueOf } from '../support/store.ts';
import { aLibrary } from './library.ts';

async function contentIn(papers: string): Promise<readonly string[]> {
  const entries = await readdir(papers, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const read = files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8'));
  return (await Promise.all(read)).sort();
}

describe.skipIf(process.platform === 'win32')(
  'files of a backup with names that Windows does not take',
  () => {
    const strange = ['vraag?.pdf', 'vraag*.pdf', 'punt.', 'con.txt', 'map?/nota.pdf'];

    /** A backup of them, which is put back on a disk that takes no such names. */
    async function backedUpElsewhere() {
      const { app, folder, meeting } = await aLibrary();
      const papers = attachmentsFolder(app.layout, meeting.id);
      for (const name of [...strange, 'gewoon.pdf']) await placeFile(join(papers, name), name);
      const target = join(folder, 'kopie.zip');
      valueOf(await app.backups.make(target));
      for (const operation of ['write', 'rename', 'makeFolder'] as const) {
        const real = app.disk[operation].bind(app.disk) as (...args: unknown[]) => Promise<void>;
        vi.spyOn(app.disk, operation).mockImplementation(async (...args: unknown[]) => {
          const path = String(args[operation === 'rename' ? 1 : 0]);
          const isRefused = /[?*<>|"]/.test(path) || /(^con\..*|[. ])$/.test(basename(path));
          if (isRefused) throw systemError('ENOENT', operation);
          return real(...args);
        });
      }
      const { token } = valueOf(await app.backups.read(target));
      return { app, folder, meeting, papers, token, target };
    }
    const all = [...strange, 'gewoon.pdf'].sort();

    it('come back under others, and stop nothing', async () => {
      const { app, meeting, papers, token, target } = await backedUpElsewhere();
      await rm(app.layout.library, { recursive: true });
      valueOf(await app.backups.restore(token, [meeting.id]));
      expect(await readdir(papers)).toEqual([
        expect.stringMatching(/^_con ~[0-9a-f]{8}\.txt$/),
        'gewoon.pdf',
        'map-',
        expect.stringMatching(/^punt ~[0-9a-f]{8}$/),
        expect.stringMatching(/^vraag- ~[0-9a-f]{8}\.pdf$/),
        expect.stringMatching(/^vraag- ~[0-9a-f]{8}\.pdf$/),
      ]);
      expect(await contentIn(papers)).toEqual(all);
      const { rows } = valueOf(await app.backups.read(target));
      expect(rows).toMatchObject([{ id: meeting.id, state: 'same' }]);
    });

    it('do so in a library of its own too', async () => {
      const { app, folder, meeting, token } = await backedUpElsewhere();
      const library = join(folder, 'elders');
      valueOf(await app.backups.restoreAsLibrary(token, library));
      const papers = attachmentsFolder({ ...app.layout, library }, meeting.id);
      expect(await contentIn(papers)).toEqual(all);
    });

    it('stay as they are where they are here', async () => {
      const { app, meeting, papers, token } = await backedUpElsewhere();
      await rm(join(papers, 'gewoon.pdf'));
      valueOf(await app.backups.restore(token, [meeting.id]));
      expect(await contentIn(papers)).toEqual(all);
      expect(await readdir(papers)).toContain('vraag?.pdf');
    });
  },
);

describe.skipIf(process.platform !== 'linux')('files of which only the capitals differ', () => {
  it('both come back where those are one name', async () => {
    const { app, folder, meeting } = await aLibrary();
    const papers = attachmentsFolder(app.layout, meeting.id);
    for (const name of ['Nota.pdf', 'nota.pdf']) await placeFile(join(papers, name), name);
    const target = join(folder, 'kopie.zip');
    valueOf(await app.backups.make(target));
    const { token } = valueOf(await app.backups.read(target));
    const stat = app.disk.stat.bind(app.disk);
    vi.spyOn(app.disk, 'stat').mockImplementation(async (path) => {
      const isIt = (name: string) => name.toLowerCase() === basename(path).toLowerCase();
      const name = (await app.disk.list(dirname(path))).find(isIt);
      return stat(name === undefined ? path : join(dirname(path), name));
    });
    const library = join(folder, 'elders');
    valueOf(await app.backups.restoreAsLibrary(token, library));
    const there = attachmentsFolder({ ...app.layout, library }, meeting.id);
    expect(await contentIn(there)).toEqual(['Nota.pdf', 'nota.pdf']);
    expect(await readdir(there)).toContainEqual(expect.stringMatching(/^nota ~[0-9a-f]{8}\.pdf$/));
  });
});
