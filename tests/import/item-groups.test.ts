import { describe, expect, test } from 'vitest';
import { accountOfText, sound } from './account.ts';
import { draft } from './read.ts';

const statusOf = (...lines: readonly string[]) =>
  draft(...lines).meeting.items.map(
    ({ title, statusReason }) => `${title} | ${statusReason ?? '-'}`,
  );

describe('a heading above items of one kind', () => {
  test.each([
    ['a capital', ['A. ALGEMEEN', 'B. HAMERSTUKKEN', 'C. BESPREEKSTUKKEN']],
    ['a numeral', ['I. Algemeen', 'II. Hamerstukken', 'III. Bespreekstukken']],
    ['the word for a part', ['Deel A: Algemeen', 'Deel B: Hamerstukken', 'Deel C: Ter bespreking']],
    ['a subject of its own', ['A. Opening', 'B. Hamerstukken', 'C. Ruimte en wonen']],
  ])('may be called by %s', (_by, [general = '', hammered = '', rest = '']) => {
    const text = [
      ...['Agenda raad Rietpolder', '', general, '1. Opening', '2. Verslag', hammered],
      ...['3. Jaarrekening', '4. Verordening', rest, '5. Bouwplan', '6. Sluiting'],
    ];
    expect(statusOf(...text)).toEqual([
      'Opening | -',
      'Verslag | -',
      'Jaarrekening | hamerstuk',
      'Verordening | hamerstuk',
      'Bouwplan | -',
      'Sluiting | -',
    ]);
    const read = draft(...text);
    expect(read.meeting.items.flatMap(({ explanation }) => explanation)).toEqual([]);
    expect(accountOfText(text.join('\n'), read)).toMatchObject(sound);
  });

  test('is no part of an item that is marked by a letter', () => {
    const text = ['1. Opening', '2. Visie', 'A. Water', 'B. Groen', '3. Sluiting'];
    expect(draft(...text).meeting.items[1]?.items).toHaveLength(2);
  });
});
