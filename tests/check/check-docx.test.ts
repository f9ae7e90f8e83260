import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { checkDocx } from '../../main/check/check-docx.ts';
import { findingText, type DocumentPlace } from '../../shared/checking/accessibility.ts';
import { translator } from '../../shared/i18n/translator.ts';
import { boldLine, coloured, link, p, picture, style, table, wordFile } from './word-file.ts';

/** The keys of the findings, or the error. */
async function found(bytes: Uint8Array | Promise<Uint8Array>): Promise<readonly string[]> {
  const result = await checkDocx(await bytes);
  return result.ok ? result.value.map(({ kind }) => kind) : [result.error];
}

describe('the accessibility check', () => {
  test('is content with a title, a language, headings in order and a table with a header', async () => {
    const body = [
      p('Opening', 'Kop1'),
      p('Welkom.'),
      p('Verslag', 'Kop2'),
      table('<w:trPr><w:tblHeader/></w:trPr>'),
      picture('descr="Plattegrond van de zaal"'),
      link('Verslag van maart'),
    ];
    expect(await found(wordFile(body.join('')))).toEqual([]);
  });

  test('misses the title and the language of a document', async () => {
    const bytes = wordFile(p('Kort.'), { title: ' ', language: '' });
    expect(await found(bytes)).toEqual(['noTitle', 'noLanguage']);
  });

  test('misses headings in a long text without any', async () => {
    expect(await found(wordFile(p('Alinea.').repeat(30)))).toEqual(['noHeadings']);
  });

  test('sees a level that is skipped, and a start that is too deep', async () => {
    expect(await found(wordFile(p('A', 'Kop1') + p('B', 'Kop3')))).toEqual(['headingSkip']);
    expect(await found(wordFile(p('A', 'Kop2') + p('B', 'Kop1')))).toEqual(['headingStart']);
  });

  test('knows a heading by the style that its own style is based on', async () => {
    const styles = style('Kop1', 'heading 1') + style('Huis', 'Huiskop', 'Kop1');
    const body = p('A', 'Huis') + p('Alinea.').repeat(30);
    expect(await found(wordFile(body, { styles }))).toEqual([]);
  });

  test('survives styles that are based on each other in a circle', async () => {
    const styles = style('A', 'Een', 'B') + style('B', 'Twee', 'A');
    expect(await found(wordFile(p('Tekst.', 'A'), { styles }))).toEqual([]);
  });

  test('counts blank lines that make white space, once for each place', async () => {
    const body = p('') + p('Een') + p('') + p('') + p('Twee');
    expect(await found(wordFile(body))).toEqual(['emptyLines', 'emptyLines']);
  });

  test('takes a page break for no blank line', async () => {
    expect(await found(wordFile('<w:p><w:r><w:br w:type="page"/></w:r></w:p>'))).toEqual([]);
  });

  test('misses the header row of a table, also when it is switched off', async () => {
    expect(await found(wordFile(table('')))).toEqual(['tableHeader']);
    const off = '<w:trPr><w:tblHeader w:val="0"/></w:trPr>';
    expect(await found(wordFile(table(off)))).toEqual(['tableHeader']);
  });

  test('misses the text of a picture', async () => {
    expect(await found(wordFile(picture('')))).toEqual(['imageText']);
  });

  test.each(['hier', 'Klik hier', 'Lees meer…'])('finds “%s” a vague link', async (text) => {
    expect(await found(wordFile(link(text)))).toEqual(['linkText']);
  });

  test('finds an address for a text of a link', async () => {
    expect(await found(wordFile(link('https://example.org/stuk')))).toEqual(['linkAddress']);
    expect(await found(wordFile(link('info@example.org')))).toEqual([]);
  });

  test.each(['logo.png', 'Afbeelding 3'])('takes “%s” for no description', async (text) => {
    expect(await found(wordFile(picture(`descr="${text}"`)))).toEqual(['imageName']);
  });

  test('sees what stands at the head of the pages, once where that is the same on all', async () => {
    const headers = [picture('') + link('hier'), picture('') + p('Gemeente Klaverveen')];
    const result = await checkDocx(await wordFile(p('Kort.'), { headers }));
    const texts = (result.ok ? result.value : []).map((one) => findingText(one, translator('nl')));
    expect(texts.map(({ place, problem }) => [place, problem])).toEqual([
      ['De koptekst', expect.stringContaining('Foto 1')],
      ['De koptekst', expect.stringContaining('hier')],
    ]);
    const good = [picture('descr="Wapen van de gemeente"')];
    expect(await found(wordFile(p('Kort.'), { headers: good }))).toEqual([]);
  });

  test('takes a picture as large as a page, and a screenshot, for text', async () => {
    const scan = picture('descr="Brief van de gemeente"', { cx: 5_800_000, cy: 8_000_000 });
    expect(await found(wordFile(scan))).toEqual(['imageOfText']);
    expect(await found(wordFile(picture('descr="Schermafbeelding van het register"')))).toEqual([
      'imageOfText',
    ]);
    const wide = picture('descr="De kust vanuit de lucht"', { cx: 5_800_000, cy: 2_000_000 });
    expect(await found(wordFile(wide))).toEqual([]);
  });

  test('counts a picture once that is there twice for older programs', async () => {
    const twice = `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice>${picture('')}</mc:Choice><mc:Fallback>${picture('')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(await found(wordFile(twice))).toEqual(['imageText']);
  });

  test('sees merged cells', async () => {
    const header = '<w:trPr><w:tblHeader/></w:trPr>';
    const wide = '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>';
    expect(await found(wordFile(table(header, wide)))).toEqual(['mergedCells']);
    expect(await found(wordFile(table(header, '<w:tcPr><w:vMerge/></w:tcPr>')))).toEqual([
      'mergedCells',
    ]);
  });

  test('sees a heading without text, and bold lines that want to be headings', async () => {
    expect(await found(wordFile(p('A', 'Kop1') + p('', 'Kop2')))).toEqual(['headingEmpty']);
    expect(await found(wordFile(boldLine('Rondvraag') + p('Geen vragen.')))).toEqual([
      'headingByHand',
    ]);
    expect(await found(wordFile(boldLine('Dit is van belang.')))).toEqual([]);
  });

  test('reads a document that chose prefixes of its own', async () => {
    const bytes = await JSZip.loadAsync(await wordFile(table('')));
    const xml = (await bytes.file('word/document.xml')?.async('string')) ?? '';
    bytes.file('word/document.xml', xml.replaceAll('w:', 'x:').replace('xmlns:w=', 'xmlns:x='));
    expect(await found(await bytes.generateAsync({ type: 'uint8array' }))).toEqual(['tableHeader']);
  });

  test('says that XML which is not well-formed is damage', async () => {
    expect(await found(wordFile('<w:p>'))).toEqual(['damaged']);
  });

  test('stops unpacking what grows beyond all measure', async () => {
    const zip = new JSZip();
    zip.file('word/document.xml', new Uint8Array(60 * 1024 * 1024));
    const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
    expect(bytes.byteLength).toBeLessThan(1024 * 1024);
    expect(await found(bytes)).toEqual(['tooLarge']);
  });

  test('knows a zip file that holds no Word document', async () => {
    const bytes = await new JSZip().file('a.txt', 'tekst').generateAsync({ type: 'uint8array' });
    expect(await found(bytes)).toEqual(['notWord']);
  });
});

describe('the place of a finding', () => {
  async function places(body: string): Promise<readonly (DocumentPlace | null)[]> {
    const result = await checkDocx(await wordFile(body));
    return result.ok ? result.value.map(({ place }) => place) : [];
  }

  test('is a paragraph, counted from the heading above it', async () => {
    const body = p('Een', 'Kop1') + p('Tekst.') + p('Twee', 'Kop1') + p('Eerst.') + link('hier');
    expect(await places(body)).toEqual([
      { kind: 'paragraph', heading: 'Twee', number: 2, text: 'hier' },
    ]);
  });

  test('is for a blank line the paragraph before it', async () => {
    expect(await places(p('Een', 'Kop1') + p('Tekst.') + p(''))).toEqual([
      { kind: 'paragraph', heading: 'Een', number: 1, text: 'Tekst.' },
    ]);
  });

  test('is a table, counted from the start of the document', async () => {
    const header = '<w:trPr><w:tblHeader/></w:trPr>';
    const body = table(header) + p('Acties', 'Kop1') + table('');
    expect(await places(body)).toEqual([{ kind: 'table', heading: 'Acties', number: 2, text: '' }]);
  });

  test('is the document when it is everywhere', async () => {
    expect(await places(p('Alinea.').repeat(30))).toEqual([null]);
  });
});

describe('contrast', () => {
  async function ratios(bytes: Promise<Uint8Array>) {
    const result = await checkDocx(await bytes);
    if (!result.ok) throw new Error(result.error);
    return result.value.map(({ kind, values }) => [kind, values?.['ratio'], values?.['count']]);
  }

  test('is told once for a pair of colours, with how often', async () => {
    const pale = coloured('Bleek', '<w:color w:val="999999"/>');
    expect(await ratios(wordFile(pale + pale))).toEqual([['contrast', '2.8', 2]]);
  });

  test.each([
    ['of the text itself', '<w:shd w:fill="FFFF00"/>', ''],
    ['of a marker', '<w:highlight w:val="yellow"/>', ''],
    ['of the paragraph', '', '<w:shd w:fill="FFFF00"/>'],
  ])('is measured on the ground %s', async (_where, ofRun, ofParagraph) => {
    const white = coloured('Wit', `<w:color w:val="FFFFFF"/>${ofRun}`, ofParagraph);
    expect(await ratios(wordFile(white))).toEqual([['contrast', '1.0', 1]]);
  });

  test('is measured on the ground of the cell', async () => {
    const header = '<w:trPr><w:tblHeader/></w:trPr>';
    const white = coloured('Naam', '<w:color w:val="FFFFFF"/>');
    const dark = table(header, '<w:tcPr><w:shd w:fill="0B5C7D"/></w:tcPr>', white);
    expect(await ratios(wordFile(dark))).toEqual([]);
    const light = table(header, '<w:tcPr><w:shd w:fill="EAF1F4"/></w:tcPr>', white);
    expect(await ratios(wordFile(light))).toEqual([['contrast', '1.1', 1]]);
  });

  test('may be less for large text', async () => {
    const grey = '<w:color w:val="949494"/>';
    expect(await ratios(wordFile(coloured('Klein', grey)))).toEqual([['contrast', '3.0', 1]]);
    expect(await ratios(wordFile(coloured('Groot', `${grey}<w:sz w:val="36"/>`)))).toEqual([]);
    expect(await ratios(wordFile(coloured('Vet.', `${grey}<w:b/><w:sz w:val="28"/>`)))).toEqual([]);
  });

  test('is that of the style, also of the one it is based on', async () => {
    const styles =
      style('Bleek', 'Bleek', undefined, '<w:rPr><w:color w:val="AAAAAA"/></w:rPr>') +
      style('Ook', 'Ook bleek', 'Bleek');
    expect(await ratios(wordFile(p('Tekst.', 'Ook'), { styles }))).toEqual([
      ['contrast', '2.3', 1],
    ]);
  });

  test('is that of the theme, made lighter or darker', async () => {
    const theme = '<a:dk1><a:srgbClr val="000000"/></a:dk1>';
    const tinted = coloured('Bleek', '<w:color w:themeColor="text1" w:themeTint="55"/>');
    expect(await ratios(wordFile(tinted, { theme }))).toEqual([['contrast', '2.3', 1]]);
    const plain = coloured('Zwart', '<w:color w:themeColor="text1"/>');
    expect(await ratios(wordFile(plain, { theme }))).toEqual([]);
  });

  test('is left to Word where the colour is automatic, and to nobody where text is hidden', async () => {
    const dark = '<w:shd w:fill="000000"/>';
    const automatic = coloured('Tekst', '<w:color w:val="auto"/>', dark);
    const hidden = coloured('Weg', '<w:vanish/><w:color w:val="000000"/>', dark);
    expect(await ratios(wordFile(automatic + hidden))).toEqual([]);
  });
});
