import { mkdir, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { MAX_ATTACHMENT_BYTES } from '../../../main/storage/attachment-files.ts';
import { attachmentsFolder, meetingFile } from '../../../main/storage/layout.ts';
import { calls } from '../../../shared/api.ts';
import { translator, type TextKey } from '../../../shared/i18n/translator.ts';
import { nl } from '../../../shared/i18n/nl/index.ts';
import { attachFiles } from '../../../shared/meeting/attach-files.ts';
import { withoutMark } from '../../../shared/meeting/file-name.ts';
import { stepsOf } from '../../../shared/meeting/steps.ts';
import { aMeeting, anAttachment, anItem, counter } from '../../support/builders.ts';
import { anApp } from '../../support/desktop.ts';
import { tempFolder } from '../../support/disk.ts';
import { placeFile, placeMeeting, step, valueOf } from '../../support/store.ts';

/** A meeting with an attachment that has a file, open in the app, and a folder of the user. */
async function anOpenMeeting(file = 'begroting.pdf') {
  const folder = await tempFolder();
  const app = anApp(folder);
  const below = anItem('Raming', {
    id: 'item',
    attachments: [anAttachment('Begroting', null, file), anAttachment('Kaart')],
  });
  const meeting = aMeeting({ items: [anItem('Jaarplan', { items: [below] })] });
  await placeMeeting(app, meeting);
  const attachments = attachmentsFolder(app.layout, meeting.id);
  await placeFile(join(attachments, file), 'de begroting');
  valueOf(await app.handlers['meeting.open'](meeting.id));
  const [paper = '', without = ''] = below.attachments.map(({ id }) => id);
  const userFile = async (name: string) => {
    await placeFile(join(folder, 'stukken', name), `inhoud van ${name}`);
    return join(folder, 'stukken', name);
  };
  return { ...app, folder, meeting, attachments, paper, without, userFile };
}

describe('adding files to a meeting', () => {
  it('copies what the user picks, and says under which name', async () => {
    const { handlers, desktop, meeting, attachments, userFile } = await anOpenMeeting();
    desktop.picksMany = [await userFile('begroting.pdf'), await userFile('nota.docx')];
    const { added, refused } = valueOf(await handlers['attachments.pick'](meeting.id)) ?? {};
    expect(refused).toEqual([]);
    expect(added).toEqual([
      {
        file: expect.stringMatching(/^begroting ~[0-9a-f]{8}\.pdf$/) as string,
        name: 'begroting.pdf',
      },
      { file: expect.stringMatching(/^nota ~[0-9a-f]{8}\.docx$/) as string, name: 'nota.docx' },
    ]);
    const copy = join(attachments, added?.[0]?.file ?? '');
    expect(await readFile(copy, 'utf8')).toBe('inhoud van begroting.pdf');
  });

  it('copies what was dropped, one after the other, so that no two get the same name', async () => {
    const { handlers, meeting, attachments, userFile } = await anOpenMeeting();
    const path = await userFile('nota.pdf');
    const all = await Promise.all(
      [1, 2, 3].map(() => handlers['attachments.drop'](meeting.id, [path])),
    );
    const names = all.flatMap((one) => valueOf(one).added.map(({ file }) => file));
    expect(names.map(withoutMark)).toEqual(['nota.pdf', 'nota (2).pdf', 'nota (3).pdf']);
    expect(await readdir(attachments)).toHaveLength(4);
  });

  it('takes copies back that no attachment came to have, and no other file', async () => {
    const { handlers, meeting, attachments, userFile } = await anOpenMeeting();
    const paths = [await userFile('nota.pdf'), await userFile('kaart.png')];
    const { added } = valueOf(await handlers['attachments.drop'](meeting.id, paths));
    const [nota = '', kaart = ''] = added.map(({ file }) => file);
    await placeFile(join(attachments, 'van een ander.pdf'), 'van een ander');
    const discard = handlers['attachments.discard'];

    valueOf(await discard(meeting.id, [nota, 'begroting.pdf', 'van een ander.pdf']));
    valueOf(await discard(meeting.id, ['../meeting.json']));
    expect(await readdir(attachments)).toEqual(['begroting.pdf', kaart, 'van een ander.pdf']);
    expect(await readdir(join(attachments, '..'))).toContain('meeting.json');
  });

  it('takes no copy back that an attachment has', async () => {
    const { handlers, meeting, attachments, userFile } = await anOpenMeeting();
    const path = await userFile('nota.pdf');
    const { added } = valueOf(await handlers['attachments.drop'](meeting.id, [path]));
    const change = attachFiles(meeting, 'item', added, counter());
    if (!change) throw new Error('The item should be there');
    valueOf(await handlers['meeting.record'](meeting.id, [step(change)]));
    const names = added.map(({ file }) => file);
    const otherwise = names.map((name) => `./${name}`);
    valueOf(await handlers['attachments.discard'](meeting.id, [...names, ...otherwise]));
    expect(await readdir(attachments)).toEqual(['begroting.pdf', ...names]);
  });

  it('leaves none of them behind when nobody waits any more, nor copies the next', async () => {
    const { handlers, copies, disk, meeting, attachments, userFile } = await anOpenMeeting();
    const paths = [
      await userFile('nota.pdf'),
      await userFile('film.mp4'),
      await userFile('nooit.pdf'),
    ];
    const copy = disk.copy.bind(disk);
    const copied = vi.spyOn(disk, 'copy').mockImplementation((from, to) => {
      if (from.endsWith('film.mp4')) copies.abandon();
      return copy(from, to);
    });
    const abandoned = { error: { key: 'errors.attachment.abandoned' } };
    expect(await handlers['attachments.drop'](meeting.id, paths)).toMatchObject(abandoned);
    await vi.waitFor(async () => {
      expect(await readdir(attachments)).toEqual(['begroting.pdf']);
    });
    expect(copied).toHaveBeenCalledTimes(2);
  });

  it('says of a file that another paper has just the same, and of no file that is only as large', async () => {
    const { handlers, meeting, folder } = await anOpenMeeting();
    const files = { 'kopie.pdf': 'de begroting', 'nota.pdf': 'de begrotinG', 'leeg.pdf': '' };
    for (const [name, content] of Object.entries(files))
      await placeFile(join(folder, name), content);
    const paths = ['kopie.pdf', 'nota.pdf', 'nota.pdf', 'leeg.pdf', 'leeg.pdf'];
    const { added } = valueOf(
      await handlers['attachments.drop'](
        meeting.id,
        paths.map((name) => join(folder, name)),
      ),
    );
    const seen = added.map(({ file, sameAs }) => [file, sameAs ?? '-'].map(withoutMark));
    expect(seen).toEqual([
      ['kopie.pdf', 'begroting.pdf'],
      ['nota.pdf', '-'],
      ['nota (2).pdf', 'nota.pdf'],
      ['leeg.pdf', '-'],
      ['leeg (2).pdf', '-'],
    ]);
  });

  it('does nothing when the user cancels', async () => {
    const { handlers, meeting, attachments } = await anOpenMeeting();
    expect(valueOf(await handlers['attachments.pick'](meeting.id))).toBeNull();
    expect(await readdir(attachments)).toEqual(['begroting.pdf']);
  });

  it('takes the good ones and says of each other what is the matter with it', async () => {
    const { handlers, meeting, folder, attachments, userFile } = await anOpenMeeting();
    const large = await userFile('film.mp4');
    await truncate(large, MAX_ATTACHMENT_BYTES + 1);
    await mkdir(join(folder, 'map'));
    const paths = [large, join(folder, 'map'), join(folder, 'weg.pdf'), '', 'a.pdf'];
    const { added, refused } = valueOf(
      await handlers['attachments.drop'](meeting.id, [...paths, await userFile('goed.pdf')]),
    );
    expect(added).toMatchObject([{ name: 'goed.pdf' }]);
    expect(refused).toEqual([
      { key: 'errors.attachment.tooLarge', values: { file: 'film.mp4', limit: 200 } },
      { key: 'errors.attachment.folder', values: { file: 'map' } },
      { key: 'errors.readGone', values: { file: 'weg.pdf' } },
      { key: 'errors.attachment.notSaved' },
      { key: 'errors.attachment.notSaved' },
    ]);
    expect(await readdir(attachments)).toEqual(['begroting.pdf', added[0]?.file]);
  });

  it('says that the disk is full, and keeps no half', async () => {
    const { handlers, disk, meeting, attachments, userFile } = await anOpenMeeting();
    disk.refuseNext('copy', 'ENOSPC');
    const path = await userFile('nota.pdf');
    expect(valueOf(await handlers['attachments.drop'](meeting.id, [path]))).toEqual({
      added: [],
      refused: [{ key: 'errors.attaching.full', values: { file: 'nota.pdf' } }],
    });
    expect(await readdir(attachments)).toEqual(['begroting.pdf']);
  });

  it('is refused for a meeting that is not open, or open to read only', async () => {
    const { handlers, open, layout, meeting, userFile, attachments } = await anOpenMeeting();
    const path = await userFile('nota.pdf');
    expect(await handlers['attachments.drop']('andere', [path])).toMatchObject({
      error: { key: 'errors.meetingNotOpen' },
    });
    valueOf(await open.close(meeting.id));
    const file = meetingFile(layout, 'meetings', meeting.id);
    const newer = (await readFile(file, 'utf8')).replace(/meeting@\d/, 'meeting@9');
    await writeFile(file, newer);
    valueOf(await handlers['meeting.open'](meeting.id));
    for (const tried of [
      await handlers['attachments.drop'](meeting.id, [path]),
      await handlers['attachments.pick'](meeting.id),
    ]) {
      expect(tried).toMatchObject({ error: { key: 'errors.meetingReadOnly' } });
    }
    expect(await readdir(attachments)).toEqual(['begroting.pdf']);
  });
});

describe('a file that was added', () => {
  it('is that of an attachment after a restart, and stays when undo and a removal take that off', async () => {
    const { handlers, open, meeting, attachments, userFile, folder } = await anOpenMeeting();
    const path = await userFile('nota.pdf');
    const { added } = valueOf(await handlers['attachments.drop'](meeting.id, [path]));
    const change = attachFiles(meeting, 'item', added, counter('new'));
    if (!change) throw new Error('The item is there');
    valueOf(await handlers['meeting.record'](meeting.id, [step(change)]));
    const [undo] = valueOf(await handlers['meeting.open'](meeting.id)).history.undoable;
    expect(undo && stepsOf(undo)).toHaveLength(1);
    valueOf(
      await handlers['meeting.record'](meeting.id, [{ change: undo ?? change, kind: 'undo' }]),
    );
    valueOf(await open.close(meeting.id));
    expect(await readdir(attachments)).toContain(added[0]?.file);

    const again = anApp(folder);
    const opened = valueOf(await again.handlers['meeting.open'](meeting.id));
    const [redo] = opened.history.redoable;
    if (!redo) throw new Error('It can be done again');
    valueOf(await again.handlers['meeting.record'](meeting.id, [{ change: redo, kind: 'redo' }]));
    valueOf(await again.handlers['attachments.open'](meeting.id, 'new1'));
    expect(again.desktop.shown).toEqual([join(attachments, added[0]?.file ?? '')]);
  });
});

describe('opening the file of an attachment', () => {
  it('opens it in its own program, or shows it in its folder', async () => {
    const { handlers, desktop, meeting, attachments, paper } = await anOpenMeeting();
    valueOf(await handlers['attachments.open'](meeting.id, paper));
    valueOf(await handlers['attachments.reveal'](meeting.id, paper));
    const path = join(attachments, 'begroting.pdf');
    expect(desktop.shown).toEqual([path, path]);
  });

  it('refuses what is no paper, such as a program, which can be shown in its folder', async () => {
    const { handlers, desktop, meeting, attachments, paper } = await anOpenMeeting('start.exe');
    expect(await handlers['attachments.open'](meeting.id, paper)).toEqual({
      ok: false,
      error: { key: 'errors.attachment.otherKind', values: { file: 'start.exe' } },
    });
    expect(desktop.shown).toEqual([]);
    valueOf(await handlers['attachments.reveal'](meeting.id, paper));
    expect(desktop.shown).toEqual([join(attachments, 'start.exe')]);
  });

  it('says so when there is no program for it', async () => {
    const { handlers, desktop, meeting, paper } = await anOpenMeeting();
    desktop.opens = false;
    expect(await handlers['attachments.open'](meeting.id, paper)).toMatchObject({
      error: { key: 'errors.attachment.noProgram', values: { file: 'begroting.pdf' } },
    });
  });

  it('says so when it is not there, or the attachment has none', async () => {
    const { handlers, meeting, attachments, paper, without } = await anOpenMeeting();
    await rm(attachments, { recursive: true });
    expect(await handlers['attachments.open'](meeting.id, paper)).toMatchObject({
      error: { key: 'errors.attachment.missing' },
    });
    for (const id of [without, 'weg']) {
      expect(await handlers['attachments.open'](meeting.id, id)).toMatchObject({
        error: { key: 'errors.attachment.none' },
      });
    }
  });

  it.skipIf(process.platform === 'win32')('follows no link out of the folder', async () => {
    const { handlers, desktop, meeting, attachments, paper, userFile } = await anOpenMeeting();
    await rm(join(attachments, 'begroting.pdf'));
    await symlink(await userFile('geheim.pdf'), join(attachments, 'begroting.pdf'));
    for (const call of ['attachments.open', 'attachments.reveal'] as const) {
      expect(await handlers[call](meeting.id, paper)).toMatchObject({
        error: { key: 'errors.attachment.elsewhere' },
      });
    }
    expect(desktop.shown).toEqual([]);
  });

  it('is asked for by ids: a path is no argument', () => {
    const { args } = calls['attachments.open'];
    expect(args.safeParse(['maart', '../../etc/passwd']).success).toBe(false);
    expect(args.safeParse(['../maart', 'x']).success).toBe(false);
  });

  it('tells of every trouble what is safe, or what to do', () => {
    const t = translator('nl');
    for (const group of ['attaching', 'attachment'] as const) {
      for (const key of Object.keys(nl.errors[group])) {
        const said = t(`errors.${group}.${key}` as TextKey, { file: 'nota.pdf', limit: 200 });
        expect(said.split('. ').length, said).toBeGreaterThanOrEqual(2);
      }
    }
  });
});
