import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../main/readers/docx/docx-lines.ts';
import { hintsOf, linesIn, outsideIn, textIn } from './lines.ts';
import {
  kind,
  list,
  listed,
  paragraph,
  run,
  style,
  styled,
  wordPackage,
  type WordParts,
} from './word-package.ts';

const read = async (body: string, parts?: WordParts) => readDocx(await wordPackage(body, parts));
const text = async (body: string, parts?: WordParts) =>
  textIn(await read(body, parts)).filter((line) => line !== '');

describe('the numbers that Word shows', () => {
  const levels = ['decimal %1.', 'decimal %1.%2', 'lowerLetter %3)'];
  const numbering = kind(0, levels) + list(1, 0);

  test('count on at every level and start again below', async () => {
    const body =
      listed(1, 0, 'Opening') +
      listed(1, 1, 'Kade') +
      listed(1, 1, 'Pomp') +
      paragraph('Tussendoor') +
      listed(1, 2, 'deel') +
      listed(1, 0, 'Rondvraag') +
      listed(1, 1, 'Iets');
    expect(await text(body, { numbering })).toEqual([
      '1. Opening',
      '  1.1 Kade',
      '  1.2 Pomp',
      'Tussendoor',
      '    a) deel',
      '2. Rondvraag',
      '  2.1 Iets',
    ]);
  });

  test('live in a style, and in the styles that build on it', async () => {
    const styles =
      style('Punt', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
      style('Deelpunt', '<w:basedOn w:val="Punt"/>') +
      style(
        'Los',
        '<w:basedOn w:val="Punt"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>',
      );
    const tied =
      kind(0, [
        'decimal %1. <w:pStyle w:val="Punt"/>',
        'decimal %1.%2 <w:pStyle w:val="Deelpunt"/>',
      ]) + list(1, 0);
    const body = styled('Punt', 'Opening') + styled('Deelpunt', 'Kade') + styled('Los', 'Zonder');
    const file = await read(body, { styles, numbering: tied });
    expect(textIn(file)).toEqual(['1. Opening', '  1.1 Kade', 'Zonder']);
    expect(hintsOf(file, 'Kade')?.style).toBe('Deelpunt');
  });

  test('start where the list says, once', async () => {
    const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>';
    const body = listed(1, 0, 'een') + listed(2, 0, 'zeven') + listed(2, 0, 'acht');
    expect(await text(body, { numbering: numbering + list(2, 0, start) })).toEqual([
      '1. een',
      '7. zeven',
      '8. acht',
    ]);
  });

  test('count on from another list of the same kind', async () => {
    const body = listed(1, 0, 'een') + listed(2, 0, 'twee');
    expect(await text(body, { numbering: numbering + list(2, 0) })).toEqual(['1. een', '2. twee']);
  });

  test('have the form and the words of their level', async () => {
    const forms = kind(0, [
      'upperRoman %1.',
      'upperLetter Deel%2:',
      'decimalZero %3',
      'bullet o',
      'none Artikel',
      'decimal %1.%6 <w:isLgl/>',
    ]);
    const body = [0, 0, 1, 2, 3, 4, 5].map((level) => listed(1, level, 'x')).join('');
    expect(await text(body, { numbering: forms + list(1, 0) })).toEqual([
      'I. x',
      'II. x',
      '  DeelA: x',
      '    01 x',
      '      - x',
      '        Artikel x',
      '          2.1 x',
    ]);
  });

  test('go on below another level when the list says so', async () => {
    const goesOn = kind(0, ['decimal %1.', 'decimal %2) <w:lvlRestart w:val="0"/>']) + list(1, 0);
    const body = [0, 1, 0, 1].map((level) => listed(1, level, 'x')).join('');
    expect(await text(body, { numbering: goesOn })).toEqual(['1. x', '  1) x', '2. x', '  2) x']);
  });

  test('come through a numbering style', async () => {
    const linked =
      kind(0, levels) + kind(1, [], '<w:numStyleLink w:val="Lijst"/>') + list(1, 0) + list(2, 1);
    const styles = style('Lijst', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');
    expect(await text(listed(2, 0, 'x'), { numbering: linked, styles })).toEqual(['1. x']);
  });

  test('skip a paragraph that a tracked change took out', async () => {
    const gone =
      '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>weg</w:delText></w:r></w:del></w:p>';
    const file = await read(listed(1, 0, 'een') + gone + listed(1, 0, 'twee'), { numbering });
    expect(textIn(file)).toEqual(['1. een', '2. twee']);
    expect(outsideIn(file)).toEqual(['deleted: weg']);
  });
});

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

describe('a hostile or broken file', () => {
  const refused = (error: string) => ({ ok: false, error });

  test('a bomb of a few kilobytes is refused before it is unpacked', async () => {
    const bomb = await wordPackage(`<w:p>${' '.repeat(80_000_000)}</w:p>`);
    expect(bomb.length).toBeLessThan(200_000);
    expect(await readDocx(bomb)).toEqual(refused('errors.importTooMuch'));
  });

  test('more text than any report has', async () => {
    const body = paragraph('tien tekens'.repeat(1_000)).repeat(1_000);
    expect(await read(body)).toEqual(refused('errors.importTooMuch'));
  });

  // The engine itself gives up, and the process with it, on a line of that many words.
  test('more text than any report has, in one run', async () => {
    const body = paragraph('a '.repeat(30_000_000));
    expect(await read(body)).toEqual(refused('errors.importTooMuch'));
  }, 30_000);

  test.each([
    ['paragraphs', '<w:p/>'.repeat(1_000_001)],
    ['tags', '<w:p></w:p>'.repeat(1_000_001)],
    [
      'attributes',
      `<w:p ${Array.from({ length: 1_001 }, (_, at) => `w:a${String(at)}="1"`).join(' ')}/>`,
    ],
  ])(
    'more %s than any report has',
    async (_what, body) => {
      expect(await read(paragraph('Tekst') + body)).toEqual(refused('errors.importTooMuch'));
    },
    30_000,
  );

  test.each(['w:tbl', 'w:p', 'w:ins', 'w:sdt', 'w:hyperlink'])(
    '%s inside each other without end',
    async (name) => {
      expect(await read(`<${name}>`.repeat(100_000))).toEqual(refused('errors.importTooDeep'));
    },
  );

  test('XML that is not well-formed', async () => {
    expect(await read('<w:p><w:t>half')).toEqual(refused('errors.importBroken'));
    expect(await read(paragraph('x'), { styles: '<half' })).toEqual(refused('errors.importBroken'));
  });

  test('a note that is referred to so often that its lines have no end', async () => {
    const footnotes = `<w:footnote w:id="1">${paragraph('noot').repeat(2_000)}</w:footnote>`;
    const refers = paragraph(`<w:r><w:footnoteReference w:id="1"/></w:r>`.repeat(100));
    expect(await read(refers, { footnotes })).toEqual(refused('errors.importTooMuch'));
  });

  test('entities that would grow without end are not known', async () => {
    expect(await read(paragraph('&lol;'))).toEqual(refused('errors.importBroken'));
  });

  test('a file that was cut short', async () => {
    const bytes = await wordPackage(paragraph('Opening'));
    expect(await readDocx(bytes.subarray(0, bytes.length / 2))).toEqual(
      refused('errors.importBroken'),
    );
  });

  test('a package without a document', async () => {
    const zip = new JSZip();
    zip.file('word/theme.xml', '<theme/>');
    const bytes = await zip.generateAsync({ type: 'uint8array' });
    expect(await readDocx(bytes)).toEqual(refused('errors.importNotWord'));
  });

  test('styles that build on each other in a circle', async () => {
    const styles = style('A', '<w:basedOn w:val="B"/>') + style('B', '<w:basedOn w:val="A"/>');
    expect(await text(styled('A', 'Opening'), { styles })).toEqual(['Opening']);
  });
});
