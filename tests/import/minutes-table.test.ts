import { describe, expect, test } from 'vitest';
import { blocksText } from '../../shared/meeting/blocks.ts';
import type { ImportDraft } from '../../shared/api.ts';
import { cell, paragraph, row, table, wordPackage } from '../readers/word-package.ts';
import { account, sound } from './account.ts';
import { actionsOf, importFile, outlineOf } from './read-file.ts';

/** A row of cells; the paragraphs of one are parted by "¶". */
const rowOf = (text: string) =>
  row(...text.split('|').map((part) => cell(...part.trim().split('¶'))));

async function minutes(...rows: readonly string[]): Promise<ImportDraft> {
  const body = paragraph('Verslag werkgroep Kamp, 3 oktober 2024') + table(...rows.map(rowOf));
  return importFile('verslag.docx', await wordPackage(body));
}

describe('minutes in a table with the title and the text in one cell', () => {
  test.each([
    'Onderwerp',
    'Onderwerp en bespreking',
    'Onderwerp/verslag',
    'Agendapunt en toelichting',
  ])('have an item in each row below "%s", and its action beside it', async (topic) => {
    const read = await minutes(
      `Nr | ${topic} | Actie`,
      '1 | Opening¶Bas opent. |',
      '2 | Begroting¶Thea licht toe. | Thea: cijfers rondsturen',
    );
    expect(outlineOf(read.meeting)).toEqual(['1 Opening', '2 Begroting']);
    expect(actionsOf(read.meeting)).toEqual(['cijfers rondsturen | Thea | -']);
    expect(blocksText(read.meeting.items[0]?.discussion ?? [])).toBe('Bas opent.');
    expect(account(read.lines, read)).toMatchObject(sound);
  });

  test('have them where few rows have an action, and no column has numbers', async () => {
    const { meeting } = await minutes(
      'Onderwerp | Actie',
      'Opening |',
      'Begroting |',
      'Kamp | Bas: tenten huren',
    );
    expect(outlineOf(meeting)).toEqual(['1 Opening', '2 Begroting', '3 Kamp']);
    expect(actionsOf(meeting)).toEqual(['tenten huren | Bas | -']);
  });

  test('are no list of actions that each tell what they are about', async () => {
    const { meeting } = await minutes(
      'Nr | Onderwerp | Actie',
      '1 | Tenten | Bas huurt tenten',
      '2 | Begroting | Thea stuurt cijfers rond',
    );
    expect(meeting.actions).toHaveLength(2);
  });
});

test('a number in the cell of the title is the number of the item', async () => {
  const read = await minutes(
    'Agendapunt | Bespreking | Actie',
    '1. Opening | Bas opent. |',
    '2. Begroting | Thea licht toe. | Thea: cijfers rondsturen',
    '4. Rondvraag | Geen vragen. |',
  );
  expect(read.meeting.items.map(({ title }) => title)).toEqual([
    'Opening',
    'Begroting',
    'Rondvraag',
  ]);
  expect(outlineOf(read.meeting).at(-1)).toBe('4 Rondvraag');
  expect(account(read.lines, read)).toMatchObject(sound);
});
