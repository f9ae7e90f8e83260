import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../main/templates/check-template.ts';
import { aMeeting, anAction, anAttendee, anItem, text } from '../support/builders.ts';
import { filledWith } from '../support/filled-template.ts';
import { hasLibreOffice, hasValidator, schemaErrors } from '../support/word-readers.ts';
import {
  dutchStyles,
  inControl,
  mainTypes,
  paragraph,
  run,
  sectionEnd,
  table,
  wordTemplate,
} from '../support/word-template.ts';
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tempFolder } from '../support/disk.ts';

const item = anItem('Koers', { discussion: text('Er is gesproken.') });
const meeting = aMeeting({
  title: 'Taskforce Waterrand',
  attendees: [anAttendee('Hedwig Oosterling', { presence: 'present', role: 'chair' })],
  items: [item],
  actions: [anAction(12, { itemId: item.id })],
});

const page = (width: number, height: number, margin: number, more = '') =>
  `<w:pgSz w:w="${String(width)}" w:h="${String(height)}"/><w:pgMar w:top="1000" w:right="${String(margin)}" w:bottom="1000" w:left="${String(margin)}" w:header="500" w:footer="500" w:gutter="0"/>${more}`;

/** How wide each table is, in the order of the document. */
function tableWidths(document: string): readonly number[] {
  return [...document.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map(([, grid = '']) =>
    [...grid.matchAll(/w:w="(\d+)"/g)].reduce((sum, [, width]) => sum + Number(width), 0),
  );
}

describe('the pages of a template', () => {
  it('may lie on their side or have columns: a table is as wide as where it stands', async () => {
    const list = paragraph('{{actielijst}}');
    const columns = '<w:cols w:num="2" w:space="400"/>';
    const body = [
      list + sectionEnd(page(16_838, 11_906, 1_000)),
      list + sectionEnd(page(11_906, 16_838, 2_000, columns)),
      list,
    ].join('');
    const { document } = await filledWith(await wordTemplate({ body }), meeting);
    const [lying = 0, column = 0, last = 0] = tableWidths(document);
    expect(Math.abs(lying - 14_838)).toBeLessThan(5);
    expect(Math.abs(column - 3_753)).toBeLessThan(5);
    expect(Math.abs(last - 9_000)).toBeLessThan(5);
    expect([...document.matchAll(/<w:sectPr>/g)]).toHaveLength(3);
  });

  it('leave each column of a table room for its number, however narrow they are', async () => {
    const body = paragraph('{{actielijst}}');
    const section = '<w:cols w:num="2" w:space="400"/>';
    const { document } = await filledWith(await wordTemplate({ body, section }), meeting);
    const widths = [...document.matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"/g)].map(([, width]) =>
      Number(width),
    );
    expect(Math.min(...widths)).toBeGreaterThan(500);
  });

  it('never end with a heading, though its style does not say so', async () => {
    const { styles } = await filledWith(await wordTemplate(), meeting);
    expect(styles).toMatch(/w:styleId="Kop1">.*?<w:pPr><w:keepNext\/><w:outlineLvl/);
    const said = dutchStyles.replace('<w:outlineLvl', '<w:keepNext w:val="0"/><w:outlineLvl');
    const own = await filledWith(await wordTemplate({ styles: said }), meeting);
    expect(own.styles).toContain('<w:keepNext w:val="0"/>');
    expect(own.styles).not.toMatch(/w:styleId="Kop1">.*?<w:keepNext\/>.*?"Titel"/);
  });
});

describe('a template that is locked', () => {
  const settings =
    '<w:documentProtection w:edit="forms" w:enforcement="1" w:hash="x" w:salt="y"/><w:writeProtection w:recommended="1"/>';

  it('gives minutes that can be edited, and says so', async () => {
    const template = await wordTemplate({ settings });
    const { parts, lines } = await filledWith(template, meeting);
    expect(lines).toContain('1. Koers');
    for (const [, content] of parts) expect(content).not.toMatch(/documentProtection|writeProtect/);
    const checked = await checkTemplate(template);
    expect(checked.ok && checked.value).toEqual([{ kind: 'removed', what: 'protection' }]);
  });

  it('is none while its protection is not on', async () => {
    const off = settings.replace(/<w:writeProtection.*/, '').replace('"1"', '"0"');
    const checked = await checkTemplate(await wordTemplate({ settings: off }));
    expect(checked.ok && checked.value).toEqual([]);
  });
});

describe('content controls', () => {
  const prompt = (words: string) =>
    `<w:r><w:rPr><w:rStyle w:val="Grijs"/></w:rPr><w:t>${words}</w:t></w:r>`;
  const styles = `${dutchStyles}<w:style w:type="character" w:styleId="Grijs"><w:name w:val="Placeholder Text"/></w:style>`;

  it('around placeholders go with them: locks, prompts in grey and whole groups', async () => {
    const body = inControl(
      [
        inControl(`<w:p>${prompt('{{titel}}')}</w:p>`, '<w:showingPlcHdr/><w:text/>'),
        `<w:p>${run('Voorzitter: ')}${inControl(prompt('{{voorzitter}}'), '<w:text/>')}</w:p>`,
        inControl(paragraph('{{agendapunten}}'), '<w:lock w:val="sdtContentLocked"/>'),
      ].join(''),
      '<w:lock w:val="contentLocked"/><w:group/>',
    );
    const file = await filledWith(await wordTemplate({ body, styles }), meeting);
    expect(file.lines.slice(0, 3)).toEqual([
      'Taskforce Waterrand',
      'Voorzitter: Hedwig Oosterling',
      '1. Koers',
    ]);
    expect(file.document).not.toMatch(/w:sdt|w:lock|Grijs/);
  });

  it('around rows and cells of a table are filled in; a row for what is not known goes', async () => {
    const row = (label: string, value: string) =>
      inControl(
        `<w:tr><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${paragraph(label)}</w:tc>${inControl(`<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${paragraph(value)}</w:tc>`)}</w:tr>`,
      );
    const rows = row('Aanwezig', '{{aanwezig}}') + row('Deels', '{{deels aanwezig}}');
    const body = `${table(['vooraf', '']).replace('</w:tbl>', `${rows}</w:tbl>`)}${paragraph('')}`;
    const { lines } = await filledWith(await wordTemplate({ body }), meeting);
    expect(lines).toEqual(['vooraf', 'Aanwezig', 'Hedwig Oosterling']);
  });
});

describe('a .dotx that LibreOffice saved', () => {
  it.skipIf(!hasLibreOffice)(
    'is filled in like one of Word (skipped without LibreOffice)',
    { timeout: 60_000 },
    async () => {
      const margins = (['default', 'first'] as const).map(
        (on) => ({ kind: 'header', on, content: paragraph(`${on}: {{titel}}`) }) as const,
      );
      const body = table(['Datum', '{{datum}}']) + paragraph('{{agendapunten}}');
      const section = '<w:titlePg/>';
      const template = await savedByLibreOffice(
        await wordTemplate({ body, margins, section, mainType: mainTypes.template }),
      );
      const checked = await checkTemplate(template);
      expect(checked.ok && checked.value).toEqual([]);
      const file = await filledWith(template, meeting);
      expect(file.lines.slice(0, 3)).toEqual(['Datum', '12 maart 2027', '1. Koers']);
      const headers = file.parts.filter(([path]) => path.includes('header'));
      for (const on of ['default', 'first']) {
        expect(headers.some(([, xml]) => xml.includes(`${on}: Taskforce Waterrand`))).toBe(true);
      }
      if (!hasValidator) return;
      const path = join(await tempFolder(), 'verslag.docx');
      await writeFile(path, file.bytes);
      expect(schemaErrors(path)).toEqual([]);
    },
  );
});

async function savedByLibreOffice(docx: Uint8Array): Promise<Uint8Array> {
  const folder = await tempFolder();
  const source = join(folder, 'sjabloon.docx');
  await writeFile(source, docx);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const args = [profile, '--headless', '--convert-to', 'dotx', '--outdir', folder, source];
  execFileSync('soffice', args, { stdio: 'ignore' });
  return readFile(join(folder, 'sjabloon.dotx'));
}
