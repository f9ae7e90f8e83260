import { readFile, rename, symlink } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { MANIFEST, manifestSchema } from '../../main/backup/manifest.ts';
import { meetingFile } from '../../main/storage/layout.ts';
import { aMeeting, aSeries } from '../support/builders.ts';
import { placeFile, placeMeeting, titled, valueOf } from '../support/store.ts';
import { aLibrary } from './library.ts';

async function entriesOf(path: string): Promise<readonly string[]> {
  const zip = await JSZip.loadAsync(await readFile(path));
  return Object.keys(zip.files).sort();
}

describe('a backup', () => {
  it('holds every file of the library, with a list of contents', async () => {
    const { app, folder, meeting } = await aLibrary();
    const series = aSeries('Taskforce Waterrand');
    await app.library.saveSeries(series);
    await placeMeeting(app, aMeeting({ id: 'weggegooid' }), 'trash');
    await placeFile(join(app.layout.library, 'meetings', meeting.id, 'versions', 'een.json'), '{}');

    await placeFile(join(app.layout.library, 'woordenlijst.txt'), 'mienskip\n');

    const target = join(folder, 'kopie.zip');
    const manifest = valueOf(await app.backups.make(target));

    const files = [
      `meetings/${meeting.id}/meeting.json`,
      `meetings/${meeting.id}/versions/een.json`,
      `series/${series.id}.json`,
      'trash/weggegooid/meeting.json',
      'woordenlijst.txt',
    ];
    expect(manifest.files.map(({ path }) => path).sort()).toEqual(files);
    expect(await entriesOf(target)).toEqual([...files, MANIFEST].sort());
    const zip = await JSZip.loadAsync(await readFile(target));
    const written = await zip.file(MANIFEST)?.async('string');
    expect(manifestSchema.parse(JSON.parse(written ?? ''))).toEqual(manifest);
  });

  it('says which meetings could not be read, for they are no better in it', async () => {
    const { app, folder } = await aLibrary();
    valueOf(await app.backups.make(join(folder, 'heel.zip')));
    expect(app.backups.state.unreadable).toEqual([]);
    await placeFile(meetingFile(app.layout, 'meetings', 'kapot'), '{"half": ');
    valueOf(await app.backups.make(join(folder, 'kopie.zip')));
    expect(app.backups.state.unreadable).toEqual(['kapot']);
  });

  it('holds what was typed a moment ago in a meeting that is open', async () => {
    const { app, folder, meeting } = await aLibrary();
    const open = valueOf(await app.open.open(meeting.id));
    valueOf(await open.record([titled('Zojuist getypt')]));

    const target = join(folder, 'kopie.zip');
    valueOf(await app.backups.make(target));

    const zip = await JSZip.loadAsync(await readFile(target));
    const content = await zip.file(`meetings/${meeting.id}/meeting.json`)?.async('string');
    expect(content).toContain('Zojuist getypt');
  });

  it('leaves out what is half written and the locks of the moment', async () => {
    const { app, folder, meeting } = await aLibrary();
    const own = join(app.layout.library, 'meetings', meeting.id);
    await placeFile(join(own, '.meeting.json.ab12.notulist-tmp'), '{"half');
    await placeFile(join(own, '.meeting.json.ab12cd34.notulist-before'), '{}');
    await placeFile(join(own, 'lock.json'), '{}');
    const target = join(folder, 'kopie.zip');
    const manifest = valueOf(await app.backups.make(target));
    expect(manifest.files.map(({ path }) => path)).toEqual([`meetings/${meeting.id}/meeting.json`]);
  });

  it.skipIf(process.platform === 'win32')(
    'leaves out links that lead out of the library or to a folder, and says which',
    async () => {
      const { app, folder, meeting } = await aLibrary();
      const papers = join(app.layout.library, 'meetings', meeting.id, 'attachments');
      const outside = join(folder, 'buiten.txt');
      await placeFile(outside, 'van buiten');
      await placeFile(join(papers, 'begroting.pdf'), 'de begroting');
      await symlink('.', join(papers, 'kring'));
      await symlink('eindeloos', join(papers, 'eindeloos'));
      await symlink(folder, join(papers, 'map'));
      await symlink(outside, join(papers, 'buiten.txt'));
      await symlink('begroting.pdf', join(papers, 'ook.pdf'));
      await symlink(outside, join(app.layout.library, 'woordenlijst.txt'));

      const { files } = valueOf(await app.backups.make(join(folder, 'kopie.zip')));

      const own = `meetings/${meeting.id}/attachments`;
      const held = files.map(({ path }) => path).filter((path) => path.startsWith(own));
      expect(held).toEqual([`${own}/begroting.pdf`, `${own}/ook.pdf`]);
      const links = ['buiten.txt', 'eindeloos', 'kring', 'map'];
      const left = [...links.map((name) => `${own}/${name}`), 'woordenlijst.txt'];
      expect(app.backups.state.leftOut).toEqual(left);
    },
  );

  it.skipIf(process.platform === 'win32')(
    'holds all of a library of which a folder is on another disk',
    async () => {
      const { app, folder, meeting } = await aLibrary();
      const larger = join(folder, 'grote schijf');
      await rename(join(app.layout.library, 'meetings'), larger);
      await symlink(larger, join(app.layout.library, 'meetings'));
      const { files } = valueOf(await app.backups.make(join(folder, 'kopie.zip')));
      expect(files.map(({ path }) => path)).toEqual([`meetings/${meeting.id}/meeting.json`]);
      expect(app.backups.state.leftOut).toEqual([]);
    },
  );

  it.skipIf(process.platform === 'win32')(
    'leaves out names that another system takes for a path, says which, and can be put back',
    async () => {
      const { app, folder, meeting } = await aLibrary();
      const papers = join(app.layout.library, 'meetings', meeting.id, 'attachments');
      await placeFile(join(papers, 'agenda 10:30.pdf'), 'de agenda');
      await placeFile(join(papers, 'map\\kaart.png'), 'de kaart');
      await placeFile(join(papers, 'begroting.pdf'), 'de begroting');
      const target = join(folder, 'kopie.zip');
      const { files } = valueOf(await app.backups.make(target));
      const own = `meetings/${meeting.id}/attachments`;
      expect(files.map(({ path }) => path)).toContain(`${own}/begroting.pdf`);
      const left = [`${own}/agenda 10:30.pdf`, `${own}/map\\kaart.png`];
      expect(app.backups.state.leftOut).toEqual(left);
      expect(valueOf(await app.backups.read(target)).rows).toMatchObject([{ state: 'same' }]);
    },
  );

  it('holds the files of attachments, also of one that is called as a lock is', async () => {
    const { app, folder, meeting } = await aLibrary();
    const papers = join(app.layout.library, 'meetings', meeting.id, 'attachments');
    await placeFile(join(papers, 'begroting.pdf'), 'de begroting');
    await placeFile(join(papers, 'lock.json'), 'een stuk');
    await placeFile(join(papers, '.attachment.ab12cd34.notulist-tmp'), 'de be');
    const { files } = valueOf(await app.backups.make(join(folder, 'kopie.zip')));
    const sum = createHash('sha256').update('de begroting').digest('hex');
    expect(files).toContainEqual({
      path: `meetings/${meeting.id}/attachments/begroting.pdf`,
      size: 12,
      sha256: sum,
    });
    expect(files.map(({ path }) => path.split('/').at(-1)).sort()).toEqual([
      'begroting.pdf',
      'lock.json',
      'meeting.json',
    ]);
  });
});
