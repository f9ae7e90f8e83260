import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { isDue } from '../../main/backup/automatic.ts';
import { backupNotesSchema, noBackupNotes } from '../../main/backup/backup-notes.ts';
import { Backups } from '../../main/backup/backups.ts';
import { meetingFile } from '../../main/storage/layout.ts';
import { UserFile } from '../../main/user-file.ts';
import { aMeeting } from '../support/builders.ts';
import { NOW, placeFile, placeMeeting } from '../support/store.ts';
import { aLibrary } from './library.ts';

const last = { at: '2027-03-12T09:00:00', fileName: 'x.zip', fingerprint: 'as it was' };

describe('when a backup is due', () => {
  it.each([
    ['there is none yet', null, 'as it was', '2027-03-12T09:00:00', true],
    ['nothing has changed, however long ago', last, 'as it was', '2028-01-01T09:00:00', false],
    ['something changed and it is another day', last, 'changed', '2027-03-13T00:01:00', true],
    ['something changed a moment ago', last, 'changed', '2027-03-12T10:00:00', false],
    ['work has gone on for hours', last, 'changed', '2027-03-12T12:00:00', true],
  ])('%s', (_, before, now, instant, due) => {
    expect(isDue(before, now, new Date(instant))).toBe(due);
  });
});

/** So much later by the clock. */
function inDays(days: number): Date {
  return new Date(NOW.getTime() + days * 24 * 60 * 60 * 1000);
}

/** A library whose user has chosen a folder for automatic backups. */
async function withFolder() {
  const library = await aLibrary();
  const backups = join(library.folder, 'kopieën');
  await mkdir(backups);
  return { ...library, backups };
}

describe('automatic backups', () => {
  it('are made at once in the folder that is chosen, and again when something changed', async () => {
    const { app, backups } = await withFolder();
    await app.backups.setFolder(backups);
    expect(await readdir(backups)).toEqual(['Notulist 2027-03-12.zip']);
    expect(app.backups.state).toMatchObject({
      folder: backups,
      last: { fileName: 'Notulist 2027-03-12.zip' },
      trouble: null,
    });
    const { mtimeMs } = await stat(join(backups, 'Notulist 2027-03-12.zip'));
    vi.spyOn(app.around, 'now').mockReturnValue(inDays(1));
    await app.backups.makeIfDue();
    expect(await readdir(backups)).toEqual(['Notulist 2027-03-12.zip']);
    await placeMeeting(app, aMeeting({ id: 'nieuw' }));
    await app.backups.makeIfDue();
    expect(await readdir(backups)).toEqual(['Notulist 2027-03-12.zip', 'Notulist 2027-03-13.zip']);
    expect((await stat(join(backups, 'Notulist 2027-03-12.zip'))).mtimeMs).toBe(mtimeMs);
  });

  it('are made in the folder that is chosen also where the choice cannot be kept, which is told', async () => {
    const { app, backups } = await withFolder();
    app.desktop.picksFolder = backups;
    app.disk.refuseNext('rename', 'ENOSPC');
    const chosen = await app.handlers['backup.chooseFolder']();
    expect(chosen).toEqual({ ok: false, error: { key: 'errors.settingsNotKept' } });
    expect(app.backups.state.folder).toBe(backups);
    expect(await readdir(backups)).toEqual(['Notulist 2027-03-12.zip']);
  });

  it('are made again when the last one was taken away, but not while its whole folder is', async () => {
    const { app, folder, backups } = await withFolder();
    await app.backups.setFolder(backups);
    await rename(backups, join(folder, 'stick eruit'));
    await app.backups.makeIfDue();
    expect(app.backups.state.trouble).toBeNull();
    await rename(join(folder, 'stick eruit'), backups);
    await rm(join(backups, 'Notulist 2027-03-12.zip'));
    await app.backups.makeIfDue();
    expect(await readdir(backups)).toEqual(['Notulist 2027-03-12.zip']);
  });

  /** After so many days the first two need not stay. */
  const DAYS = 16;

  /** So many days of work, each with its backup. */
  async function workFor(app: Awaited<ReturnType<typeof withFolder>>['app'], days: number) {
    const now = vi.spyOn(app.around, 'now');
    for (let day = 1; day <= days; day++) {
      now.mockReturnValue(inDays(day));
      await placeMeeting(app, aMeeting({ id: `dag-${String(day)}` }));
      await app.backups.makeIfDue();
    }
  }

  it('keep the last ones of their own, and touch no other file', async () => {
    const { app, folder, backups } = await withFolder();
    const ofOthers = [
      'Notulist 2027-01-05.zip',
      'Notulist 2027-03-12.zip',
      'Notulist van Linda.zip',
    ];
    for (const name of ofOthers) await writeFile(join(backups, name), 'van iemand');
    await app.backups.setFolder(backups);
    await workFor(app, DAYS);
    const names = await readdir(backups);
    expect(names).toEqual(expect.arrayContaining(ofOthers));
    // Of the first week only its Sunday is left, the fourteenth.
    const gone = ['Notulist 2027-03-12 (2).zip', 'Notulist 2027-03-13.zip'];
    expect(names).toHaveLength(ofOthers.length + DAYS + 1 - gone.length);
    expect(names).not.toEqual(expect.arrayContaining([expect.stringMatching(/12 \(2\)|-13/)]));
    const notes: unknown = JSON.parse(await readFile(join(folder, 'backups.json'), 'utf8'));
    expect(backupNotesSchema.parse(notes).made.length).toBeLessThanOrEqual(DAYS);
  });

  it('leave what the user made by hand, also under the name of one of theirs', async () => {
    const { app, backups } = await withFolder();
    await app.backups.setFolder(backups);
    const byHand = join(backups, 'Notulist 2027-03-12.zip');
    expect(await app.backups.make(byHand)).toMatchObject({ ok: true });
    await workFor(app, DAYS);
    const names = await readdir(backups);
    expect(names).toContain('Notulist 2027-03-12.zip');
    expect(names).not.toContain('Notulist 2027-03-13.zip');
  });

  it('let be the one that the user reads until he has chosen from it', async () => {
    const { app, backups } = await withFolder();
    await app.backups.setFolder(backups);
    await workFor(app, DAYS - 3);
    const read = await app.backups.read(join(backups, 'Notulist 2027-03-12.zip'));
    if (!read.ok) throw new Error('It can be read');
    await workFor(app, DAYS);
    const names = await readdir(backups);
    expect(names).toContain('Notulist 2027-03-12.zip');
    expect(names).not.toContain('Notulist 2027-03-13.zip');
    const [row] = read.value.rows;
    const restored = await app.backups.restore(read.value.token, row ? [row.id] : []);
    expect(restored).toMatchObject({ ok: true });
  });

  it('never lose the newest, though the clock was put back since the others', async () => {
    const { app, backups } = await withFolder();
    await app.backups.setFolder(backups);
    await workFor(app, DAYS);
    vi.spyOn(app.around, 'now').mockReturnValue(inDays(-40));
    await placeMeeting(app, aMeeting({ id: 'klok-terug' }));
    await app.backups.makeIfDue();
    expect(await readdir(backups)).toContain('Notulist 2027-01-31.zip');
  });

  it('leave what another machine put under the name of one that went', async () => {
    const { app, backups } = await withFolder();
    await app.backups.setFolder(backups);
    const path = join(backups, 'Notulist 2027-03-12.zip');
    await writeFile(path, 'van een andere computer');
    await workFor(app, DAYS);
    expect(await readFile(path, 'utf8')).toBe('van een andere computer');
  });

  it('leave what was made before it was noted whose they are', async () => {
    const { app, backups } = await withFolder();
    await app.backups.setFolder(backups);
    const { folder, last } = app.backupNotes.value;
    await app.backupNotes.set(backupNotesSchema.parse({ folder, last }));
    await workFor(app, DAYS);
    const names = await readdir(backups);
    expect(names).toContain('Notulist 2027-03-12.zip');
    expect(names).not.toContain('Notulist 2027-03-13.zip');
  });

  it('take the place of none that another machine made today in the same folder', async () => {
    const { app, backups } = await withFolder();
    await writeFile(join(backups, 'Notulist 2027-03-12.zip'), 'van een andere computer');
    await app.backups.setFolder(backups);
    const names = ['Notulist 2027-03-12 (2).zip', 'Notulist 2027-03-12.zip'];
    expect(await readdir(backups)).toEqual(names);
    const other = await readFile(join(backups, 'Notulist 2027-03-12.zip'), 'utf8');
    expect(other).toBe('van een andere computer');
    expect(app.backups.state.last).toMatchObject({ fileName: names[0] });
  });

  it('take the place of none that this machine made today of another library', async () => {
    const { app, folder, backups } = await withFolder();
    const notes = new UserFile(app.disk, join(folder, 'backups.json'), noBackupNotes);
    const of = (layout: typeof app.layout) =>
      new Backups({ ...app, layout, notes, onState: app.onBackup });
    await of(app.layout).setFolder(backups);
    const made = await readFile(join(backups, 'Notulist 2027-03-12.zip'));

    const other = { ...app.layout, library: join(folder, 'andere') };
    await placeFile(meetingFile(other, 'meetings', 'elders'), '{}');
    const backupsOfOther = of(other);
    expect(backupsOfOther.state.last).toBeNull();
    await backupsOfOther.makeIfDue();

    expect(await readdir(backups)).toHaveLength(2);
    expect(await readFile(join(backups, 'Notulist 2027-03-12.zip'))).toEqual(made);
    expect(backupsOfOther.state.last).toMatchObject({ fileName: 'Notulist 2027-03-12 (2).zip' });
  });

  it('know the notes from before they told of which library they are, and take them for another', () => {
    const at = '2027-03-12T09:00:00Z';
    const notes = { folder: '/kopieën', last: { at, fileName: 'x.zip', fingerprint: 'y' } };
    expect(backupNotesSchema.parse(notes).last).toMatchObject({ library: null });
  });

  it('are not made of a library whose disk is away, which would take the place of a good one', async () => {
    const { app, backups } = await withFolder();
    await app.backups.setFolder(backups);
    const made = join(backups, 'Notulist 2027-03-12.zip');
    const good = await readFile(made);
    await rm(app.layout.library, { recursive: true });
    await mkdir(app.layout.library);
    expect(await app.backups.make(made)).toMatchObject({ error: { kind: 'nothing' } });
    vi.spyOn(app.around, 'now').mockReturnValue(new Date(NOW.getTime() + 4 * 60 * 60 * 1000));
    await app.backups.makeIfDue();
    expect(app.backups.state.trouble).toMatchObject({ key: 'errors.backupNothing' });
    expect(await readFile(made)).toEqual(good);
  });

  it('say why when the folder is gone, and go on when it is back', async () => {
    const { app, backups } = await withFolder();
    await app.backups.setFolder(backups);
    await placeMeeting(app, aMeeting({ id: 'nieuw' }));
    await rm(backups, { recursive: true });
    await app.backups.setFolder(join(backups, 'weg'));
    expect(app.backups.state.trouble).toMatchObject({ key: 'errors.writeGone' });
    await mkdir(join(backups, 'weg'), { recursive: true });
    await app.backups.makeIfDue();
    expect(app.backups.state.trouble).toBeNull();
    expect(await readdir(join(backups, 'weg'))).toHaveLength(1);
  });

  it('say why when the folder may not be looked into', async () => {
    const { app, backups } = await withFolder();
    const refused = Object.assign(new Error('EACCES'), { code: 'EACCES', syscall: 'scandir' });
    const list = app.disk.list.bind(app.disk);
    vi.spyOn(app.disk, 'list').mockImplementation((path) =>
      path === backups ? Promise.reject(refused) : list(path),
    );
    await app.backups.setFolder(backups);
    const values = { file: 'Notulist 2027-03-12.zip' };
    const trouble = { key: 'errors.writeDenied', values };
    expect(app.backups.state).toMatchObject({ trouble, last: null });
    app.onBackup.mockClear();
    await app.backups.makeIfDue();
    expect(app.onBackup).toHaveBeenCalledWith(expect.objectContaining({ trouble }));
  });

  it('stop when the user wants no more of them', async () => {
    const { app, backups } = await withFolder();
    await app.backups.setFolder(backups);
    await app.backups.setFolder(null);
    await placeMeeting(app, aMeeting({ id: 'nieuw' }));
    await app.backups.makeIfDue();
    expect(app.backups.state).toMatchObject({ folder: null, last: null });
    expect(await readdir(backups)).toHaveLength(1);
  });

  /** The user does this once, while the backup is being made. */
  function meanwhile(app: Awaited<ReturnType<typeof withFolder>>['app'], act: () => unknown) {
    app.handOver.mockImplementationOnce(async () => {
      await act();
    });
  }

  it('stop also when the user says so while one is made', async () => {
    const { app, backups } = await withFolder();
    meanwhile(app, () => app.backups.setFolder(null));
    await app.backups.setFolder(backups);
    expect(app.backups.state).toMatchObject({ folder: null, last: null });
    await placeMeeting(app, aMeeting({ id: 'nieuw' }));
    await app.backups.makeIfDue();
    expect(await readdir(backups)).toHaveLength(1);
  });

  it('go to another folder also when it is chosen while one is made', async () => {
    const { app, folder, backups } = await withFolder();
    const other = join(folder, 'stick');
    await mkdir(other);
    meanwhile(app, () => app.backups.setFolder(other));
    await app.backups.setFolder(backups);
    const last = { fileName: 'Notulist 2027-03-12.zip' };
    expect(app.backups.state).toMatchObject({ folder: other, last, trouble: null });
    expect(await readdir(other)).toEqual([last.fileName]);
  });

  it('say nothing when another backup comes in between', async () => {
    const { app, folder, backups } = await withFolder();
    const byUser = new Promise((resolve) => {
      vi.spyOn(app.disk, 'realPath').mockImplementationOnce((path) => {
        resolve(app.backups.make(join(folder, 'van mij.zip')));
        return Promise.resolve(path);
      });
    });
    await app.backups.setFolder(backups);
    expect(await byUser).toMatchObject({ ok: true });
    expect(app.backups.state.trouble).toBeNull();
  });
});
