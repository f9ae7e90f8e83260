import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { checkDocx } from '../../main/check/check-docx.ts';
import { link, p, picture, style, table, wordFile } from './word-file.ts';

/** The keys of the findings, or the error. */
async function found(bytes: Uint8Array | Promise<Uint8Array>): Promise<readonly string[]> {
  const result = await checkDocx(await bytes);
  return result.ok ? result.value.map(({ key }) => key.replace('checking.', '')) : [result.error];
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
    expect(await found(wordFile(body))).toEqual(['emptyLinesAtStart', 'emptyLines']);
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
