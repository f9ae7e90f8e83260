import { describe, expect, test } from 'vitest';
import { accountOfText, sound } from './account.ts';
import { agendaOf, draft } from './read.ts';

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

  test('may be called by letters that say nothing but its subject', () => {
    const text = [
      ...['Agenda bestuur Rietpolder', 'A. Algemeen', '1. Opening', '2. Verslag'],
      ...['B. Ruimte', '3. Bouwplan', '4. Fietspad', 'C. Afronding', '5. Rondvraag'],
    ];
    const read = draft(...text);
    expect(read.meeting.items.map(({ explanation }) => explanation)).toEqual(Array(5).fill([]));
    expect(accountOfText(text.join('\n'), read)).toMatchObject(sound);
  });

  test('is no part of an item that is marked by a letter', () => {
    const text = ['1. Opening', '2. Visie', 'A. Water', 'B. Groen', '3. Sluiting'];
    expect(draft(...text).meeting.items[1]?.items).toHaveLength(2);
  });
});

describe('numbers that begin again below each letter', () => {
  const agenda = ['Agenda raad', 'A. Algemeen', '1. Opening', '2. Verslag', 'B. Hamerstukken'];

  test.each([
    ['capitals', 'A', 'B'],
    ['roman numerals', 'I', 'II'],
  ])('are the parts of what has the letters: %s', (_kind, first, second) => {
    const general = [`${first}. Algemeen`, '1. Opening', '2. Verslag'];
    const text = [
      'Agenda bestuur',
      ...general,
      `${second}. Geld`,
      '1. Begroting',
      '2. Contributie',
    ];
    const read = draft(...text);
    expect(agendaOf(read.meeting.items)).toEqual([
      `${first} Algemeen`,
      `${first}.1 Opening`,
      `${first}.2 Verslag`,
      `${second} Geld`,
      `${second}.1 Begroting`,
      `${second}.2 Contributie`,
    ]);
    expect(accountOfText(text.join('\n'), read)).toMatchObject(sound);
  });

  test('are hammered where the letter has the hamerstukken', () => {
    const [, hammered] = draft(...agenda, '1. Begroting', '2. Jaarplan').meeting.items;
    expect(hammered?.items.map(({ statusReason }) => statusReason)).toEqual([
      'hamerstuk',
      'hamerstuk',
    ]);
  });

  test.each([
    ['below one letter only', ['A. Opening', 'B. Post', '1. Brief', '2. Kaart', 'C. Sluiting']],
    ['of sentences', ['A. Post', '1. Er is post.', 'B. Geld', '1. Er is geld.', 'C. Sluiting']],
    [
      'behind text',
      ['A. Post', 'Er is:', '1. Brief', 'B. Geld', 'Er was:', '1. Euro', 'C. Sluiting'],
    ],
    ['of actions', ['A. Post', '1. Brief', 'B. Acties', '1. Jan belt', 'C. Sluiting']],
  ])('stay lists %s', (_which, lines) => {
    const { items } = draft('Agenda bestuur', ...lines).meeting;
    expect(items.map((item) => item.items.length)).toEqual([0, 0, 0]);
  });
});
