import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { attachmentsFolder, meetingFile, meetingFolder } from '../../main/storage/layout.ts';
import { placeFile, titled, valueOf } from '../support/store.ts';
import { aLibrary, titleOnDisk } from './library.ts';

/** A library whose meeting has papers, of which a backup was made. */
async function aBackupWithPapers() {
  const { app, folder, meeting } = await aLibrary();
  const papers = attachmentsFolder(app.layout, meeting.id);
  await placeFile(join(papers, 'begroting.pdf'), 'de begroting');
  await placeFile(join(papers, 'kaart.png'), 'de kaart');
  await placeFile(join(papers, 'plan ~12345678.pdf'), 'het plan');
  const target = join(folder, 'kopie.zip');
  valueOf(await app.backups.make(target));
  const text = meetingFile(app.layout, 'meetings', meeting.id);
  const look = async () => {
    const { token, rows } = valueOf(await app.backups.read(target));
    return { token, state: rows[0]?.state };
  };
  return { app, meeting, papers, text, target, look };
}

describe('files that are lost beside a text that is here', () => {
  it('come back, and the text stays as it is', async () => {
    const { app, meeting, papers, text, look } = await aBackupWithPapers();
    expect((await look()).state).toBe('same');
    await rm(join(papers, 'kaart.png'));
    const { token, state } = await look();
    expect(state).toBe('filesMissing');
    const before = await stat(text);

    valueOf(await app.backups.restore(token, [meeting.id]));

    expect(await readFile(join(papers, 'kaart.png'), 'utf8')).toBe('de kaart');
    expect((await stat(text)).mtimeMs).toBe(before.mtimeMs);
    expect((await readdir(dirname(text))).sort()).toEqual(['attachments', 'meeting.json']);
    expect((await look()).state).toBe('same');
  });

  it('come back where one is damaged but as long as it was, and the damaged one stays beside it', async () => {
    const { app, meeting, papers, look } = await aBackupWithPapers();
    await writeFile(join(papers, 'plan ~12345678.pdf'), 'de knaap');
    const { token, state } = await look();
    expect(state).toBe('filesDiffer');
    valueOf(await app.backups.restore(token, [meeting.id]));
    expect(await readFile(join(papers, 'plan ~12345678.pdf'), 'utf8')).toBe('het plan');
    expect(await readFile(join(papers, 'plan.pdf'), 'utf8')).toBe('de knaap');
    expect((await look()).state).toBe('same');
  });

  it('get their name back when they are damaged, and what is here stays beside them', async () => {
    const { app, meeting, papers, look } = await aBackupWithPapers();
    await writeFile(join(papers, 'begroting.pdf'), 'de be');
    await rm(join(papers, 'kaart.png'));
    const { token, state } = await look();
    expect(state).toBe('filesDiffer');

    valueOf(await app.backups.restore(token, [meeting.id]));

    const read = (name: string) => readFile(join(papers, name), 'utf8');
    expect(await readdir(papers)).toContain('begroting (2).pdf');
    expect(await read('kaart.png')).toBe('de kaart');
    expect(await read('begroting.pdf')).toBe('de begroting');
    expect(await read('begroting (2).pdf')).toBe('de be');
    expect((await look()).state).toBe('same');
  });

  it('are seen to be looked at: the bar goes on while they are compared', async () => {
    const { app, papers, target } = await aBackupWithPapers();
    const seen: number[] = [];
    const chunks = app.disk.chunks.bind(app.disk);
    vi.spyOn(app.disk, 'chunks').mockImplementation((path) => {
      if (dirname(path) === papers) seen.push(app.backups.state.done ?? -1);
      return chunks(path);
    });
    valueOf(await app.backups.read(target));
    const [first = 0, second = 0, third = 0] = seen;
    expect(first).toBeGreaterThan(0.5);
    expect(second).toBeGreaterThan(first);
    expect(third).toBeGreaterThan(second);
    expect(third).toBeLessThan(1);
    const told = app.onBackup.mock.calls.flatMap(([{ done }]) => done ?? []);
    expect(told.at(-1)).toBe(1);
  });

  it('are not all read when the user no longer waits for that', async () => {
    const { app, papers, target } = await aBackupWithPapers();
    const chunks = app.disk.chunks.bind(app.disk);
    const read = vi.spyOn(app.disk, 'chunks').mockImplementation((path) => {
      if (dirname(path) === papers) app.backups.cancel();
      return chunks(path);
    });
    expect(await app.backups.read(target)).toMatchObject({ error: { kind: 'cancelled' } });
    expect(read.mock.calls.filter(([path]) => dirname(path) === papers)).toHaveLength(1);
  });

  it('bring no older text back over what was typed since the backup was read', async () => {
    const { app, meeting, papers, look } = await aBackupWithPapers();
    await rm(join(papers, 'kaart.png'));
    const { token } = await look();
    const open = valueOf(await app.open.open(meeting.id));
    valueOf(await open.record([titled('Verder gewerkt')]));
    valueOf(await app.backups.restore(token, [meeting.id]));
    expect(await titleOnDisk(app, meeting.id)).toBe('Verder gewerkt');
    expect(await readdir(papers)).toContain('kaart.png');
  });

  it('are not missed when they are versions that were thinned out', async () => {
    const { app, folder, meeting } = await aLibrary();
    const versions = join(meetingFolder(app.layout, 'meetings', meeting.id), 'versions');
    await placeFile(join(versions, 'eerder.json'), '{}');
    const target = join(folder, 'kopie.zip');
    valueOf(await app.backups.make(target));
    await rm(versions, { recursive: true });
    expect(valueOf(await app.backups.read(target)).rows[0]?.state).toBe('same');
  });
});
