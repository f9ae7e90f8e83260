import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
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

describe('making a backup', () => {
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
    await placeFile(join(own, 'lock.json'), '{}');
    const target = join(folder, 'kopie.zip');
    const manifest = valueOf(await app.backups.make(target));
    expect(manifest.files.map(({ path }) => path)).toEqual([`meetings/${meeting.id}/meeting.json`]);
  });

  it('goes from nothing to all of the work, in steps that never go back', async () => {
    const { app, folder } = await aLibrary();
    valueOf(await app.backups.make(join(folder, 'kopie.zip')));
    const done = app.onBackup.mock.calls.flatMap(([state]) => state.done ?? []);
    expect(done[0]).toBe(0);
    expect(done.at(-1)).toBe(1);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(app.backups.state.done).toBeNull();
  });

  it('leaves neither a file nor half a file behind when it is cancelled', async () => {
    const { app, folder } = await aLibrary();
    app.onBackup.mockImplementation(({ done }) => {
      if (done === 0.5) app.backups.cancel();
    });
    const made = await app.backups.make(join(folder, 'kopie.zip'));
    expect(made).toMatchObject({ error: { kind: 'cancelled' } });
    expect(await readdir(folder)).toEqual(['library']);
  });

  it('keeps the older backup when the new one cannot be finished', async () => {
    const { app, folder } = await aLibrary();
    const target = join(folder, 'kopie.zip');
    await writeFile(target, 'de oude');
    app.disk.refuseNext('rename', 'ENOSPC');
    expect(await app.backups.make(target)).toMatchObject({
      error: { kind: 'unwritable', cause: 'full' },
    });
    expect(await readFile(target, 'utf8')).toBe('de oude');
    expect(await readdir(folder)).toEqual(['kopie.zip', 'library']);
  });

  it('says that a library with a file that cannot be read is not backed up', async () => {
    const { app, folder, meeting } = await aLibrary();
    const target = join(folder, 'kopie.zip');
    const path = meetingFile(app.layout, 'meetings', meeting.id);
    const stat = app.disk.stat.bind(app.disk);
    app.disk.stat = async (asked) => {
      const found = await stat(asked);
      if (asked === path) await rm(path);
      return found;
    };
    expect(await app.backups.make(target)).toMatchObject({ error: { cause: 'gone' } });
    expect(await readdir(folder)).toEqual(['library']);
  });
});
