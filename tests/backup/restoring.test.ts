import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { RestorePlan } from '../../shared/api.ts';
import {
  attachmentsFolder,
  meetingFile,
  meetingFolder,
  versionsFolder,
} from '../../main/storage/layout.ts';
import { aSeries } from '../support/builders.ts';
import { placeFile, placeMeeting, titled, valueOf } from '../support/store.ts';
import { aBackup as backedUp, aLibrary, titleOnDisk } from './library.ts';

/** A library of which a backup was made, and what that is to it. */
async function aBackup() {
  const { app, folder, meeting, target } = await backedUp();
  const stateIn = async (): Promise<RestorePlan['rows'][number]['state'] | undefined> =>
    valueOf(await app.backups.read(target)).rows.find(({ id }) => id === meeting.id)?.state;
  return { app, folder, meeting, target, stateIn };
}

describe('what a backup is to the library', () => {
  it('says which meetings are the same, gone or in the trash', async () => {
    const { app, meeting, stateIn } = await aBackup();
    expect(await stateIn()).toBe('same');
    valueOf(await app.library.trash(meeting.id));
    expect(await stateIn()).toBe('inTrash');
    await rm(meetingFolder(app.layout, 'trash', meeting.id), { recursive: true });
    expect(await stateIn()).toBe('missing');
  });

  it('says that the library has newer work, also in a meeting that is open', async () => {
    const { app, meeting, stateIn } = await aBackup();
    const open = valueOf(await app.open.open(meeting.id));
    valueOf(await open.record([titled('Verder gewerkt')]));
    expect(await stateIn()).toBe('newer');
  });

  it('says that the library is damaged or behind', async () => {
    const { app, meeting, target, stateIn } = await aBackup();
    const open = valueOf(await app.open.open(meeting.id));
    valueOf(await open.record([titled('Verder gewerkt')]));
    valueOf(await app.backups.make(target));
    valueOf(await app.open.close(meeting.id));
    await placeMeeting(app, meeting);
    expect(await stateIn()).toBe('older');
    await writeFile(meetingFile(app.layout, 'meetings', meeting.id), '{"half');
    expect(await stateIn()).toBe('unreadable');
  });
});

describe('restoring into the library', () => {
  it('brings back what is gone, with its versions and its series', async () => {
    const { app, folder, meeting } = await aLibrary();
    const series = aSeries('Taskforce Waterrand');
    valueOf(await app.library.saveSeries(series));
    const versions = join(meetingFolder(app.layout, 'meetings', meeting.id), 'versions');
    await placeFile(join(versions, 'eerder.json'), '{}');
    const target = join(folder, 'kopie.zip');
    valueOf(await app.backups.make(target));
    await rm(app.layout.library, { recursive: true });

    const { token } = valueOf(await app.backups.read(target));
    expect(valueOf(await app.backups.restore(token, [meeting.id]))).toEqual({
      meetings: 1,
      series: 1,
    });

    expect(await titleOnDisk(app, meeting.id)).toBe('Overleg maart');
    expect(await readdir(versions)).toEqual(['eerder.json']);
    const view = valueOf(await app.library.view());
    expect(view.meetings.map(({ title }) => title)).toEqual(['Overleg maart']);
    expect(view.series.map(({ name }) => name)).toEqual(['Taskforce Waterrand']);
  });

  it('leaves a series that is here as it is', async () => {
    const { app, folder } = await aLibrary();
    const series = aSeries('Taskforce Waterrand');
    valueOf(await app.library.saveSeries(series, null));
    const target = join(folder, 'kopie.zip');
    valueOf(await app.backups.make(target));
    valueOf(await app.library.saveSeries({ ...series, name: 'Taskforce Oever' }, series));
    const { token } = valueOf(await app.backups.read(target));
    expect(valueOf(await app.backups.restore(token, []))).toEqual({ meetings: 0, series: 0 });
    const view = valueOf(await app.library.view());
    expect(view.series.map(({ name }) => name)).toEqual(['Taskforce Oever']);
  });

  it('brings back the files of attachments, and leaves those that are here', async () => {
    const { app, folder, meeting } = await aLibrary();
    const papers = attachmentsFolder(app.layout, meeting.id);
    await placeFile(join(papers, 'begroting.pdf'), 'de begroting');
    await placeFile(join(papers, 'kaart.png'), 'de kaart');
    const target = join(folder, 'kopie.zip');
    valueOf(await app.backups.make(target));
    await rm(join(papers, 'kaart.png'));
    await placeFile(join(papers, 'nagekomen.pdf'), 'van later');

    const { token } = valueOf(await app.backups.read(target));
    valueOf(await app.backups.restore(token, [meeting.id]));
    expect(await readdir(papers)).toEqual(['begroting.pdf', 'kaart.png', 'nagekomen.pdf']);

    await rm(app.layout.library, { recursive: true });
    valueOf(await app.backups.restore(token, [meeting.id]));
    expect(await readdir(papers)).toEqual(['begroting.pdf', 'kaart.png']);
    expect(await readFile(join(papers, 'kaart.png'), 'utf8')).toBe('de kaart');
  });

  it('has a window that shows the meeting go on with what was put back, and loses nothing that is typed', async () => {
    const { app, meeting, target } = await aBackup();
    const { id } = meeting;
    valueOf(await app.handlers['meeting.open'](id));
    valueOf(await app.handlers['meeting.record'](id, [titled('Verder gewerkt')]));
    const { token } = valueOf(await app.backups.read(target));
    app.handOver.mockClear();
    valueOf(await app.backups.restore(token, [id]));
    expect(app.handOver).toHaveBeenCalledOnce();
    expect(app.onRestored.mock.calls).toEqual([[id]]);

    // What was typed while it was put back is refused, and offered again on top of what was put back.
    const typed = [titled('Meteen daarna')];
    const refused = await app.handlers['meeting.record'](id, typed);
    expect(refused).toMatchObject({ error: { key: 'errors.meetingNotOpen' } });
    const { meeting: back } = valueOf(await app.handlers['merging.follow'](id));
    expect(back.title).toBe('Overleg maart');
    valueOf(await app.handlers['meeting.record'](id, typed));
    valueOf(await app.handlers['meeting.close'](id));
    expect(await titleOnDisk(app, id)).toBe('Meteen daarna');
  });

  it('tells nothing of a meeting that nobody had open', async () => {
    const { app, meeting, target } = await aBackup();
    const { token } = valueOf(await app.backups.read(target));
    valueOf(await app.backups.restore(token, [meeting.id]));
    expect(app.onRestored).not.toHaveBeenCalled();
  });

  it('leaves alone what was not chosen', async () => {
    const { app, meeting, target } = await aBackup();
    const open = valueOf(await app.open.open(meeting.id));
    valueOf(await open.record([titled('Verder gewerkt')]));
    const { token } = valueOf(await app.backups.read(target));
    valueOf(await app.backups.restore(token, []));
    expect(await titleOnDisk(app, meeting.id)).toBe('Verder gewerkt');
  });

  it('keeps newer work among the versions when the user replaces it', async () => {
    const { app, meeting, target } = await aBackup();
    const open = valueOf(await app.open.open(meeting.id));
    valueOf(await open.record([titled('Verder gewerkt')]));
    const { token } = valueOf(await app.backups.read(target));
    valueOf(await app.backups.restore(token, [meeting.id]));

    expect(await titleOnDisk(app, meeting.id)).toBe('Overleg maart');
    expect(valueOf(await app.open.open(meeting.id)).meeting.title).toBe('Overleg maart');
    const { versions } = valueOf(await app.handlers['versions.list'](meeting.id));
    expect(versions).toMatchObject([
      { reason: 'before-restore', title: 'Verder gewerkt' },
      { reason: 'closed', title: 'Verder gewerkt' },
    ]);
  });

  it('keeps there what is damaged too, as it is', async () => {
    const { app, meeting, target } = await aBackup();
    const damaged = '{"title": "Verder gewe';
    await placeFile(meetingFile(app.layout, 'meetings', meeting.id), damaged);
    const { token } = valueOf(await app.backups.read(target));
    valueOf(await app.backups.restore(token, [meeting.id]));
    const folder = versionsFolder(app.layout, 'meetings', meeting.id);
    const [kept = ''] = await readdir(folder);
    expect(kept).toMatch(/--before-restore\.json$/);
    expect(await readFile(join(folder, kept), 'utf8')).toBe(damaged);
  });

  it('replaces nothing of which the disk has no room for a copy', async () => {
    const { app, meeting, target } = await aBackup();
    const open = valueOf(await app.open.open(meeting.id));
    valueOf(await open.record([titled('Verder gewerkt')]));
    valueOf(await app.open.close(meeting.id));
    const { token } = valueOf(await app.backups.read(target));
    app.disk.refuseNext('write', 'ENOSPC');
    expect(await app.backups.restore(token, [meeting.id])).toMatchObject({
      error: { cause: 'full' },
    });
    expect(await titleOnDisk(app, meeting.id)).toBe('Verder gewerkt');
  });

  it('takes a meeting out of the trash, so that it stands in one place', async () => {
    const { app, meeting, target } = await aBackup();
    valueOf(await app.library.trash(meeting.id));
    const { token } = valueOf(await app.backups.read(target));
    valueOf(await app.backups.restore(token, [meeting.id]));
    const { meetings, trash } = valueOf(await app.library.view());
    expect([meetings.length, trash.length]).toEqual([1, 0]);
  });

  it('shows no half meeting when the disk gives out on the way', async () => {
    const { app, meeting, target } = await aBackup();
    await rm(app.layout.library, { recursive: true });
    const { token } = valueOf(await app.backups.read(target));
    app.disk.refuseNext('write', 'ENOSPC');
    expect(await app.backups.restore(token, [meeting.id])).toMatchObject({
      error: { cause: 'full' },
    });
    expect(valueOf(await app.library.view()).meetings).toEqual([]);
    valueOf(await app.backups.restore(token, [meeting.id]));
    expect(valueOf(await app.library.view()).meetings).toHaveLength(1);
  });

  it('leaves no half of a file that was damaged after the backup was read', async () => {
    const { app, folder, meeting } = await aLibrary();
    const papers = attachmentsFolder(app.layout, meeting.id);
    await placeFile(join(papers, 'kaart.png'), 'de kaart');
    const target = join(folder, 'kopie.zip');
    valueOf(await app.backups.make(target));
    await rm(join(papers, 'kaart.png'));
    const { token } = valueOf(await app.backups.read(target));
    const zip = await JSZip.loadAsync(await readFile(target));
    zip.file(`meetings/${meeting.id}/attachments/kaart.png`, 'de knaap');
    await writeFile(target, await zip.generateAsync({ type: 'nodebuffer' }));
    expect(await app.backups.restore(token, [meeting.id])).toMatchObject({
      error: { kind: 'unsound' },
    });
    expect(await readdir(papers)).toEqual([]);
  });

  it('unpacks a library of its own into an empty folder and no other', async () => {
    const { app, folder, meeting, target } = await aBackup();
    const elsewhere = join(folder, 'elders');
    const { token } = valueOf(await app.backups.read(target));
    valueOf(await app.backups.restoreAsLibrary(token, elsewhere));
    const copy = join(elsewhere, 'meetings', meeting.id, 'meeting.json');
    expect(await readFile(copy)).toEqual(
      await readFile(meetingFile(app.layout, 'meetings', meeting.id)),
    );
    expect(await app.backups.restoreAsLibrary(token, elsewhere)).toMatchObject({
      error: { kind: 'notEmpty' },
    });
  });
});
