import { describe, expect, test } from 'vitest';
import type { LineChoice } from '../../shared/import/choices.ts';
import { draftFromLines } from '../../shared/import/draft.ts';
import { linesOfText, type HintedLine } from '../../shared/import/hinted-line.ts';
import { accountOfText, sound } from './account.ts';
import { agendaOf, counter, draft } from './read.ts';

const titles = (...lines: readonly string[]) =>
  draft(...lines).meeting.items.map(({ title }) => title);

describe('an agenda without blank lines goes on below an item', () => {
  const around = (second: string) => [
    ...['Agenda Buurtvereniging 3 oktober 2024', '1. Opening', second],
    ...['3. Onderhoud dak', '4. Rondvraag', '5. Sluiting'],
  ];

  test.each([
    ['with who introduces it', '2. Begroting. Inleider: Bas Vermeulen'],
    ['with a column beside its title', '2.\tBegroting\tBas'],
    ['with text behind its title', `2. Begroting. ${'Daar is veel over te zeggen. '.repeat(8)}`],
    ['with its papers', '2. Begroting Bijlage: 2a. Cijfers'],
  ])('%s', (_with, second) => {
    const text = around(second);
    const read = draft(...text);
    expect(read.meeting.items).toHaveLength(5);
    expect(accountOfText(text.join('\n'), read)).toMatchObject(sound);
  });

  test('that is a numbered list of Word', () => {
    const list = ['Opening', 'Begroting. Inleider: Bas Vermeulen', 'Onderhoud dak', 'Sluiting'];
    const lines: readonly HintedLine[] = [
      { text: 'Agenda bestuur', hints: {} },
      ...list.map((text, at) => ({
        text,
        hints: { list: { level: 0, marker: `${String(at + 1)}.` } },
      })),
    ];
    expect(draftFromLines(lines, counter()).meeting.items).toHaveLength(4);
  });
});

describe('a list below an item ends where the items go on', () => {
  test('behind a blank line', () => {
    const text = [
      ...['1. Opening', 'Bas opent.', '', '2. Acties', '1. Bas belt', '2. Thea stuurt', ''],
      ...['3. Plannen', 'Er is veel.', '', '4. Rondvraag', 'Geen.'],
    ];
    const { meeting } = draft(...text);
    expect(meeting.items.map(({ title }) => title)).toEqual([
      'Opening',
      'Acties',
      'Plannen',
      'Rondvraag',
    ]);
    expect(meeting.items[1]?.explanation).toHaveLength(2);
  });

  test('at a number with another mark', () => {
    const list = ['1) niets doen', '2) uitbreiden'];
    expect(titles('1. Opening', '2. Begroting', ...list, '3. Plannen')).toEqual([
      'Opening',
      'Begroting',
      'Plannen',
    ]);
  });

  test.each([
    ['that are usual on an agenda', ['1. Vertrek', '2. Locatie'], '3. Verslag', '4. Sluiting'],
    ['that begin with a capital', ['1. vertrek', '2. locatie'], '3. Dakgoot', '4. Steiger'],
  ])('directly at titles %s', (_which, list, third, fourth) => {
    const { items } = draft('1. Opening', '2. Mededelingen', ...list, third, fourth).meeting;
    expect(items).toHaveLength(4);
    expect(items[1]?.explanation.map(({ type }) => type)).toEqual(['numbered', 'numbered']);
  });

  test('directly at a number without which one would be missing', () => {
    const { items } = draft(
      ...['1. Opening', '2. Mededelingen', '1. Vertrek', '2. Locatie', '3. Dakgoot'],
      ...['De goot lekt.', '4. Steiger', 'Die is klaar.'],
    ).meeting;
    expect(items.map(({ title }) => title)).toEqual([
      'Opening',
      'Mededelingen',
      'Dakgoot',
      'Steiger',
    ]);
  });

  test.each([
    ['longer than the items so far', ['1. brood', '2. koffie', '3. thee', '4. melk']],
    ['with text below each of its lines', ['1. Brood:', 'bruin', '2. Koffie:', 'zwart']],
    ['with blank lines in it', ['', '1. brood', '', '2. koffie', '', '3. thee', '']],
  ])('but not inside a list %s', (_list, list) => {
    const lines = ['Verslag bestuur', '1. Opening', 'Bespreking:', ...list, '2. Geld', '3. Dak'];
    expect(titles(...lines)).toEqual(['Opening', 'Geld', 'Dak']);
  });
});

test('item 0 has the agenda behind it, and no list in it', () => {
  expect(titles('Agenda', '0. Inloop', '1. Opening', '2. Begroting')).toEqual([
    'Inloop',
    'Opening',
    'Begroting',
  ]);
});

test('a list above the agenda leaves the numbers to the items', () => {
  const goals = ['Doelen van deze avond:', '1. bijpraten', '2. kiezen', ''];
  expect(titles(...goals, '1. Opening', '2. Verslag', '3. Sluiting')).toEqual([
    'Opening',
    'Verslag',
    'Sluiting',
  ]);
});

describe('a jump in the numbers', () => {
  test('is followed where the numbers count on behind it', () => {
    expect(titles('1. Opening', '5. Begroting', '6. Verhuizing', '7. Rondvraag')).toHaveLength(4);
  });

  test('is no item where only one line has such a number', () => {
    expect(titles('1. Opening', '12. Piet zei iets.', '2. Begroting')).toEqual([
      'Opening',
      'Begroting',
    ]);
  });
});

describe('a line that the user makes an item', () => {
  const lines = linesOfText(
    ['1. Opening', '2. Besluiten', '1. Verf', '2. Hout', '3. Dak', '4. Goot'].join('\n'),
  );
  const itemsWith = (choices: readonly (readonly [number, LineChoice])[]) =>
    agendaOf(draftFromLines(lines, counter(), { choices: new Map(choices) }).meeting.items);

  test('takes the lines that count on along', () => {
    expect(itemsWith([])).toHaveLength(2);
    expect(itemsWith([[5, 'item']])).toEqual(['- Opening', '- Besluiten', '- Dak', '- Goot']);
  });

  test('and one that he makes text of another leaves the others items', () => {
    const chosen = itemsWith([
      [5, 'item'],
      [2, 'explanation'],
    ]);
    expect(chosen).toContain('4 Goot');
  });
});
