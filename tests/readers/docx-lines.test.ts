import { describe, expect, test } from 'vitest';
import { readDocx } from '../../main/readers/docx/docx-lines.ts';
import { hintsOf, linesIn, outsideIn, textIn } from './lines.ts';
import { paragraph, run, style, styled, wordPackage, type WordParts } from './word-package.ts';

const read = async (body: string, parts?: WordParts) => readDocx(await wordPackage(body, parts));
const text = async (body: string, parts?: WordParts) =>
  textIn(await read(body, parts)).filter((line) => line !== '');

describe('what Word knows of a line', () => {
  test('headings by style, by the style below it and by outline', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/></w:style>' +
      style('Onderwerp', '<w:basedOn w:val="Kop2"/>');
    const body =
      styled('Kop2', 'Kop') +
      styled('Onderwerp', 'Eigen') +
      paragraph('Niveau', '<w:outlineLvl w:val="0"/>') +
      paragraph('Tekst', '<w:outlineLvl w:val="9"/>');
    const file = await read(body, { styles });
    const headings = ['Kop', 'Eigen', 'Niveau', 'Tekst'].map(
      (line) => hintsOf(file, line)?.heading,
    );
    expect(headings).toEqual([2, 2, 1, undefined]);
  });

  test('bold, italic and links', async () => {
    const body = paragraph(
      run('De ') +
        run('ka', '<w:b/>') +
        run('de', '<w:b/>') +
        run(' is ', '<w:b w:val="0"/>') +
        run('af', '<w:i/>') +
        `<w:hyperlink r:id="link1">${run(', zie')}</w:hyperlink>` +
        `<w:hyperlink r:id="link2">${run(' dit')}</w:hyperlink>`,
    );
    const file = await read(body, { links: ['https://example.org/k', 'file:///c:/geheim'] });
    expect(hintsOf(file, 'De kade is af, zie dit')?.inlines).toEqual([
      { text: 'De ' },
      { text: 'kade', bold: true },
      { text: ' is ' },
      { text: 'af', italic: true },
      { text: ', zie', link: 'https://example.org/k' },
      { text: ' dit' },
    ]);
  });

  test('a line that is bold as a whole, by its runs or its style', async () => {
    const styles = style('Vet', '<w:rPr><w:b/></w:rPr>');
    const file = await read(paragraph(run('Besluit', '<w:b/>')) + styled('Vet', 'Actie'), {
      styles,
    });
    expect([hintsOf(file, 'Besluit')?.bold, hintsOf(file, 'Actie')?.bold]).toEqual([true, true]);
  });

  test('the cells of a table, also merged ones', async () => {
    const cell = (inside: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
    const body = `<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid>
      <w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(paragraph('Actie'), '<w:gridSpan w:val="2"/>')}${cell(paragraph('Wie'))}</w:tr>
      <w:tr>${cell(paragraph('Kade') + paragraph('meten'))}${cell(paragraph(''))}${cell(paragraph('Nora'))}</w:tr></w:tbl>`;
    const file = await read(body);
    const table = { table: 0, columns: 3 };
    expect(hintsOf(file, 'Wie')?.cell).toEqual({ ...table, row: 0, column: 2, isHeader: true });
    expect(hintsOf(file, 'meten')?.cell).toEqual({ ...table, row: 1, column: 0, isHeader: false });
    expect(hintsOf(file, 'Nora')?.cell).toEqual({ ...table, row: 1, column: 2, isHeader: false });
  });

  test('the cell around a table inside a table, of which one column is only a frame', async () => {
    const table = (columns: number, ...cells: readonly string[]) =>
      `<w:tbl><w:tblGrid>${'<w:gridCol/>'.repeat(columns)}</w:tblGrid><w:tr>${cells.map((inside) => `<w:tc>${inside}</w:tc>`).join('')}</w:tr></w:tbl>`;
    const frame = table(1, paragraph('in het kader'));
    const inner = table(2, paragraph('a'), paragraph('b'));
    const file = await read(table(2, frame, inner + paragraph('erna')));
    const outer = { table: 0, row: 0, columns: 2, isHeader: false };
    expect(hintsOf(file, 'in het kader')?.cell).toEqual({ ...outer, column: 0 });
    expect(hintsOf(file, 'b')?.cell).toEqual({
      ...{ table: 2, row: 0, column: 1, columns: 2, isHeader: false },
      inside: { ...outer, column: 1 },
    });
    expect(hintsOf(file, 'erna')?.cell).toEqual({ ...outer, column: 1 });
  });

  test('line breaks, tabs and hyphens inside a paragraph', async () => {
    const body = paragraph(
      `${run('Datum')}<w:r><w:tab/></w:r>${run('12 maart')}<w:r><w:br/></w:r>${run('IJssel')}<w:r><w:noBreakHyphen/></w:r>${run('dijk')}`,
    );
    expect(await text(body)).toEqual(['Datum\t12 maart', 'IJssel-dijk']);
  });

  test('the line breaks of a heading, whose lines belong together', async () => {
    const broken = `${run('1. Opening')}<w:r><w:br/></w:r>${run('en mededelingen')}`;
    const heading = paragraph(broken, '<w:outlineLvl w:val="0"/>');
    const file = await read(heading + paragraph(broken));
    const goOn = linesIn(file).map(({ text: own, hints }) => [own, hints?.goesOn === true]);
    expect(goOn.filter(([own]) => own !== '')).toEqual([
      ['1. Opening', false],
      ['en mededelingen', true],
      ['1. Opening', false],
      ['en mededelingen', false],
    ]);
  });

  test('tabs that stand at a place of the page, signs of a font and formulas', async () => {
    const sign = (font: string, char: string) =>
      `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
    const power = `<m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>`;
    const part = `<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:d><m:e><m:r><m:t>b+c</m:t></m:r></m:e></m:d></m:den></m:f></m:oMath>`;
    const lines = [
      `${run('Bedrag')}<w:r><w:ptab w:alignment="right"/></w:r>${run('100 euro')}`,
      `${run('Kade ')}${sign('Wingdings', 'F0E0')}${run(' pomp ')}${sign('Symbol', 'F0B3')}${run(' 3')}`,
      `${run('Keus ')}${sign('Webdings', 'F061')}${run(' en ')}${sign('Arial', '00E9')}`,
      `${run('Dus ')}${power}${run(' is ')}${part}${run('.')}`,
    ];
    expect(await text(lines.map((line) => paragraph(line)).join(''))).toEqual([
      'Bedrag\t100 euro',
      'Kade → pomp ≥ 3',
      'Keus □ en é',
      'Dus x^2 is a/(b+c).',
    ]);
  });

  test('an empty paragraph is a blank line', async () => {
    expect(textIn(await read(paragraph('a') + paragraph('') + paragraph('b')))).toEqual([
      'a',
      '',
      'b',
    ]);
  });

  test('footnotes, after the paragraph that refers to them', async () => {
    const footnotes = `<w:footnote w:id="1">${paragraph('Zie het plan.')}</w:footnote>`;
    const body = paragraph(`${run('De kade')}<w:r><w:footnoteReference w:id="1"/></w:r>`);
    expect(await text(body + paragraph('Verder'), { footnotes })).toEqual([
      'De kade',
      'Zie het plan.',
      'Verder',
    ]);
  });

  test('a paragraph with as many footnotes as a long report has', async () => {
    const footnotes = `<w:footnote w:id="1">${paragraph('Zie het plan.')}</w:footnote>`;
    const body = paragraph('<w:r><w:footnoteReference w:id="1"/></w:r>'.repeat(1_000));
    const lines = await text(body, { footnotes });
    expect(lines.filter((line) => line === 'Zie het plan.')).toHaveLength(1_000);
  });

  describe('text boxes, once and after the paragraph that they hang on', () => {
    const box = `<w:txbxContent>${paragraph('In het kader')}</w:txbxContent>`;
    const choice = (first: string, second: string) =>
      `<mc:AlternateContent>${first}${second}</mc:AlternateContent>`;
    const new2010 = (inside: string) => `<mc:Choice Requires="wps">${inside}</mc:Choice>`;
    const old = `<mc:Fallback><w:pict>${box}</w:pict></mc:Fallback>`;

    test.each([
      ['in both ways', choice(new2010(`<w:drawing>${box}</w:drawing>`), old)],
      ['in two ways and the old one', choice(new2010(box) + new2010(box), old)],
      ['in the old way only', choice('', old)],
      ['with words in the old way only', choice(new2010('<w:drawing/>'), old)],
      ['without another way', `<w:pict>${box}</w:pict>`],
    ])('%s', async (_how, drawn) => {
      const body = `<w:p><w:r><w:t>Ervoor </w:t></w:r><w:r>${drawn}</w:r><w:r><w:t>erna</w:t></w:r></w:p>`;
      expect(await text(body)).toEqual(['Ervoor erna', 'In het kader']);
    });
  });

  test('fields show what they were worth, not how they were made', async () => {
    const body = paragraph(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('12 maart 2027')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    );
    expect(await text(body)).toEqual(['12 maart 2027']);
  });

  test('whatever the main part is called', async () => {
    expect(await text(paragraph('Opening'), { main: 'document2.xml' })).toEqual(['Opening']);
  });
});

describe('what stands outside the text is told apart', () => {
  test('headers, footers, remarks, contents and hidden text', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="I1"><w:name w:val="toc 1"/></w:style>';
    const control = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph('Vul in')}</w:sdtContent></w:sdt>`;
    const body =
      styled('I1', 'Opening 1') +
      paragraph(run('geheim', '<w:vanish/>')) +
      control +
      paragraph('Tekst');
    const file = await read(body, {
      styles,
      header: paragraph('Waterschap'),
      footer: paragraph('Pagina 1'),
      comments: `<w:comment w:id="1">${paragraph('Klopt dit?')}</w:comment>`,
    });
    expect(textIn(file).filter((line) => line !== '')).toEqual(['Tekst']);
    expect(outsideIn(file)).toEqual([
      'contents: Opening 1',
      'hidden: geheim',
      'hidden: Vul in',
      'pageHeader: Waterschap',
      'pageFooter: Pagina 1',
      'comment: Klopt dit?',
    ]);
  });
});
