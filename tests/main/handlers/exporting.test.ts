import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publicationsFile } from '../../../main/storage/layout.ts';
import type { Block, Meeting } from '../../../shared/meeting/schema.ts';
import { fail } from '../../../shared/result.ts';
import { aMeeting } from '../../support/builders.ts';
import { anApp } from '../../support/desktop.ts';
import { tempFolder } from '../../support/disk.ts';
import { placeMeeting, valueOf } from '../../support/store.ts';

const asText = { format: 'text', part: 'minutes', language: 'nl' } as const;

/** An app with a meeting open, and a folder of the user to save in. */
async function anOpenMeeting(fields: Partial<Meeting> = {}) {
  const folder = await tempFolder();
  const app = anApp(folder);
  const meeting = aMeeting({ title: 'Taskforce Waterrand', date: '2027-03-12', ...fields });
  await placeMeeting(app, meeting);
  valueOf(await app.handlers['meeting.open'](meeting.id));
  const target = join(folder, 'stukken');
  await mkdir(target);
  return { ...app, meeting, target };
}

describe('exporting', () => {
  it('proposes a name, saves where the user says and can open and show the file', async () => {
    const { handlers, desktop, meeting, target } = await anOpenMeeting();
    desktop.savesAt = join(target, 'verslag');
    const exported = valueOf(await handlers['export.save'](meeting.id, asText));
    expect(desktop.proposals).toEqual([
      {
        title: 'Exporteer',
        name: '2027-03-12 Taskforce Waterrand - verslag.txt',
        kind: 'Platte tekst',
        extension: 'txt',
      },
    ]);
    const path = join(target, 'verslag.txt');
    expect(exported?.fileName).toBe('verslag.txt');
    expect(await readFile(path, 'utf8')).toContain('Taskforce Waterrand');
    await handlers['export.open'](String(exported?.token));
    await handlers['export.reveal'](String(exported?.token));
    expect(desktop.shown).toEqual([path, path]);
  });

  it('makes a PDF of the web page, with page numbers in the language of the document', async () => {
    const { handlers, desktop, print, meeting, target } = await anOpenMeeting();
    desktop.savesAt = join(target, 'verslag');
    const asPdf = { format: 'pdf', part: 'minutes', language: 'en' } as const;
    const exported = valueOf(await handlers['export.save'](meeting.id, asPdf));
    expect(exported?.fileName).toBe('verslag.pdf');
    expect(desktop.proposals[0]?.name).toBe('2027-03-12 Taskforce Waterrand - minutes.pdf');
    expect(print.mock.calls[0]?.[1].footer).toContain('>Page <span class="pageNumber">');
    const paper = await readFile(join(target, 'verslag.pdf'), 'utf8');
    expect(paper).toContain('<html lang="en">');
  });

  it('leaves the old file when the PDF cannot be made', async () => {
    const { handlers, desktop, print, meeting, target } = await anOpenMeeting();
    desktop.savesAt = join(target, 'verslag.pdf');
    await writeFile(desktop.savesAt, 'oud');
    const trouble = fail({ key: 'errors.printFailed' } as const);
    print.mockResolvedValueOnce(trouble);
    const asPdf = { format: 'pdf', part: 'minutes', language: 'nl' } as const;
    expect(await handlers['export.save'](meeting.id, asPdf)).toEqual(
      fail({ key: 'errors.printFailed', values: { file: 'verslag.pdf' } }),
    );
    expect(await readdir(target)).toEqual(['verslag.pdf']);
    expect(await readFile(desktop.savesAt, 'utf8')).toBe('oud');
  });

  it('writes nothing when the user cancels', async () => {
    const { handlers, meeting, target } = await anOpenMeeting();
    expect(await handlers['export.save'](meeting.id, asText)).toEqual({ ok: true, value: null });
    expect(await readdir(target)).toEqual([]);
  });

  it.each([
    ['EBUSY', 'errors.writeDenied'],
    ['EPERM', 'errors.writeDenied'],
    ['ENOSPC', 'errors.writeFull'],
    ['EROFS', 'errors.writeReadOnly'],
    ['EIO', 'errors.writeFailed'],
  ])('says what to do about %s and leaves nothing half-written', async (code, key) => {
    const { handlers, desktop, disk, meeting, target } = await anOpenMeeting();
    desktop.savesAt = join(target, 'verslag.txt');
    disk.refuseNext('rename', code);
    expect(await handlers['export.save'](meeting.id, asText)).toEqual({
      ok: false,
      error: { key, values: { file: 'verslag.txt' } },
    });
    expect(await readdir(target)).toEqual([]);
  });

  it('proposes another name when the first could not be used', async () => {
    const { handlers, desktop, meeting } = await anOpenMeeting();
    await handlers['export.save'](meeting.id, { ...asText, again: true });
    expect(desktop.proposals[0]?.name).toBe('2027-03-12 Taskforce Waterrand - verslag (2).txt');
  });

  it('checks the Word document before it is made, and counts its findings when it is', async () => {
    const vague: Block = {
      type: 'paragraph',
      level: 0,
      inlines: [{ text: 'hier', link: 'https://example.org/' }],
    };
    const { handlers, desktop, meeting, target } = await anOpenMeeting({ intro: [vague] });
    const choice = { part: 'minutes', language: 'nl' } as const;
    const findings = valueOf(await handlers['export.check'](meeting.id, choice));
    expect(findings.map(({ kind }) => kind)).toEqual(['linkText']);
    desktop.savesAt = join(target, 'verslag.docx');
    const saved = await handlers['export.save'](meeting.id, { ...choice, format: 'docx' });
    expect(valueOf(saved)?.findings).toBe(1);
    const agenda = await handlers['export.check'](meeting.id, { ...choice, part: 'actions' });
    expect(valueOf(agenda)).toEqual([]);
  });

  it('saves a public edition under a name that says so, and notes it without what was left out', async () => {
    const { handlers, desktop, layout, disk, meeting, target } = await anOpenMeeting({
      location: 'Bij info@waterrand.example',
    });
    desktop.savesAt = join(target, 'openbaar.txt');
    const edition = { standIns: 'role', keep: ['Hedwig'] } as const;
    valueOf(await handlers['export.save'](meeting.id, { ...asText, edition }));
    expect(desktop.proposals[0]?.name).toBe(
      '2027-03-12 Taskforce Waterrand - verslag, openbaar.txt',
    );
    expect(await readFile(desktop.savesAt, 'utf8')).toContain('Bij [e-mailadres]');
    const noted: unknown = JSON.parse(
      new TextDecoder().decode(await disk.read(publicationsFile(layout, meeting.id))),
    );
    expect(noted).toMatchObject({
      format: 'text',
      part: 'minutes',
      keep: ['Hedwig'],
      removed: { email: 1 },
    });
    expect(JSON.stringify(noted)).not.toContain('info@');
  });

  it('tells of a folder that is gone and of a program that is not there', async () => {
    const { handlers, desktop, meeting, target } = await anOpenMeeting();
    desktop.savesAt = join(target, 'weg', 'verslag.txt');
    expect(await handlers['export.save'](meeting.id, asText)).toMatchObject({
      error: { key: 'errors.writeGone' },
    });
    desktop.savesAt = join(target, 'verslag.txt');
    const exported = valueOf(await handlers['export.save'](meeting.id, asText));
    desktop.opens = false;
    expect(await handlers['export.open'](String(exported?.token))).toMatchObject({
      error: { key: 'errors.openFailed', values: { file: 'verslag.txt' } },
    });
  });

  it('opens nothing by a token that it never gave', async () => {
    const { handlers, desktop } = await anOpenMeeting();
    for (const call of ['export.open', 'export.reveal'] as const) {
      expect(await handlers[call]('/etc/passwd')).toMatchObject({
        error: { key: 'errors.exportForgotten' },
      });
    }
    expect(desktop.shown).toEqual([]);
  });
});
