import { describe, expect, test } from 'vitest';
import { readDocx } from '../../main/readers/docx/docx-lines.ts';
import { readHtml } from '../../main/readers/html/html-lines.ts';
import type { Reading } from '../../main/readers/reading.ts';
import { draftFromLines } from '../../shared/import/draft.ts';
import type { HintedLine } from '../../shared/import/hinted-line.ts';
import { blocksText } from '../../shared/meeting/blocks.ts';
import { linesIn } from '../readers/lines.ts';
import { paragraph, wordPackage } from '../readers/word-package.ts';
import { account, sound } from './account.ts';
import { counter } from './read.ts';

/** What a cell holds: paragraphs, and tables that stand between them. */
type Cell = readonly (string | Table)[];
type Table = readonly (readonly Cell[])[];

const budget: Table = [
  [['Post'], ['Bedrag']],
  [['Beheer'], ['12.000 euro']],
];
const papers: Table = [[['2a Concept-begroting']], [['2b Advies kascommissie']]];
const agenda: Table = [
  [['Nr'], ['Onderwerp'], ['Bijlagen']],
  [['1'], ['Opening en mededelingen'], []],
  [['2'], ['Begroting 2028', 'De penningmeester licht toe.', budget], [papers]],
  [['3'], ['Rondvraag en', 'sluiting'], ['Oproep', 'Rooster']],
];

function inWord(table: Table): string {
  const grid = '<w:gridCol/>'.repeat(Math.max(...table.map((row) => row.length)));
  const cell = (parts: Cell) =>
    parts.map((part) => (typeof part === 'string' ? paragraph(part) : inWord(part))).join('');
  const rows = table.map((row) => {
    const inside = row.map((parts) => `<w:tc>${cell(parts)}${paragraph('')}</w:tc>`);
    return `<w:tr>${inside.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

function inHtml(table: Table): string {
  const cell = (parts: Cell) =>
    parts.map((part) => (typeof part === 'string' ? `<p>${part}</p>` : inHtml(part))).join('');
  const rows = table.map((row) => row.map((parts) => `<td>${cell(parts)}</td>`).join(''));
  return `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
}

const word = async (table: Table): Promise<Reading> =>
  readDocx(await wordPackage(paragraph('Agenda stuurgroep Waterlinie') + inWord(table)));
const html = (table: Table): Promise<Reading> =>
  Promise.resolve(readHtml(`<h1>Agenda stuurgroep Waterlinie</h1>${inHtml(table)}`));
const draftOf = (lines: readonly HintedLine[]) => draftFromLines(lines, counter());

describe.each([
  ['Word', word],
  ['a web page', html],
])('an agenda in a table with tables inside its cells, from %s', (_, read) => {
  const itemsOf = async (table: Table) => draftOf(linesIn(await read(table))).meeting.items;

  test('keeps its rows around them', async () => {
    const items = await itemsOf(agenda);
    expect(items.map(({ title }) => title)).toEqual([
      'Opening en mededelingen',
      'Begroting 2028',
      'Rondvraag en sluiting',
    ]);
  });

  test('has the text and the table below a title as the explanation', async () => {
    const [, second] = await itemsOf(agenda);
    expect(blocksText(second?.explanation ?? []).split('\n')).toEqual([
      'De penningmeester licht toe.',
      'Post\tBedrag',
      'Beheer\t12.000 euro',
    ]);
  });

  test('has the lines and the rows of the column of papers as attachments', async () => {
    const items = await itemsOf(agenda);
    expect(items.map(({ attachments }) => attachments.map(({ title }) => title))).toEqual([
      [],
      ['Concept-begroting', 'Advies kascommissie'],
      ['Oproep', 'Rooster'],
    ]);
  });

  test('leaves out the names of the columns of a table of papers', async () => {
    const [header = [], first = []] = agenda;
    const list: Table = [
      [['Nr'], ['Document']],
      [['2a'], ['Begroting']],
    ];
    const lines = linesIn(
      await read([header, first, [['2'], ['Geld'], [list]], [['3'], ['Rondvraag'], []]]),
    );
    const made = draftOf(lines);
    expect(made.meeting.items[1]?.attachments).toMatchObject([{ title: 'Begroting' }]);
    expect(made.findings).toMatchObject([
      { kind: 'leftOut', text: 'Nr\tOnderwerp\tBijlagen' },
      { kind: 'leftOut', text: 'Nr\tDocument' },
    ]);
    expect(account(lines, made)).toMatchObject(sound);
  });

  test('gives the item the actions of a table inside its cell', async () => {
    const actions: Table = [
      [['Actie'], ['Wie']],
      [['Kade meten'], ['Nora']],
    ];
    const [header = [], first = []] = agenda;
    const lines = linesIn(
      await read([header, first, [['2'], ['Kade', actions], []], [['3'], ['Rondvraag'], []]]),
    );
    const { meeting } = draftOf(lines);
    expect(meeting.actions).toMatchObject([{ text: 'Kade meten', owners: ['Nora'] }]);
    expect(meeting.actions[0]?.itemId).toBe(meeting.items[1]?.id);
    expect(meeting.items).toHaveLength(3);
  });

  test('loses and doubles nothing', async () => {
    const lines = linesIn(await read(agenda));
    expect(account(lines, draftOf(lines))).toMatchObject(sound);
  });
});

test('a row that is wider than its table said keeps its last cell', () => {
  const cell = (text: string, row: number, column: number): HintedLine => {
    const columns = Math.max(2, column + 1);
    return { text, hints: { cell: { table: 0, row, column, columns, isHeader: false } } };
  };
  const lines = [
    ...[cell('Nr', 0, 0), cell('Onderwerp', 0, 1), cell('1', 1, 0), cell('Opening', 1, 1)],
    ...[cell('2', 2, 0), cell('Rondvraag', 2, 1), cell('kort', 2, 2)],
  ];
  const draft = draftOf(lines);
  expect(account(lines, draft)).toMatchObject(sound);
  expect(blocksText(draft.meeting.items[1]?.explanation ?? [])).toBe('kort');
});

test('what stands forty tables deep comes in its order, between what is around it', async () => {
  const around = (inner: Table, depth: number): Table =>
    depth === 0
      ? inner
      : around([[[`Voor ${String(depth)}`, inner, 'Na'], ['Ernaast']]], depth - 1);
  const deepest: Table = [[['Kern'], ['Rand']]];
  const lines = linesIn(await html(around(deepest, 40)));
  const read = draftOf(lines);
  const texts = read.trace.map(({ text }) => text);
  expect(texts.indexOf('Voor 40')).toBeLessThan(texts.indexOf('Kern\tRand'));
  expect(texts.filter((text) => text.startsWith('Na')).length).toBe(40);
  expect(account(lines, read)).toMatchObject(sound);
});
