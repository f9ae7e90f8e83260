import { describe, expect, test } from 'vitest';
import { readDocx } from '../../main/readers/docx/docx-lines.ts';
import { hintsOf, outsideIn, textIn } from './lines.ts';
import {
  cell,
  kind,
  list,
  paragraph,
  row,
  run,
  table,
  wordPackage,
  type WordParts,
} from './word-package.ts';

const read = async (body: string, parts?: WordParts) => readDocx(await wordPackage(body, parts));
const text = async (body: string, parts?: WordParts) =>
  textIn(await read(body, parts)).filter((line) => line !== '');
const deleted = (words: string) => `<w:del><w:r><w:delText>${words}</w:delText></w:r></w:del>`;

describe('what tracked changes took out is told apart', () => {
  test('a deletion before the words of a heading, which stay one', async () => {
    const title = paragraph(`${deleted('Oude ')}${run('Begroting')}`, '<w:outlineLvl w:val="0"/>');
    expect(hintsOf(await read(title), 'Begroting')?.heading).toBe(1);
  });

  test('deletions, with what came in their place', async () => {
    const body = `<w:p>${run('De kade is ')}<w:del><w:r><w:delText>bijna</w:delText></w:r></w:del><w:ins>${run('helemaal')}</w:ins>${run(' af')}</w:p>`;
    const file = await read(body);
    expect(textIn(file)).toEqual(['De kade is helemaal af']);
    expect(outsideIn(file)).toEqual(['deleted: bijna']);
  });

  describe('the deleted end of a paragraph, which goes on in the next one', () => {
    const unended = (content: string, properties = '', change = 'del') =>
      paragraph(content, `${properties}<w:rPr><w:${change}/></w:rPr>`);

    test('under the properties of that one', async () => {
      const body =
        unended(run('De kade '), '<w:outlineLvl w:val="0"/>') +
        paragraph('is af', '<w:outlineLvl w:val="1"/>') +
        paragraph('Verder');
      const file = await read(body);
      expect(textIn(file)).toEqual(['De kade is af', 'Verder']);
      expect(hintsOf(file, 'De kade is af')?.heading).toBe(2);
    });

    test('which counts once in its list', async () => {
      const numbering = kind(1, ['decimal %1.']) + list(1, 1);
      const inList = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
      const body =
        unended(run('De kade '), inList) +
        paragraph('is af', inList) +
        unended(deleted('weg'), inList, 'moveFrom') +
        paragraph('Verder', inList);
      expect(await text(body, { numbering })).toEqual(['1. De kade is af', '2. Verder']);
    });

    test('over paragraphs that were deleted as a whole', async () => {
      const body =
        unended(run('De kade ') + deleted('ging')) +
        unended(deleted('jaren')) +
        unended('') +
        paragraph(deleted('mee') + run('is af'));
      const file = await read(body);
      expect(textIn(file)).toEqual(['De kade is af']);
      expect(outsideIn(file)).toEqual(['deleted: ging jaren mee']);
    });

    test('with its footnotes', async () => {
      const footnotes = `<w:footnote w:id="1">${paragraph('Zie het plan.')}</w:footnote>`;
      const note = '<w:r><w:footnoteReference w:id="1"/></w:r>';
      const body = unended(run('De kade') + note) + paragraph(run(' is af'));
      expect(await text(body, { footnotes })).toEqual(['De kade is af', 'Zie het plan.']);
    });

    test.each([
      ['a cell', table(row(`<w:tc>${unended('De kade')}</w:tc>`, cell('is af')))],
      ['a table', unended('De kade') + table(row(cell('is af'), cell('nu')))],
      ['the document', unended('De kade')],
    ])('but not over the bounds of %s', async (_bounds, body) => {
      expect((await text(body))[0]).toBe('De kade');
    });
  });
});
