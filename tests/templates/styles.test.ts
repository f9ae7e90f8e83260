import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDocx } from '../../main/check/check-docx.ts';
import { sampleMeeting } from '../../shared/sample/sample-meeting.ts';
import { aContribution, aMeeting, aDecision, anItem, counter } from '../support/builders.ts';
import { tempFolder } from '../support/disk.ts';
import { filledWith } from '../support/filled-template.ts';
import { hardMeeting } from '../support/read-back.ts';
import {
  hasPandoc,
  hasPythonDocx,
  hasValidator,
  readByPandoc,
  readByPython,
  schemaErrors,
} from '../support/word-readers.ts';
import { dutchStyles, paragraph, wordTemplate } from '../support/word-template.ts';

const item = anItem('Koers', {
  contributions: [aContribution('regio’s', 'Akkoord.')],
  discussion: [
    { type: 'numbered', level: 0, inlines: [{ text: 'eerst' }] },
    { type: 'bullet', level: 0, inlines: [{ text: 'dan', link: 'https://waterrand.example/' }] },
  ],
});
const meeting = aMeeting({
  items: [item, anItem('Slot', { discussion: item.discussion })],
  decisions: [aDecision(7, { itemId: item.id })],
});

/** The styles of a file by id, as XML. */
function stylesOf(sheet: string): ReadonlyMap<string, string> {
  const all = sheet.matchAll(/<w:style [^>]*w:styleId="([^"]*)".*?<\/w:style>/gs);
  return new Map([...all].map(([xml, id = '']) => [id, xml]));
}

describe('the styles of a template', () => {
  it('win, under the ids that a Dutch Word gives them', async () => {
    const { document, styles } = await filledWith(await wordTemplate(), meeting);
    expect(document).toContain('<w:pStyle w:val="Kop1"/>');
    expect(document).not.toContain('Heading1');
    expect([...styles.matchAll(/w:val="heading 1"/gi)]).toHaveLength(1);
  });

  it('get those of ours that they lack, on their own body style, in their colour and proportion', async () => {
    const { styles } = await filledWith(await wordTemplate(), meeting);
    const sheet = stylesOf(styles);
    expect(sheet.get('MinutesDecision')).toContain('<w:basedOn w:val="Standaard"/>');
    expect(sheet.get('MinutesLabel')).toContain('w:val="990000"');
    // Ours is 10.5 on 11 points; theirs is 9.
    expect(sheet.get('MinutesLabel')).toContain('<w:sz w:val="17"/>');
    expect(sheet.has('MinutesSignature')).toBe(false);
    expect([...sheet.values()].filter((xml) => xml.includes('w:default="1"'))).toHaveLength(1);
  });

  it('win for decisions and contributions too, by the names that a person would give them', async () => {
    const own = `${dutchStyles}<w:style w:type="paragraph" w:customStyle="1" w:styleId="X9"><w:name w:val="Besluit"/></w:style>`;
    const { document, styles } = await filledWith(await wordTemplate({ styles: own }), meeting);
    expect(document).toContain('<w:pStyle w:val="X9"/>');
    expect(styles).not.toContain('MinutesDecision"');
  });

  it('that number the headings do not number the items a second time', async () => {
    const numbered = dutchStyles.replace(
      '<w:outlineLvl w:val="0"/>',
      '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>',
    );
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Kop1"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const { document } = await filledWith(
      await wordTemplate({ styles: numbered, numbering }),
      meeting,
    );
    const headings = [...document.matchAll(/<w:p><w:pPr><w:pStyle w:val="Kop1"\/>.*?<\/w:pPr>/g)];
    expect(headings.length).toBeGreaterThan(1);
    for (const [xml] of headings) expect(xml).toContain('<w:numId w:val="0"/>');
  });

  it('keep their lists; ours come under numbers that are free', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="*"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>';
    const file = await filledWith(await wordTemplate({ numbering }), meeting);
    const lists = [...file.numbering.matchAll(/<w:num w:numId="(\d+)"/g)].map(([, id]) => id);
    expect(lists[0]).toBe('5');
    expect(new Set(lists).size).toBe(lists.length);
    const used = new Set(
      [...file.document.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id),
    );
    expect(used.size).toBe(3);
    for (const id of used) expect(lists.slice(1)).toContain(id);
  });

  it('are in the language of the minutes', async () => {
    const template = await wordTemplate({
      styles: dutchStyles.replace('<w:lang w:val="nl-NL"/>', ''),
    });
    const { styles } = await filledWith(template, meeting, { language: 'en' });
    expect(styles).toContain('<w:lang w:val="en-GB"/>');
  });

  it('make tables as wide as the text of their page', async () => {
    const body = paragraph('{{besluitenlijst}}');
    const { document } = await filledWith(await wordTemplate({ body }), meeting);
    const grid = [...document.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) =>
      Number(width),
    );
    expect(Math.abs(grid.reduce((sum, width) => sum + width, 0) - 9_000)).toBeLessThan(5);
  });
});

const everything = [
  '{{soort}} {{titel}} {{dag en datum}} {{status}}',
  ...[
    'inleiding',
    'inhoudsopgave',
    'agendapunten',
    'sluiting',
    'besluitenlijst',
    'actielijst',
    'presentielijst',
    'vaststelling',
    'verslag',
  ].map((name) => `{{${name}}}`),
];
const meetings = [
  ['the sample', () => sampleMeeting(counter()).meeting],
  ['hard characters', hardMeeting],
] as const;

describe.each(meetings)('a template with %s in it', (_name, make) => {
  const body = everything.map((line) => paragraph(line)).join('');
  const margins = [
    {
      kind: 'header',
      on: 'default',
      content: everything.map((line) => paragraph(line)).join(''),
    } as const,
  ];

  async function saved(): Promise<string> {
    const path = join(await tempFolder(), 'verslag.docx');
    const template = await wordTemplate({ body, margins });
    await writeFile(path, (await filledWith(template, make(), { contents: true })).bytes);
    return path;
  }

  it.skipIf(!hasValidator)('fits the schemas of Word (skipped without the validator)', async () => {
    expect(schemaErrors(await saved())).toEqual([]);
  });

  it.skipIf(!hasPythonDocx)('is read by python-docx (skipped without it)', async () => {
    const { tables, headings } = readByPython(await saved());
    expect(tables.length).toBeGreaterThan(3);
    expect(headings.length).toBeGreaterThan(0);
  });

  it.skipIf(!hasPandoc)('is read by pandoc (skipped without it)', async () => {
    expect(readByPandoc(await saved()).headings.length).toBeGreaterThan(0);
  });

  it('is as accessible as our own document', async () => {
    const bytes = (await filledWith(await wordTemplate(), make())).bytes;
    expect(await checkDocx(bytes)).toEqual({ ok: true, value: [] });
  });
});
