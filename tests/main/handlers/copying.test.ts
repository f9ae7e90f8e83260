import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { causes } from '../../../main/storage/file-trouble.ts';
import { translator } from '../../../shared/i18n/translator.ts';
import { aMeeting, anAttachment, anItem, text } from '../../support/builders.ts';
import { anApp } from '../../support/desktop.ts';
import { tempFolder } from '../../support/disk.ts';
import { placeMeeting, titled, valueOf } from '../../support/store.ts';

const item = anItem('Rondvraag', { discussion: text('Dit staat alleen in het venster.') });
const meeting = aMeeting({ title: 'Taskforce Waterrand', date: '2027-03-12', items: [item] });

/** An app, and a folder of the user on a disk that still works. */
async function anAppWithAStick() {
  const folder = await tempFolder();
  const app = anApp(folder);
  const stick = join(folder, 'stick');
  await mkdir(stick);
  app.desktop.savesAt = join(stick, 'kopie');
  return { ...app, folder, stick, path: join(stick, 'kopie.json') };
}

describe('a copy elsewhere', () => {
  it('is the meeting as the window has it, and importing it gives that meeting back', async () => {
    const { handlers, desktop, path } = await anAppWithAStick();
    expect(valueOf(await handlers['copy.save'](meeting))?.fileName).toBe('kopie.json');
    expect(desktop.proposals).toMatchObject([
      { name: '2027-03-12 Taskforce Waterrand - kopie.json', extension: 'json' },
    ]);
    const bytes = new Uint8Array(await readFile(path));
    const draft = valueOf(await handlers['import.file']('kopie.json', bytes));
    expect(draft.meeting).toEqual({ ...meeting, id: draft.meeting.id });
    expect(draft.findings).toEqual([]);
  });

  it('can be imported where the meeting itself still is', async () => {
    const app = await anAppWithAStick();
    await placeMeeting(app, meeting);
    valueOf(await app.handlers['copy.save'](meeting));
    const bytes = new Uint8Array(await readFile(app.path));
    const draft = valueOf(await app.handlers['import.file']('kopie.json', bytes));
    valueOf(await app.handlers['library.add'](draft.meeting));
    expect(valueOf(await app.handlers['library.view']()).meetings).toHaveLength(2);
  });

  it('does not name files that do not go along', async () => {
    const { handlers, path } = await anAppWithAStick();
    const items = [anItem('A', { attachments: [anAttachment('Nota', null, 'geheim.pdf')] })];
    valueOf(await handlers['copy.save']({ ...meeting, items }));
    const written = await readFile(path, 'utf8');
    expect(written).toContain('Nota');
    expect(written).not.toContain('geheim');
  });

  it('needs neither the library nor the journal', async () => {
    const app = await anAppWithAStick();
    await placeMeeting(app, meeting);
    valueOf(await app.handlers['meeting.open'](meeting.id));
    await rm(app.layout.library, { recursive: true });
    app.disk.refuseNext('append', 'EIO');
    expect(await app.handlers['meeting.record'](meeting.id, [titled('Nieuw')])).toMatchObject({
      error: { key: 'errors.recording.failing' },
    });
    valueOf(await app.handlers['copy.save']({ ...meeting, title: 'Nieuw' }));
    expect(JSON.parse(await readFile(app.path, 'utf8'))).toMatchObject({ title: 'Nieuw' });
  });

  it('can be shown in its folder', async () => {
    const { handlers, desktop, path } = await anAppWithAStick();
    const copy = valueOf(await handlers['copy.save'](meeting));
    valueOf(await handlers['export.reveal'](String(copy?.token)));
    expect(desktop.shown).toEqual([path]);
  });

  it('is not made when the user cancels', async () => {
    const { handlers, desktop, stick } = await anAppWithAStick();
    desktop.savesAt = undefined;
    expect(await handlers['copy.save'](meeting)).toEqual({ ok: true, value: null });
    expect(await readdir(stick)).toEqual([]);
  });

  it.each([
    ['ENOSPC', 'full'],
    ['EROFS', 'readOnly'],
    ['EACCES', 'denied'],
    ['ENODEV', 'gone'],
    ['EBUSY', 'busy'],
    ['EIO', 'failing'],
    ['EINVAL', 'other'],
  ])(
    'says what is the matter with that place (%s) and leaves no half of it',
    async (code, cause) => {
      const { handlers, disk, stick } = await anAppWithAStick();
      disk.refuseNext('write', code);
      expect(await handlers['copy.save'](meeting)).toEqual({
        ok: false,
        error: { key: `errors.copying.${cause}`, values: { file: 'kopie.json' } },
      });
      expect(await readdir(stick)).toEqual([]);
    },
  );

  it('is not called saved when the disk gives back something else', async () => {
    const { handlers, disk } = await anAppWithAStick();
    vi.spyOn(disk, 'read').mockResolvedValue(new TextEncoder().encode('{}'));
    expect(await handlers['copy.save'](meeting)).toMatchObject({
      error: { key: 'errors.copying.different' },
    });
  });

  it('never calls the meeting safe where the copy may be all there is', () => {
    const t = translator('nl');
    for (const cause of causes) {
      const said = t(`errors.copying.${cause}`, { file: 'kopie.json' });
      expect(said).toContain('Uw tekst staat nog in dit venster.');
      expect(said).not.toMatch(/veilig/);
    }
  });
});
