import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../main/readers/docx/docx-lines.ts';
import { textIn } from './lines.ts';
import { paragraph, style, styled, wordPackage, type WordParts } from './word-package.ts';

const read = async (body: string, parts?: WordParts) => readDocx(await wordPackage(body, parts));
const text = async (body: string, parts?: WordParts) =>
  textIn(await read(body, parts)).filter((line) => line !== '');

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
