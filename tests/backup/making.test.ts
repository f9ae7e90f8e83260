import { readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { isWhole } from '../../main/storage/files.ts';
import { versionsFolder } from '../../main/storage/layout.ts';
import { toStored } from '../../shared/meeting/interchange.ts';
import { ok } from '../../shared/result.ts';
import { aSeries } from '../support/builders.ts';
import { systemError } from '../support/disk.ts';
import { NOW, placeFile, titled, valueOf } from '../support/store.ts';
import { aLibrary } from './library.ts';

const MEGABYTE = 1024 * 1024;

async function halfMadeIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.notulist-tmp'));
}

describe('making a backup', () => {
  it('waits for a paper that is being copied, and for the window to say whose it is', async () => {
    const { app, folder, meeting } = await aLibrary();
    const paper = join(app.layout.library, 'meetings', meeting.id, 'attachments', 'kaart.png');
    let isRecorded = false;
    void app.copies.add(['kaart.png'], async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      await placeFile(paper, 'de kaart');
      return ok(null);
    });
    app.handOver.mockImplementation(async () => {
      expect(await readFile(paper, 'utf8')).toBe('de kaart');
      isRecorded = true;
    });
    const { files } = valueOf(await app.backups.make(join(folder, 'kopie.zip')));
    expect(isRecorded).toBe(true);
    expect(files.map(({ path }) => path)).toContain(`meetings/${meeting.id}/attachments/kaart.png`);
    expect(app.backups.state.leftOut).toEqual([]);
  });

  it('names a paper that is not copied within a minute, and is made without it', async () => {
    const { app, folder } = await aLibrary();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => {
      vi.useRealTimers();
    });
    void app.copies.add(['film.mp4'], () => new Promise(() => undefined));
    const making = app.backups.make(join(folder, 'kopie.zip'));
    await vi.advanceTimersByTimeAsync(60_000);
    vi.useRealTimers();
    valueOf(await making);
    expect(app.backups.state.leftOut).toEqual(['film.mp4']);
  });

  it('has no more than a part of a large file in memory at a time', async () => {
    const { app, folder, meeting } = await aLibrary();
    const film = join(app.layout.library, 'meetings', meeting.id, 'attachments', 'film.mp4');
    await placeFile(film, '');
    await truncate(film, 20 * MEGABYTE);
    const read = app.disk.read.bind(app.disk);
    app.disk.read = (path) =>
      path === film ? Promise.reject(new Error('It is read as a whole')) : read(path);
    const target = join(folder, 'kopie.zip');
    const joined = vi.spyOn(Buffer, 'concat');
    onTestFinished(() => {
      joined.mockRestore();
    });
    const { files } = valueOf(await app.backups.make(target));
    expect(files).toContainEqual(expect.objectContaining({ size: 20 * MEGABYTE }));
    expect(app.disk.wasRead).toContain(film);

    const write = vi.spyOn(app.disk, 'write');
    await rm(film);
    const { token } = valueOf(await app.backups.read(target));
    valueOf(await app.backups.restore(token, [meeting.id]));
    expect((await stat(film)).size).toBe(20 * MEGABYTE);
    const parts = write.mock.calls.map(([, content]) => (isWhole(content) ? content.length : 0));
    expect(Math.max(...parts)).toBeLessThan(MEGABYTE);
    const sizes = joined.mock.results.map(({ value }) => (value as Buffer).length);
    expect(Math.max(0, ...sizes)).toBeLessThan(MEGABYTE);
  });

  it('goes on within a large file, also while it is read back', async () => {
    const { app, folder, meeting } = await aLibrary();
    const film = join(app.layout.library, 'meetings', meeting.id, 'attachments', 'film.mp4');
    await placeFile(film, '');
    await truncate(film, 20 * MEGABYTE);
    valueOf(await app.backups.make(join(folder, 'kopie.zip')));
    const done = app.onBackup.mock.calls.flatMap(([state]) => state.done ?? []);
    expect(done.filter((one) => one > 0.5 && one < 0.99).length).toBeGreaterThan(5);
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
    const { app, folder } = await aLibrary();
    const chunks = vi.spyOn(app.disk, 'chunks').mockImplementation(() => {
      throw systemError('EIO', 'read');
    });
    const made = await app.backups.make(join(folder, 'kopie.zip'));
    expect(made).toMatchObject({ error: { kind: 'unreadable', cause: 'failing' } });
    expect(chunks).toHaveBeenCalledTimes(1);
    expect(await readdir(folder)).toEqual(['library']);
  });
});

describe('while a backup is made', () => {
  /** A library with versions of yesterday, and what happens before each next file of it is read. */
  async function withVersions(hours: readonly string[]) {
    const { app, folder, meeting } = await aLibrary();
    const versions = versionsFolder(app.layout, 'meetings', meeting.id);
    for (const hour of hours) {
      const path = join(versions, `2027-03-11T${hour}-00-00.000Z--closed.json`);
      await placeFile(path, JSON.stringify(toStored({ ...meeting, title: 'Gisteren' })));
    }
    const before = vi.fn<(path: string) => Promise<void>>(() => Promise.resolve());
    const chunks = app.disk.chunks.bind(app.disk);
    vi.spyOn(app.disk, 'chunks').mockImplementation(async function* (path: string) {
      await before(path);
      yield* chunks(path);
    });
    return { app, folder, meeting, before };
  }

  it('versions may be thinned out', async () => {
    const { app, folder, meeting, before } = await withVersions(['09', '10']);
    const session = valueOf(await app.open.open(meeting.id));
    before.mockImplementationOnce(async () => {
      valueOf(await session.record([titled('Vandaag')]));
      valueOf(await session.keepVersion('export'));
    });
    const { files } = valueOf(await app.backups.make(join(folder, 'kopie.zip')));
    expect(files.map(({ path }) => path.split('/').at(-1)).sort()).toEqual([
      '2027-03-11T10-00-00.000Z--closed.json',
      '2027-03-12T09-30-00.000Z--interval.json',
      '2027-03-12T09-30-00.001Z--export.json',
      'meeting.json',
    ]);
    const done = app.onBackup.mock.calls.flatMap(([state]) => state.done ?? []);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(await halfMadeIn(folder)).toEqual([]);
  });

  it('files may not go on and on', async () => {
    const hours = ['09', '10', '11', '12', '13', '14', '15'];
    const { app, folder, before } = await withVersions(hours);
    before.mockImplementation((path) => rm(path));
    const made = await app.backups.make(join(folder, 'kopie.zip'));
    expect(made).toMatchObject({ error: { kind: 'unreadable', cause: 'gone' } });
    expect(await halfMadeIn(folder)).toEqual([]);
  });

  it('a disk that goes takes no meetings out of it', async () => {
    const { app, folder, before } = await withVersions(['09']);
    await app.library.saveSeries(aSeries('Taskforce Waterrand'));
    before.mockImplementation(() => rm(join(app.layout.library, 'meetings'), { recursive: true }));
    const made = await app.backups.make(join(folder, 'kopie.zip'));
    expect(made).toMatchObject({ error: { kind: 'unreadable', cause: 'gone' } });
    expect(await halfMadeIn(folder)).toEqual([]);
  });
});

it('a backup removes first what was left half made, unless another machine may be at it', async () => {
  const { app, folder } = await aLibrary();
  const left = '.Notulist 2027-03-10.zip.ab12cd34.notulist-tmp';
  const underWay = '.Notulist 2027-03-12.zip.12ab34cd.notulist-tmp';
  for (const [name, hours] of [
    [left, 25],
    [underWay, 1],
  ] as const) {
    await placeFile(join(folder, name), 'half');
    const then = new Date(NOW.getTime() - hours * 60 * 60 * 1000);
    await utimes(join(folder, name), then, then);
  }
  valueOf(await app.backups.make(join(folder, 'kopie.zip')));
  expect(await halfMadeIn(folder)).toEqual([underWay]);
});
