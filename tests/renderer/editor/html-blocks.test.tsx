import { describe, expect, it } from 'vitest';
import { blocksFromPage } from '../../../renderer/editor/html-blocks.ts';
import { blocksText } from '../../../shared/meeting/blocks.ts';
import type { Block } from '../../../shared/meeting/schema.ts';
import { blockSchema } from '../../../shared/meeting/schema.ts';
import { text } from '../../support/builders.ts';

function blocksFromHtml(html: string): readonly Block[] {
  return blocksFromPage(new DOMParser().parseFromString(html, 'text/html').body);
}

function line(type: Block['type'], words: string, level = 0): Block {
  return { type, level, inlines: [{ text: words }] };
}

/** As Word puts a list line on the clipboard: the marker is text that only a style hides. */
function wordList(marker: string, words: string, level: number): string {
  return (
    `<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level${String(level)} lfo1'>` +
    `<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}` +
    `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`
  );
}

describe('pasting from Word', () => {
  it('keeps paragraphs, bold, italic and the lists that are only a style', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0cm}</style></head>
      <body lang=NL><!--StartFragment-->
      <h2>Voortgang<o:p></o:p></h2>
      <p class=MsoNormal><b>Mirthe:</b> het werkt, <i
      style='mso-bidi-font-style:normal'>denkt</i> zij.<o:p></o:p></p>
      ${wordList('·', 'eerste punt', 1)}
      ${wordList('o', 'dieper', 2)}
      ${wordList('1.', 'genummerd', 1)}
      <!--EndFragment--></body></html>`;
    expect(blocksFromHtml(html)).toEqual([
      line('heading', 'Voortgang'),
      {
        type: 'paragraph',
        level: 0,
        inlines: [
          { text: 'Mirthe:', bold: true },
          { text: ' het werkt, ' },
          { text: 'denkt', italic: true },
          { text: ' zij.' },
        ],
      },
      line('bullet', 'eerste punt'),
      line('bullet', 'dieper', 1),
      line('numbered', 'genummerd'),
    ]);
  });

  it('drops the empty paragraphs that only made distance', () => {
    expect(blocksFromHtml('<p class=MsoNormal>een</p><p><o:p>&nbsp;</o:p></p><p>twee</p>')).toEqual(
      text('een', 'twee'),
    );
  });
});

describe('pasting from a web page', () => {
  it('keeps nested lists with their levels', () => {
    const html =
      '<ul><li>een<ol><li>een a</li><li><p>een b</p></li></ol></li><li>twee</li></ul><p>na</p>';
    expect(blocksFromHtml(html)).toEqual([
      line('bullet', 'een'),
      line('numbered', 'een a', 1),
      line('numbered', 'een b', 1),
      line('bullet', 'twee'),
      line('paragraph', 'na'),
    ]);
  });

  it('keeps safe links and only the text of others', () => {
    const html =
      '<p><a href="https://example.org/x">een</a> <a href="javascript:alert(1)">twee</a> <a href="mailto:nora@example.org">drie</a></p>';
    expect(blocksFromHtml(html)[0]?.inlines.map(({ text: words, link }) => [words, link])).toEqual([
      ['een', 'https://example.org/x'],
      [' ', undefined],
      ['twee', undefined],
      [' ', undefined],
      ['drie', 'mailto:nora@example.org'],
    ]);
  });

  it('drops scripts, styles, pictures and what is hidden', () => {
    const html =
      '<style>p{color:red}</style><script>alert(1)</script><p>zichtbaar<img src=x onerror=alert(1)><span style="display:none">weg</span></p>';
    expect(blocksFromHtml(html)).toEqual(text('zichtbaar'));
  });

  it('takes line feeds of the source for spaces and <br> for a new line', () => {
    expect(blocksFromHtml('<p>een\n   twee<br>drie</p>')).toEqual(text('een twee', 'drie'));
  });

  it('keeps the line ends of a text that is set as it was typed', () => {
    expect(blocksFromHtml('<pre>een  twee\n\n<b>drie</b>\nvier</pre>')).toEqual([
      ...text('een twee'),
      { type: 'paragraph', level: 0, inlines: [{ text: 'drie', bold: true }] },
      ...text('vier'),
    ]);
  });

  it('does not run the paragraphs of a list item together', () => {
    expect(blocksFromHtml('<ol><li><p>een</p><p>twee</p></li><li><p>drie</p></li></ol>')).toEqual([
      line('numbered', 'een'),
      line('numbered', 'twee'),
      line('numbered', 'drie'),
    ]);
  });

  it('makes one line of a table row', () => {
    const html = '<table><tr><td>Nora</td><td>1 april</td></tr><tr><td>Daan</td></tr></table>';
    expect(blocksText(blocksFromHtml(html)).replaceAll(/ +$/gm, '')).toBe('Nora 1 april\nDaan');
  });

  it('is not misled by the bold wrapper that some editors put around everything', () => {
    expect(
      blocksFromHtml('<b style="font-weight:normal" id="docs-internal"><p>gewoon</p></b>'),
    ).toEqual(text('gewoon'));
  });

  it('reads back what the editor itself puts on the clipboard', () => {
    const html =
      '<p data-line="paragraph">een</p><ul data-line="bullet" data-level="2"><li>twee</li></ul><ol data-line="numbered" data-level="0"><li>drie</li></ol>';
    expect(blocksFromHtml(html)).toEqual([
      line('paragraph', 'een'),
      line('bullet', 'twee', 2),
      line('numbered', 'drie'),
    ]);
  });

  it('keeps every space and blank line of what the editor itself copied', () => {
    const html =
      '<meta charset="utf-8"><html><body>\n<!--StartFragment-->' +
      '<p data-line="paragraph" data-level="0" data-pm-slice="1 1 []"> belt  <strong>de </strong>bank</p>' +
      '<p data-line="paragraph" data-level="0"></p>' +
      '<ul data-line="bullet" data-level="0"><li></li></ul>' +
      '<!--EndFragment-->\n</body></html>';
    expect(blocksFromHtml(html)).toEqual([
      {
        type: 'paragraph',
        level: 0,
        inlines: [{ text: ' belt  ' }, { text: 'de ', bold: true }, { text: 'bank' }],
      },
      ...text(''),
      { type: 'bullet', level: 0, inlines: [] },
    ]);
  });

  it('gives blocks that can be stored', () => {
    const html = '<ul>'.repeat(12) + '<li>diep</li>' + '</ul>'.repeat(12) + '<h1>kop</h1>';
    for (const block of blocksFromHtml(html))
      expect(blockSchema.safeParse(block).success).toBe(true);
  });
});
