import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../main/readers/html/html-lines.ts';
import { hintsOf, linesIn, outsideIn, textIn } from './lines.ts';

const text = (html: string) => textIn(readHtml(html));

describe('a page is read as a reader sees it', () => {
  test('with lines where the page has them, and blank lines between paragraphs', () => {
    const html = `<p>Eerste
        regel<br>en nog een</p><p>Tweede &eacute;&amp;&nbsp;zo</p><div>Los</div><div>en los</div>`;
    expect(text(html)).toEqual([
      'Eerste regel',
      'en nog een',
      '',
      'Tweede é& zo',
      '',
      'Los',
      'en los',
    ]);
  });

  test('with headings', () => {
    const page = readHtml('<h1>Bestuur</h1><h3>1. Opening</h3><p>Tekst</p>');
    expect(hintsOf(page, 'Bestuur')?.heading).toBe(1);
    expect(hintsOf(page, '1. Opening')?.heading).toBe(3);
    expect(hintsOf(page, 'Tekst')).toEqual({});
  });

  test('with headings that are broken off, whose lines belong together', () => {
    const page = readHtml('<h2>1. Opening<br>en post</h2><p>Mia<br>opent</p><h2>2. Geld</h2>');
    const goOn = linesIn(page).filter(({ hints }) => hints?.goesOn);
    expect(goOn.map((line) => line.text)).toEqual(['en post']);
  });

  test('with the numbers that the browser gives to lists', () => {
    const html = `<ol start="3"><li>Drie<li>Vier<ol type="a"><li>sub<li>sub twee</ol></li>
      <li value="7"><p>Zeven</p><p>en verder</p></li></ol><ul><li>punt<ul><li>dieper</ul></ul>
      <ol type="I" reversed><li>twee<li>een</ol>`;
    expect(text(html).filter((line) => line !== '')).toEqual([
      '3. Drie',
      '4. Vier',
      '  a. sub',
      '  b. sub twee',
      '7. Zeven',
      'en verder',
      '- punt',
      '  - dieper',
      'II. twee',
      'I. een',
    ]);
  });

  test('with the numbers that Word writes beside a list', () => {
    const html = `<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]>
      <span style='mso-list:Ignore'>2.1<span>&nbsp;&nbsp; </span></span><![endif]>Kade</p>
      <p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>·</span>Punt</p>`;
    expect(text(html).filter((line) => line !== '')).toEqual(['  2.1 Kade', '- Punt']);
  });

  test('with typed numbers in a list of bullets as they are', () => {
    const page = '<ul><li>1. Opening</li><li>2. Kade</li></ul>';
    expect(text(page)).toEqual(['- 1. Opening', '- 2. Kade']);
  });

  test('with the place of every cell of a table', () => {
    const page = readHtml(`<table><thead><tr><th>Nr<th>Actie<th>Wie</thead>
      <tr><td rowspan=2>1<td>Kade meten<td>Nora</tr><tr><td>Pomp<td>Ruben</tr></table>`);
    const cell = { table: 0, columns: 3, isHeader: false };
    expect(hintsOf(page, 'Actie')?.cell).toEqual({ ...cell, row: 0, column: 1, isHeader: true });
    expect(hintsOf(page, 'Kade meten')?.cell).toEqual({ ...cell, row: 1, column: 1 });
    expect(hintsOf(page, 'Ruben')?.cell).toEqual({ ...cell, row: 2, column: 2 });
  });

  test('a table that only puts things in their place has no cells', () => {
    const page = readHtml('<table><tr><td><table><tr><td>a<td>b</table><td>c</table>');
    expect(hintsOf(page, 'a')?.cell?.table).toBe(1);
    expect(hintsOf(page, 'c')?.cell).toBeUndefined();
  });

  test('a table around a table has cells when it names its columns', () => {
    const page = readHtml(
      '<table><tr><th>Nr<th>Onderwerp<tr><td>1<td><table><tr><td>a<td>b</table></table>',
    );
    const outer = { table: 0, row: 1, columns: 2, isHeader: false };
    expect(hintsOf(page, '1')?.cell).toEqual({ ...outer, column: 0 });
    expect(hintsOf(page, 'b')?.cell).toMatchObject({ table: 1, inside: { ...outer, column: 1 } });
  });

  test('a list of terms is a table of two columns', () => {
    const page = readHtml('<dl><dt>Datum<dd>12 maart 2027<dt>Plaats<dd>Dijkhuis</dl>');
    expect(hintsOf(page, 'Dijkhuis')?.cell).toMatchObject({ row: 1, column: 1, columns: 2 });
  });

  test('with bold, italic and safe links', () => {
    const page = readHtml(
      '<p>De <b>kade</b> is <em>af</em>, zie <a href="https://example.org/k">hier</a> of <a href="javascript:x()">daar</a></p><p><strong>Besluit</strong></p>',
    );
    expect(hintsOf(page, 'De kade is af, zie hier of daar')?.inlines).toEqual([
      { text: 'De ' },
      { text: 'kade', bold: true },
      { text: ' is ' },
      { text: 'af', italic: true },
      { text: ', zie ' },
      { text: 'hier', link: 'https://example.org/k' },
      { text: ' of daar' },
    ]);
    expect(hintsOf(page, 'Besluit')?.bold).toBe(true);
  });
});

describe('what is not the document is told apart', () => {
  const page = (body: string) => readHtml(`<!doctype html><html><body>${body}</body></html>`);

  test('menus, bars and the foot of the page', () => {
    const read = page(`<header><a href="/">Gemeente</a></header><nav>Home Nieuws</nav>
      <div class="cookie-banner"><p>Wij gebruiken cookies</p></div>
      <h1>Verslag</h1><p>Er is besloten.</p><footer>Contact</footer>`);
    expect(textIn(read).filter((line) => line !== '')).toEqual(['Verslag', 'Er is besloten.']);
    expect(outsideIn(read)).toEqual([
      'navigation: Gemeente',
      'navigation: Home Nieuws',
      'navigation: Wij gebruiken cookies',
      'navigation: Contact',
    ]);
  });

  test('all around the main part, but not the title above it', () => {
    const read = page(
      '<div>Zoeken</div><div class="header"><h1>Verslag</h1></div><main><p>Een lange tekst over de kade</p><footer>Nora, notulist</footer></main><div>Delen</div>',
    );
    expect(textIn(read).filter((line) => line !== '')).toEqual([
      'Verslag',
      'Een lange tekst over de kade',
      'Nora, notulist',
    ]);
  });

  test('but not the head of the document in the main part', () => {
    const read = page(
      '<div id="header">Gemeente</div><main><div id="header"><p>Verslag van 3 juni</p></div><p>Een lange tekst over de kade</p></main>',
    );
    expect(textIn(read).filter((line) => line !== '')).toEqual([
      'Verslag van 3 juni',
      'Een lange tekst over de kade',
    ]);
    expect(outsideIn(read)).toEqual(['navigation: Gemeente']);
  });

  test('a bar of links, unless these are papers', () => {
    const bar = (...paths: readonly string[]) =>
      `<div>${paths.map((path) => `<a href="${path}">${path}</a>`).join(' ')}</div>`;
    const read = page(
      `<h1>Agenda</h1><p>Kade</p>${bar('/druk-af', '/documenten')}${bar('/document/31', '/document/32')}${bar('/a?download=1', '/b?download=1')}`,
    );
    expect(textIn(read).filter((line) => line !== '')).toEqual([
      'Agenda',
      'Kade',
      '/document/31 /document/32',
      '/a?download=1 /b?download=1',
    ]);
    expect(outsideIn(read)).toEqual(['navigation: /druk-af /documenten']);
  });

  test('hidden text, and what a tracked change or a line through it took out of a sentence', () => {
    const read = page(
      '<p>De kade is <del datetime="2027-03-01">bijna</del> <ins>helemaal</ins> <s>af</s> <del>en</del> klaar.</p><p hidden>niet</p><p style="display: none">ook niet</p>',
    );
    expect(textIn(read).filter((line) => line !== '')).toEqual(['De kade is helemaal af klaar.']);
    expect(outsideIn(read)).toEqual([
      'deleted: bijna',
      'struckOut: en',
      'hidden: niet',
      'hidden: ook niet',
    ]);
  });

  test('a page that is nothing but a menu is read as it is', () => {
    expect(text('<nav><p>1. Opening</p><p>2. Kade</p></nav>')).toEqual([
      '1. Opening',
      '',
      '2. Kade',
    ]);
  });

  test('scripts and styles are never text and never run', () => {
    const html =
      '<p>Voor</p><script>globalThis.ran = true; document.write("<p>script</p>")</script><style>p{}</style><p onclick="x()">Na</p><svg><text>plaatje</text></svg>';
    expect(text(html)).toEqual(['Voor', '', 'Na']);
    expect('ran' in globalThis).toBe(false);
  });
});

describe('a hostile page', () => {
  test.each([
    ['divs', '<div>'.repeat(100_000)],
    ['lists', '<ul><li>'.repeat(100_000)],
    ['bold', '<b>'.repeat(100_000)],
    ['spans in tables', '<table><tr><td><span>'.repeat(100_000)],
  ])('with %s inside each other is refused', (_what, html) => {
    expect(readHtml(`${html}tekst`)).toEqual({ ok: false, error: 'errors.importTooDeep' });
  });

  test('with a tag that has no end is refused', () => {
    const attributes = Array.from({ length: 100_000 }, (_, at) => `a${String(at)}`).join(' ');
    expect(readHtml(`<p ${attributes}>x`)).toEqual({ ok: false, error: 'errors.importTooMuch' });
  });

  test('with cells that push each other out for ever is read', () => {
    const html = `<table>${'<tr><td colspan=1000 rowspan=60000>x'.repeat(20_000)}</table>`;
    const columns = linesIn(readHtml(html)).map(({ hints }) => hints?.cell?.column ?? 0);
    expect(Math.max(...columns)).toBeLessThan(1_000);
  });

  test.each(['<p>a', 'a<br>', '<tr><td>a<td>b'])(
    'with %s more often than any report is refused',
    (part) => {
      expect(readHtml(`<table>${part.repeat(150_001)}`)).toEqual({
        ok: false,
        error: 'errors.importTooMuch',
      });
    },
  );

  test('never makes the reader throw, and keeps every word that is shown', () => {
    const part = fc.constantFrom(
      ...['<p>', '</p>', '<table>', '<tr>', '<td>', '</table>', '<ul>', '<li>', '</ul>', '<b>'],
      ...['</b>', '<dl>', '<dt>', '<dd>', '<nav>', '</nav>', '<main>', '<h1>', '<div hidden>'],
      ...['<br>', '<pre>', '<ol start=x>', '<del>', '</del>', '<a href=x>', '<!--', '-->', '<p '],
      ...['&amp;', 'woord', ' ', '\n', '\u00a0', '<'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const html = parts.join('');
        const read = linesIn(readHtml(html)).map(({ text }) => text);
        expect(read.every((line) => line === line.trim())).toBe(true);
        if (/<!--|<p |<$|<w|< /.test(html)) return;
        const words = html.split('woord').length - 1;
        expect(read.join(' ').split('woord').length - 1).toBe(words);
      }),
      { numRuns: 1_000 },
    );
  });
});
