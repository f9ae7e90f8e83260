import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../main/readers/markdown-lines.ts';
import { hintsOf, outsideIn, textIn } from './lines.ts';

const text = (...lines: readonly string[]) =>
  textIn(readMarkdown(lines.join('\n'))).filter((line) => line !== '');

describe('Markdown', () => {
  test('has headings, lists with their numbers, and emphasis', () => {
    const read = readMarkdown('# Bestuur\n\n3. Kade\n4. Pomp\n   - diep\n\nDe **kade** is af.');
    expect(textIn(read).filter((line) => line !== '')).toEqual([
      'Bestuur',
      '3. Kade',
      '4. Pomp',
      '  - diep',
      'De kade is af.',
    ]);
    expect(hintsOf(read, 'Bestuur')?.heading).toBe(1);
    expect(hintsOf(read, 'De kade is af.')?.inlines?.[1]).toEqual({ text: 'kade', bold: true });
  });

  test('joins the lines of a paragraph, and breaks them where it says so', () => {
    expect(text('De kade', 'is af.<br>De pomp niet.')).toEqual(['De kade is af.', 'De pomp niet.']);
  });

  test('has tables', () => {
    const read = readMarkdown('| Nr | Actie |\n| --- | --- |\n| 1 | Kade meten |');
    expect(hintsOf(read, 'Actie')?.cell?.isHeader).toBe(true);
    expect(hintsOf(read, 'Kade meten')?.cell).toMatchObject({ row: 1, column: 1, columns: 2 });
  });

  test('has its title in the fields above the text', () => {
    const read = readMarkdown('---\ntitle: "Verslag bestuur"\ndate: 2027-03-12\n---\n\nTekst');
    expect(textIn(read)).toEqual(['Verslag bestuur', 'date: 2027-03-12', '', 'Tekst']);
    expect(hintsOf(read, 'Verslag bestuur')?.heading).toBe(1);
  });

  test.each([
    ['Aanwezig: <namen invullen>.'],
    ['Bedrag: <bedrag> euro, zie <link>, <b> of </i>.'],
    ['Afspraak a<b en c>d'],
    ['<div>Bedrag: <bedrag></div>', 'Bedrag: <bedrag>'],
  ])('keeps the text of "%s"', (typed, shown = typed) => {
    expect(text('# Opening', typed, '', '# Rondvraag')).toEqual(['Opening', shown, 'Rondvraag']);
  });

  test('goes on below a line that only looks like a tag', () => {
    const read = readMarkdown('<namen invullen>\n## Begroting\nDe **kade**.');
    expect(textIn(read).filter((line) => line !== '')).toEqual([
      '<namen invullen>',
      'Begroting',
      'De kade.',
    ]);
    expect(hintsOf(read, 'Begroting')?.heading).toBe(2);
  });

  test('knows tags with what they say more', () => {
    const read = readMarkdown('<p align="center">De <b class=x>kade</b><br/>is <i>af</i></p>');
    expect(textIn(read)).toEqual(['De kade', 'is af']);
  });

  test('tells its remarks and what is struck out apart', () => {
    const read = readMarkdown('<!-- nog\nnakijken -->\nDe ~~kade~~ pomp <!-- a<b --> loopt.');
    expect(textIn(read).filter((line) => line !== '')).toEqual(['De pomp loopt.']);
    expect(outsideIn(read)).toEqual([
      'hidden: nog',
      'hidden: nakijken',
      'struckOut: kade',
      'hidden: a<b',
    ]);
  });

  test.each([
    ['G:\\Stukken\\_archief en \\*dit\\*', 'G:\\Stukken\\_archief en *dit*'],
    ['Zie G:\\Mijn stukken\\_archief.', 'Zie G:\\Mijn stukken\\_archief.'],
    ['\\\\server\\_archief\\a.docx', '\\\\server\\_archief\\a.docx'],
  ])('keeps the backslashes of the path in "%s"', (typed, shown) => {
    expect(text(typed)).toEqual([shown]);
  });

  test('keeps the number that somebody left out of a list', () => {
    expect(text('1. Opening', '2. Kade', '5. Pomp')).toEqual(['1. Opening', '2. Kade', '5. Pomp']);
    expect(text('1. Opening', '1. Kade', '1. Pomp')).toEqual(['1. Opening', '2. Kade', '3. Pomp']);
  });

  test('keeps scripts out', () => {
    expect(text('Voor', '', '<script>globalThis.ran = 1</script>', '', 'Na')).toEqual([
      'Voor',
      'Na',
    ]);
  });

  test.each([
    ['quotes', `${'>'.repeat(100_000)} tekst`],
    ['lists', `${'- '.repeat(100_000)}tekst`],
    [
      'lists below each other',
      Array.from({ length: 3_000 }, (_, at) => `${'  '.repeat(at)}- x`).join('\n'),
    ],
    ['numbered lists', `${'1. '.repeat(100_000)}tekst`],
  ])('with endless %s is refused', (_what, content) => {
    expect(readMarkdown(content)).toEqual({ ok: false, error: 'errors.importTooDeep' });
  });

  test.each([
    ['paragraphs', 'ja\n\n'.repeat(150_001)],
    ['cells', `| a | b |\n| --- | --- |\n${'|ja|nee|\n'.repeat(75_000)}`],
  ])('with more %s than any report is refused', (_what, content) => {
    expect(readMarkdown(content)).toEqual({ ok: false, error: 'errors.importTooMuch' });
  });

  test('with a paragraph as long as a report is read as text', () => {
    const line = 'De kade is af, en de pomp loopt.';
    const read = readMarkdown(`# Verslag\n${`${line}\n`.repeat(280_000)}`);
    expect(textIn(read).slice(0, 2)).toEqual(['# Verslag', line]);
  });

  test.each(['[', '![', '*', '_', '`', '<', '~', '*a_', '**a ', '[a](', '|', '\\', '&'])(
    'with endless %s is read all the same',
    (mark) => {
      expect(readMarkdown(mark.repeat(100_000)).ok).toBe(true);
    },
  );
});
