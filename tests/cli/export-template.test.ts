import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realFiles } from '../../main/storage/files.ts';
import { aMeeting, anItem } from '../support/builders.ts';
import { tempFolder } from '../support/disk.ts';
import { mainTypes, paragraph, wordTemplate } from '../support/word-template.ts';
import { type, writeMeetingFile, type Said } from './terminal.ts';

const meeting = aMeeting({ items: [anItem('Jaarplan')] });

async function exportWith(template: Uint8Array, name = 'verslag.docx') {
  const folder = await tempFolder();
  const file = join(folder, 'huisstijl.docx');
  const target = join(folder, name);
  await realFiles.write(file, template);
  const source = await writeMeetingFile(folder, meeting);
  const said: Said = await type(['export', source, '--to', target, '--template', file]);
  return { said, file, target, written: await realFiles.stat(target) };
}

describe('export --template', () => {
  it('fills in the template and is done', async () => {
    const { said, written } = await exportWith(await wordTemplate());
    expect(said).toEqual({ exit: 0, out: '', notes: [] });
    expect(written?.size).toBeGreaterThan(1_000);
  });

  it('writes the file, tells what is the matter with the template, and ends with 1', async () => {
    const body = paragraph('{{agendapuntn}}') + paragraph('{{verslag}}');
    const { said, file, written } = await exportWith(await wordTemplate({ body }));
    expect(said).toEqual({
      exit: 1,
      out: '',
      notes: [
        `${file}: {{agendapuntn}} is geen bekende plaatshouder. Bedoelt u {{agendapunten}}? (alinea 1)`,
      ],
    });
    expect(written).toBeDefined();
  });

  it('takes letter paper without placeholders for what it is', async () => {
    const { said } = await exportWith(await wordTemplate({ body: paragraph('Klaverveen') }));
    expect(said.exit).toBe(0);
    expect(said.notes).toHaveLength(1);
  });

  it('refuses one with macros in one line that names it, and writes nothing', async () => {
    const { said, file, written } = await exportWith(
      await wordTemplate({ mainType: mainTypes.withMacros }),
    );
    expect(said.exit).toBe(2);
    expect(said.notes).toEqual([expect.stringContaining(`“${file}” bevat macro’s`)]);
    expect(written).toBeUndefined();
  });

  it('refuses another form than Word, and a template that is not there', async () => {
    const { said } = await exportWith(await wordTemplate(), 'verslag.html');
    expect(said.exit).toBe(2);
    const source = await writeMeetingFile(await tempFolder(), meeting);
    const target = join(await tempFolder(), 'a.docx');
    const gone = await type(['export', source, '--to', target, '--template', 'nergens.docx']);
    expect(gone.exit).toBe(2);
    expect(gone.notes).toEqual([expect.stringContaining('“nergens.docx” bestaat niet')]);
  });
});
