import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import JSZip from 'jszip';
import { aMeeting } from '../../support/builders.ts';
import { anApp } from '../../support/desktop.ts';
import { tempFolder } from '../../support/disk.ts';
import { placeMeeting, valueOf } from '../../support/store.ts';
import { mainTypes, paragraph, wordTemplate } from '../../support/word-template.ts';

const asWord = { format: 'docx', part: 'minutes', language: 'nl' } as const;

/** An app with a meeting of a series open, and a folder of the user. */
async function anOpenMeeting() {
  const folder = await tempFolder();
  const app = anApp(folder);
  const meeting = aMeeting({ seriesId: 'reeks' });
  await placeMeeting(app, meeting);
  valueOf(await app.handlers['meeting.open'](meeting.id));
  const own = join(folder, 'stukken');
  await mkdir(own);
  const pick = async (template: Uint8Array, name = 'huisstijl.dotx') => {
    app.desktop.picks = join(own, name);
    await writeFile(app.desktop.picks, template);
    return app.handlers['template.choose']('reeks');
  };
  const exported = async (plain = false) => {
    app.desktop.savesAt = join(own, 'verslag.docx');
    valueOf(await app.handlers['export.save'](meeting.id, { ...asWord, plain }));
    const zip = await JSZip.loadAsync(await readFile(app.desktop.savesAt));
    return (await zip.file('word/document.xml')?.async('string')) ?? '';
  };
  const kept = () => readdir(join(app.layout.library, 'series', 'reeks'));
  return { ...app, meeting, own, pick, exported, kept };
}

const withMark = (mark: string) =>
  wordTemplate({ body: paragraph(mark) + paragraph('{{agendapunten}}') });

describe('the Word template of a series', () => {
  it('is a copy in the library, which exports to Word are made with', async () => {
    const { pick, exported, handlers, own, kept } = await anOpenMeeting();
    expect(await exported()).not.toContain('Klaverveen');
    const view = { name: 'huisstijl.dotx', findings: [], isOwn: true };
    expect(valueOf(await pick(await withMark('Klaverveen')))).toEqual(view);
    await writeFile(join(own, 'huisstijl.dotx'), 'weg');
    expect(await exported()).toContain('Klaverveen');
    expect(await exported(true)).not.toContain('Klaverveen');
    expect(valueOf(await handlers['template.read']('reeks'))).toEqual(view);
    expect(valueOf(await handlers['template.read'](null))).toBeNull();
    expect(await kept()).toEqual([
      expect.stringMatching(/^template\.[0-9a-f]{16}\.huisstijl\.dotx$/),
    ]);
  });

  it('is replaced by another, and gone when it is not wanted any more', async () => {
    const { pick, exported, handlers, kept } = await anOpenMeeting();
    await pick(await withMark('Klaverveen'));
    await pick(await withMark('Hoogerzand'));
    expect(await exported()).toContain('Hoogerzand');
    expect(await kept()).toHaveLength(1);
    valueOf(await handlers['template.remove']('reeks'));
    expect(await kept()).toEqual([]);
    expect(await exported()).not.toContain('Hoogerzand');
  });

  it('is chosen with what is the matter with it, and stays what it was when the next cannot be one', async () => {
    const { pick, exported } = await anOpenMeeting();
    const chosen = valueOf(await pick(await wordTemplate({ body: paragraph('{{agendapuntn}}') })));
    expect(chosen?.findings.map(({ kind }) => kind)).toContain('unknown');
    await pick(await withMark('Klaverveen'));
    const refused = await pick(await wordTemplate({ mainType: mainTypes.withMacros }), 'x.dotm');
    expect(refused).toEqual({
      ok: false,
      error: { key: 'errors.template.macros', values: { file: 'x.dotm' } },
    });
    expect(await exported()).toContain('Klaverveen');
  });

  it('that was changed in the library is told of before anything is asked or written', async () => {
    const { pick, handlers, desktop, layout, meeting, kept } = await anOpenMeeting();
    await pick(await withMark('Klaverveen'));
    const [file = ''] = await kept();
    await writeFile(join(layout.library, 'series', 'reeks', file), 'half');
    const error = { key: 'errors.template.gone', values: { file: 'huisstijl.dotx' } };
    expect(await handlers['export.save'](meeting.id, asWord)).toEqual({ ok: false, error });
    expect(await handlers['export.check'](meeting.id, { part: 'minutes', language: 'nl' })).toEqual(
      {
        ok: false,
        error,
      },
    );
    expect(desktop.proposals).toEqual([]);
  });

  it('is that of the meetings without a series when it has none of its own', async () => {
    const { handlers, desktop, own, exported } = await anOpenMeeting();
    desktop.picks = join(own, 'algemeen.docx');
    await writeFile(desktop.picks, await withMark('Klaverveen'));
    valueOf(await handlers['template.choose'](null));
    expect(valueOf(await handlers['template.read']('reeks'))?.isOwn).toBe(false);
    expect(await exported()).toContain('Klaverveen');
  });

  it('does not come along with other forms than Word', async () => {
    const { pick, handlers, desktop, meeting, own } = await anOpenMeeting();
    await pick(await withMark('Klaverveen'));
    desktop.savesAt = join(own, 'verslag.txt');
    valueOf(await handlers['export.save'](meeting.id, { ...asWord, format: 'text' }));
    expect(await readFile(desktop.savesAt, 'utf8')).not.toContain('Klaverveen');
  });

  it('can begin with one of ours', async () => {
    const { handlers, desktop, own, pick } = await anOpenMeeting();
    desktop.savesAt = join(own, 'begin.docx');
    expect(valueOf(await handlers['template.saveStarter'](null))?.fileName).toBe('begin.docx');
    const starter = new Uint8Array(await readFile(desktop.savesAt));
    expect(valueOf(await pick(starter, 'begin.docx'))).toEqual({
      name: 'begin.docx',
      findings: [],
      isOwn: true,
    });
  });

  it.each([
    ['mijn sjabloon', 'mijn sjabloon.docx', mainTypes.document],
    ['begin.docx', 'begin.docx', mainTypes.document],
    ['begin.DOTX', 'begin.DOTX', mainTypes.template],
  ])('that is saved as %s becomes %s, a file of that kind', async (typed, fileName, type) => {
    const { handlers, desktop, own, pick } = await anOpenMeeting();
    desktop.savesAt = join(own, typed);
    expect(valueOf(await handlers['template.saveStarter'](null))?.fileName).toBe(fileName);
    const bytes = new Uint8Array(await readFile(join(own, fileName)));
    const types = await (await JSZip.loadAsync(bytes)).file('[Content_Types].xml')?.async('string');
    expect(types).toContain(`"${type}"`);
    expect(valueOf(await pick(bytes, fileName))).toMatchObject({ findings: [] });
  });

  it('is nothing when the user cancels', async () => {
    const { handlers, desktop } = await anOpenMeeting();
    desktop.picks = undefined;
    desktop.savesAt = undefined;
    expect(valueOf(await handlers['template.choose'](null))).toBeNull();
    expect(valueOf(await handlers['template.saveStarter'](null))).toBeNull();
  });
});
