import { describe, expect, it } from 'vitest';
import JSZip from 'jszip';
import { writeDocx } from '../../main/writers/docx/write-docx.ts';
import { writeHtml } from '../../main/writers/html.ts';
import { writeMarkdown } from '../../main/writers/markdown.ts';
import { writeOdt } from '../../main/writers/odt/write-odt.ts';
import { writeText } from '../../main/writers/text.ts';
import { paragraphOf, type Paragraph } from '../../shared/export/document.ts';
import type { Inline } from '../../shared/meeting/schema.ts';
import { aDocument } from '../support/document.ts';

const link = 'https://voorbeeld.nl/kader';
const partlyBold: readonly Inline[] = [
  { text: 'Zie ' },
  { text: 'het ', link },
  { text: 'kader', link, bold: true },
  { text: ' uit maart.' },
];
const said = (...inlines: readonly Inline[]): Paragraph => ({
  ...paragraphOf('body', ''),
  inlines,
});
const document = aDocument(said(...partlyBold));

describe('a link of which a part is bold', () => {
  it('is one link on a web page and in Markdown', () => {
    expect(writeHtml(document)).toContain(`<a href="${link}">het <strong>kader</strong></a>`);
    expect(writeMarkdown(document)).toBe(`Zie [het **kader**](<${link}>) uit maart.\n`);
  });

  it('is one link in Word and in OpenDocument', async () => {
    const word = await partOf(await writeDocx(document), 'word/document.xml');
    expect(word.match(/<w:hyperlink\b/g)).toHaveLength(1);
    expect(word).toMatch(/<w:hyperlink\b.*het .*kader.*<\/w:hyperlink>.*uit maart/);
    const odt = await partOf(await writeOdt(document), 'content.xml');
    expect(odt.match(/<text:a\b/g)).toHaveLength(1);
  });

  it('tells its address once in plain text', () => {
    expect(writeText(document)).toBe(`Zie het kader (${link}) uit maart.\n`);
  });
});

describe('a link in plain text', () => {
  it.each([
    ['info@klaverveen.example', 'mailto:info@klaverveen.example'],
    ['www.klaverveen.example', 'https://www.klaverveen.example/'],
    [link, link],
  ])('that reads %s does not tell its address again', (text, to) => {
    expect(writeText(aDocument(said({ text: 'Mail ' }, { text, link: to })))).toBe(
      `Mail ${text}\n`,
    );
  });
});

async function partOf(file: Uint8Array, path: string): Promise<string> {
  return (await (await JSZip.loadAsync(file)).file(path)?.async('string')) ?? '';
}
