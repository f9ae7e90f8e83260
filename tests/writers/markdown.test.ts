import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../main/writers/markdown.ts';
import type { DocumentBlock, List } from '../../shared/export/document.ts';
import { paragraphOf } from '../../shared/export/document.ts';
import type { Inline } from '../../shared/meeting/schema.ts';
import { aDocument, aRow, signaturesOf } from '../support/document.ts';

function markdown(...blocks: readonly DocumentBlock[]): string {
  return writeMarkdown(aDocument(...blocks));
}

const body = (...inlines: readonly Inline[]) => ({ ...paragraphOf('body', ''), inlines });

const list = (ordered: boolean, ...lines: List['lines']): List => ({
  type: 'list',
  ordered,
  lines,
});
const line = (text: string, ...lists: readonly List[]) => ({ inlines: [{ text }], lists });

/** Every letter that is no space, and whether it is bold and italic. */
type Letter = readonly [char: string, bold: boolean, italic: boolean];

function lettersOf(text: string, bold: boolean, italic: boolean): readonly Letter[] {
  return [...text.replace(/\s/g, '')].map((char) => [char, bold, italic]);
}

/** As another program reads them. */
function readLetters(source: string): readonly Letter[] {
  const html = marked.parse(source, { async: false });
  const letters: Letter[] = [];
  const open = new Set<string>();
  for (const [, end, tag, text = ''] of html.matchAll(/<(\/?)(\w+)[^>]*>|([^<]+)/g)) {
    if (tag === undefined) letters.push(...lettersOf(text, open.has('strong'), open.has('em')));
    else if (end === '/') open.delete(tag);
    else open.add(tag);
  }
  return letters;
}

describe('Markdown', () => {
  it('has the title as its first heading and the items one level below', () => {
    const text = markdown(
      { type: 'heading', level: 'title', text: 'Taskforce Waterrand', anchor: null },
      { type: 'heading', level: 1, text: '1. Opening', anchor: 'a' },
    );
    expect(text).toBe('# Taskforce Waterrand\n\n## 1. Opening\n');
  });

  it('keeps bold, italic and links, with the marks close to the words', () => {
    const text = markdown(
      body({ text: 'Lees ', bold: true }, { text: 'dit', italic: true, link: 'https://a.nl/(b)' }),
    );
    expect(text).toBe('**Lees** [*dit*](<https://a.nl/(b)>)\n');
  });

  it('has tags where stars would be read as stars: beside letters and other stars', () => {
    const said = (...inlines: readonly Inline[]) => markdown(body(...inlines)).trim();
    expect(said({ text: 'Let op:', bold: true }, { text: 'morgen' })).toBe(
      '<strong>Let op:</strong>morgen',
    );
    expect(said({ text: 'dit', bold: true }, { text: 'dat', italic: true })).toBe(
      '**dit**<em>dat</em>',
    );
    expect(said({ text: 'Rijks', bold: true }, { text: 'weg (A2).' })).toBe('**Rijks**weg (A2).');
  });

  it('is read with the marks that each letter has', () => {
    const inline = fc.record(
      {
        text: fc.string({
          unit: fc.constantFrom('a', 'Z', '7', ' ', '.', '(', '“', '€'),
          minLength: 1,
        }),
        bold: fc.constant(true as const),
        italic: fc.constant(true as const),
        link: fc.constant('https://voorbeeld.nl/'),
      },
      { requiredKeys: ['text'] },
    );
    fc.assert(
      fc.property(fc.array(inline, { minLength: 1, maxLength: 5 }), (inlines) => {
        const wanted = inlines.flatMap(({ text, bold = false, italic = false }) =>
          lettersOf(text, bold, italic),
        );
        expect(readLetters(markdown(body({ text: 'x' }, ...inlines))).slice(1)).toEqual(wanted);
      }),
      { numRuns: 500 },
    );
  });

  it('sets a lane apart as a quotation, lists and all', () => {
    const blocks = [paragraphOf('body', 'Eens.'), list(false, line('mits'))];
    expect(markdown({ type: 'lane', label: 'Inbreng regio’s', blocks })).toBe(
      '> **Inbreng regio’s**\n>\n> Eens.\n>\n> - mits\n',
    );
  });

  it('indents a list in a list as far as the text above it', () => {
    const text = markdown(list(true, line('een', list(false, line('a'))), line('twee')));
    expect(text).toBe('1. een\n   - a\n2. twee\n');
  });

  it('keeps a cell with a bar or a line end within its cell', () => {
    const text = markdown({
      type: 'table',
      caption: 'Besluiten',
      columns: [{ header: 'Besluit', width: 100 }],
      rows: [aRow('a | b\nc')],
    });
    expect(text).toBe('| Besluit |\n| --- |\n| a \\| b<br>c |\n');
  });

  it('lists its contents, sub-items below their item', () => {
    const text = markdown({
      type: 'contents',
      title: 'Inhoud',
      entries: [
        { level: 1, text: '3. Koers', to: 'a' },
        { level: 2, text: '3a. Regio', to: 'b' },
      ],
    });
    expect(text).toBe('**Inhoud**\n\n- 3\\. Koers\n  - 3a. Regio\n');
  });

  it.each([
    ['# geen kop', '\\# geen kop'],
    ['- geen lijst', '\\- geen lijst'],
    ['12. geen lijst', '12\\. geen lijst'],
    ['kop\n---', 'kop\\\n\\---'],
    ['    geen code', 'geen code'],
    ['*ster* en _streep_', '\\*ster\\* en \\_streep\\_'],
    ['<b>&amp;</b>', '\\<b\\>\\&amp;\\</b\\>'],
    ['3 - 1 = 2 & R&D', '3 - 1 = 2 & R&D'],
  ])('writes %j so that it is read as typed', (typed, written) => {
    expect(markdown(paragraphOf('body', typed))).toBe(`${written}\n`);
  });

  it('drops characters that no text file should hold', () => {
    expect(markdown(paragraphOf('body', 'a\u0000b\u0007\uD800c'))).toBe('abc\n');
  });

  it('names who sign below each other, each behind the role', () => {
    expect(markdown(signaturesOf('Ada_K'))).toBe('**Voorzitter:** Ada\\_K\n\n**Notulist:**\n');
  });
});
