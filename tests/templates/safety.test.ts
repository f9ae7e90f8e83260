import JSZip from 'jszip';
import { describe, expect, it, test } from 'vitest';
import { writeMinutes } from '../../main/writers/write-minutes.ts';
import { checkTemplate } from '../../main/templates/check-template.ts';
import { aMeeting, anItem } from '../support/builders.ts';
import { filledWith } from '../support/filled-template.ts';
import { broken, tooMuch, withoutDocument } from '../support/hostile-word.ts';
import { valueOf } from '../support/store.ts';
import { mainTypes, paragraph, relations, run, wordTemplate } from '../support/word-template.ts';

const meeting = aMeeting({ title: 'Taskforce Waterrand', items: [anItem('Koers')] });
const SECRET = 'GeheimSpoor';

async function troubleWith(bytes: Uint8Array): Promise<unknown> {
  const checked = await checkTemplate(bytes);
  return checked.ok ? 'ok' : checked.error;
}

describe('what cannot be a template', () => {
  test('one with macros', async () => {
    expect(await troubleWith(await wordTemplate({ mainType: mainTypes.withMacros }))).toBe(
      'macros',
    );
  });

  test('text, another zip file, a Word file that is cut off', async () => {
    expect(await troubleWith(new TextEncoder().encode('{{titel}}'))).toBe('notWord');
    const zip = await new JSZip().file('a.txt', 'tekst').generateAsync({ type: 'uint8array' });
    expect(await troubleWith(zip)).toBe('notWord');
    expect(await troubleWith((await wordTemplate()).slice(0, 900))).toBe('damaged');
  });

  test.each(Object.keys(tooMuch))('one with %s', async (name) => {
    expect(await troubleWith((await tooMuch[name]?.()) ?? new Uint8Array())).toBe('tooLarge');
  });

  test.each(Object.keys(broken))('one with %s: it is damaged', async (name) => {
    expect(await troubleWith((await broken[name]?.()) ?? new Uint8Array())).toBe('damaged');
  });

  test('one without its text', async () => {
    expect(await troubleWith(await withoutDocument())).toBe('notWord');
  });

  test('one that asks for the minutes so often that they would have no end', async () => {
    for (const [name, times] of [
      ['{{verslag}}', 51],
      ['{{titel}}', 2_001],
    ] as const) {
      const template = await wordTemplate({ body: paragraph(name).repeat(times) });
      expect(await troubleWith(template)).toBe('tooLarge');
      const options = { format: 'docx', part: 'minutes', language: 'nl', template } as const;
      expect((await writeMinutes(meeting, options)).ok).toBe(false);
    }
  });

  test('one of the strict edition, or that calls things by other prefixes', async () => {
    const zip = await JSZip.loadAsync(await wordTemplate());
    const main = (await zip.file('word/document.xml')?.async('string')) ?? '';
    zip.file('word/document.xml', main.replace('xmlns:r=', 'xmlns:x='));
    expect(await troubleWith(await zip.generateAsync({ type: 'uint8array' }))).toBe(
      'unconventional',
    );
  });
});

describe('what a template has too much of', () => {
  test.each([
    ['placeholders in one paragraph', `<w:p>${run('{{titel}}').repeat(1_500)}</w:p>`],
    ['braces', paragraph('{'.repeat(200_000))],
    ['text before a brace', paragraph(`${'a'.repeat(200_000)}{`)],
    [
      'fields in fields',
      `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(9_000)}</w:p>`,
    ],
  ])('%s is gone through once, and told in a few words', async (_what, body) => {
    const checked = await checkTemplate(
      await wordTemplate({ body: body + paragraph('{{verslag}}') }),
    );
    expect(JSON.stringify(valueOf(checked)).length).toBeLessThan(1_000);
  });

  test('a field of another inside it goes with it, and what comes after stays', async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const field = (name: string, content: string) =>
      `${mark('begin')}<w:r><w:instrText> ${name} </w:instrText></w:r>${mark('separate')}${content}${mark('end')}`;
    const body = `<w:p>${field('INCLUDETEXT', field('PAGE', run('een')) + field('AUTHOR', run('twee')))}${run('drie')}${field('PAGE', run('4'))}</w:p>`;
    const template = await wordTemplate({ body: body + paragraph('{{agendapunten}}') });
    expect((await filledWith(template, meeting)).lines[0]).toBe('drie4');
  });
});

describe('minutes made with a template', () => {
  it('are a document, also when the template is a .dotx', async () => {
    const { parts } = await filledWith(
      await wordTemplate({ mainType: mainTypes.template }),
      meeting,
    );
    const types = parts.find(([path]) => path === '[Content_Types].xml')?.[1];
    expect(types).toContain(mainTypes.document);
    expect(types).not.toContain('template');
  });

  it('have nothing of who made the template, on what, with which remarks and data', async () => {
    const author = `w:id="1" w:author="${SECRET}" w:date="2020-01-01T00:00:00Z"`;
    const field = (instruction: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(SECRET)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body = [
      `<w:p w:rsidR="00${SECRET}"><w:pPr><w:pPrChange ${author}><w:pPr/></w:pPrChange></w:pPr><w:ins ${author}>${run('blijft')}</w:ins><w:del ${author}><w:r><w:delText>${SECRET}</w:delText></w:r></w:del></w:p>`,
      `<w:p><w:commentRangeStart w:id="1"/>${run('met opmerking')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>`,
      `<w:p>${field(`INCLUDETEXT "C:\\\\${SECRET}.docx"`)}${run('na')}</w:p>`,
      `<w:p>${field(' AUTHOR ')}<w:fldSimple w:instr=" FILENAME \\p ">${run(SECRET)}</w:fldSimple>${run('veld')}</w:p>`,
      `<w:p><w:permStart w:id="3" w:ed="${SECRET}"/><w:permEnd w:id="3"/>${run('recht')}</w:p>`,
      `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/${SECRET}" w:storeItemID="{1}"/><w:placeholder><w:docPart w:val="${SECRET}"/></w:placeholder></w:sdtPr><w:sdtContent>${paragraph('besturing')}</w:sdtContent></w:sdt>`,
      paragraph('{{agendapunten}}'),
    ].join('');
    const settings = `<w:mailMerge><w:query w:val="${SECRET}"/></w:mailMerge><w:defaultTabStop w:val="700"/><w:rsids><w:rsidRoot w:val="${SECRET}"/></w:rsids><w:docVars><w:docVar w:name="a" w:val="${SECRET}"/></w:docVars>`;
    const template = await wordTemplate({
      body,
      settings,
      others: [
        ['word/comments.xml', 'application/x', `<a>${SECRET}</a>`],
        ['customXml/item1.xml', 'application/xml', `<a>${SECRET}</a>`],
        ['docProps/core.xml', 'application/xml', `<a>${SECRET}</a>`],
        ['docProps/custom.xml', 'application/xml', `<a>${SECRET}</a>`],
        [
          'word/_rels/settings.xml.rels',
          'application/xml',
          relations([['rId1', 'attachedTemplate', `file:///C:/${SECRET}.dotm`]]),
        ],
      ],
      relations: [
        ['c1', 'comments', 'comments.xml'],
        ['c2', 'customXml', '../customXml/item1.xml'],
      ],
    });
    const { parts, lines } = await filledWith(template, meeting);
    for (const [path, content] of parts)
      expect([path, content.includes(SECRET)]).toEqual([path, false]);
    expect(lines.slice(0, 6)).toEqual([
      'blijft',
      'met opmerking',
      'na',
      'veld',
      'recht',
      'besturing',
    ]);
    const settingsPart = parts.find(([path]) => path === 'word/settings.xml')?.[1] ?? '';
    expect(settingsPart).toContain('w:defaultTabStop');
    const checked = await checkTemplate(template);
    expect(checked.ok && checked.value).toEqual([
      { kind: 'removed', what: 'attachedTemplate' },
      { kind: 'removed', what: 'comments' },
      { kind: 'removedField', name: 'INCLUDETEXT' },
      { kind: 'removedField', name: 'AUTHOR' },
      { kind: 'removedField', name: 'FILENAME' },
    ]);
  });

  it('fetch nothing from elsewhere: linked pictures and objects go, links stay', async () => {
    const picture = (reference: string) =>
      `<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="x"><a:blip ${reference}/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
    const body = [
      `<w:p>${picture('r:link="x1"')}${run('een')}</w:p>`,
      `<w:p>${picture('r:embed="x2" r:link="x1"')}${run('twee')}</w:p>`,
      `<w:p><w:r><w:object><o:OLEObject r:id="x3"/></w:object></w:r>${run('drie')}</w:p>`,
      `<w:p><w:hyperlink r:id="x4">${run('site')}</w:hyperlink><w:hyperlink r:id="x5">${run('schijf')}</w:hyperlink></w:p>`,
      `<w:p><w:r><w:pict><v:shape><v:imagedata src="https://${SECRET}.example/a.png"/></v:shape></w:pict></w:r></w:p>`,
      paragraph('{{agendapunten}}'),
    ].join('');
    const template = await wordTemplate({
      body,
      others: [['word/media/a.png', 'image/png', 'plaatje']],
      relations: [
        ['x1', 'image', `https://${SECRET}.example/logo.png`],
        ['x2', 'image', 'media/a.png'],
        ['x3', 'oleObject', `file:///C:/${SECRET}.xlsx`],
        ['x4', 'hyperlink', 'https://waterrand.example/'],
        ['x5', 'hyperlink', `file:///C:/${SECRET}`],
      ],
    });
    const { parts, lines, document } = await filledWith(template, meeting);
    for (const [path, content] of parts)
      expect([path, content.includes(SECRET)]).toEqual([path, false]);
    expect(lines.slice(0, 4)).toEqual(['een', 'twee', 'drie', 'siteschijf']);
    expect([...document.matchAll(/<w:drawing>/g)]).toHaveLength(1);
    expect(
      parts.some(([path, content]) => path.startsWith('word/media/') && content === 'plaatje'),
    ).toBe(true);
    const checked = await checkTemplate(template);
    expect(checked.ok && checked.value).toEqual([
      { kind: 'removed', what: 'linkedPicture' },
      { kind: 'removed', what: 'object' },
    ]);
  });
});
