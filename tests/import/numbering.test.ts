import { describe, expect, test } from 'vitest';
import { agendaOf, draft, reasonsOf } from './read.ts';

describe('numbers', () => {
  test.each([
    ['1. Opening', '2. Verslag'],
    ['1) Opening', '2) Verslag'],
    ['(1) Opening', '(2) Verslag'],
    ['[1] Opening', '[2] Verslag'],
    ['1.1 Opening', '2.1 Verslag'],
    ['Agendapunt 1: Opening', 'Agendapunt 2: Verslag'],
    ['09.00 uur 1. Opening', '09.15 uur 2. Verslag'],
  ])('are read in the style of "%s"', (first, second) => {
    const { meeting } = draft('Bestuur Rietpolder', '', first, '', second);
    expect(meeting.items.map(({ title }) => title.split(' ')[0])).toEqual(['Opening', 'Verslag']);
  });

  test('without a mark count when all items have them', () => {
    const { meeting } = draft('Bestuur', '1 Opening', '2 Verslag', '3 Rondvraag');
    expect(meeting.items).toHaveLength(3);
  });

  test('of a list in the discussion are no items', () => {
    const { meeting } = draft(
      'Bestuur',
      '1. Opening',
      'Bespreking: drie wensen',
      '1. brood',
      '2. koffie',
      '3. thee',
      '2. Verslag',
      '3. Rondvraag',
    );
    expect(agendaOf(meeting.items)).toEqual(['1 Opening', '2 Verslag', '3 Rondvraag']);
    expect(meeting.items[0]?.discussion.map(({ type }) => type)).toEqual([
      'paragraph',
      'numbered',
      'numbered',
      'numbered',
    ]);
  });

  test('follow from the order when an agenda simply counts', () => {
    const { meeting } = draft('Bestuur', '1. Opening', '2. Verslag', 'Bijlage: 2a. Notulen');
    expect(meeting.items.map(({ number }) => number)).toEqual([null, null]);
    expect(meeting.items[1]?.attachments).toMatchObject([{ code: null, title: 'Notulen' }]);
  });

  test('that were all lost stay unknown without papers to tell them', () => {
    const read = draft('Bestuur', ' 1. Opening', '', ' 1. Verslag', '', ' 1. Rondvraag');
    expect(agendaOf(read.meeting.items)).toEqual(['- Opening', '- Verslag', '- Rondvraag']);
    expect(reasonsOf(read)).toEqual(['numbersFromOrder']);
  });

  test('come back from the codes of papers, from the order, and each says why', () => {
    const read = draft(
      'Bestuur',
      '1. Opening',
      '',
      '1. Geld',
      'Bijlage: 2a. Begroting',
      '',
      '1. Kade',
    );
    const why = read.findings.filter(({ kind }) => kind === 'repair');
    expect(why.map(({ reason, values }) => [reason.split('.').at(-1), values])).toEqual([
      ['numberFromOrder', { number: '1' }],
      ['numberFromCode', { number: '2', code: '2a' }],
      ['numberFromOrder', { number: '3' }],
    ]);
  });

  test('come back from a sentence that gives number and title', () => {
    const read = draft(
      'Bestuur',
      '1. Opening',
      'Bespreking: Over de verf, zie agendapunt 4 (Kade).',
      '',
      '1. Geld',
      '',
      '1. Kade',
    );
    expect(agendaOf(read.meeting.items)).toEqual(['1 Opening', '2 Geld', '4 Kade']);
    expect(reasonsOf(read)).toContain('numberFromReference');
  });

  test('skip the item that the text says was withdrawn', () => {
    const read = draft(
      'Bestuur',
      '1. Opening',
      'Bespreking: Punt 2 Geld, vervalt wegens ziekte.',
      '',
      '1. Kade',
    );
    expect(agendaOf(read.meeting.items)).toEqual(['1 Opening', '2 Geld', '3 Kade']);
  });

  test('that are missing without a word about it leave a gap that is told', () => {
    const read = draft('Bestuur', '1. Opening', '2. Verslag', '4. Rondvraag');
    expect(agendaOf(read.meeting.items)).toEqual(['1 Opening', '2 Verslag', '4 Rondvraag']);
    expect(read.findings).toMatchObject([
      { reason: 'importing.findings.missingNumber', values: { number: 3 } },
    ]);
  });

  test('that come again with the same title go on with that item', () => {
    const read = draft(
      'Bestuur',
      '1. Opening',
      '2. Verslag',
      '',
      '1. Opening',
      'Bespreking: welkom',
      '2. Verslag',
    );
    expect(read.meeting.items).toHaveLength(2);
    expect(read.meeting.items[0]?.discussion).toHaveLength(1);
    expect(reasonsOf(read)).toEqual(['repeatedTitle', 'repeatedTitle']);
  });
});

test('numbers in brackets below an item are a list of it, and the items count on', () => {
  const { meeting } = draft(
    ...['Bestuur', '1. Opening', '2. Stand van zaken', 'Er is overlegd over:'],
    ...['(1) De bouw van de school.', '(2) De kosten van het dak.', '', '3. Rondvraag', 'Geen.'],
  );
  expect(agendaOf(meeting.items)).toEqual(['- Opening', '- Stand van zaken', '- Rondvraag']);
});

test('numbers in brackets below the text are notes when no title of an agenda is among them', () => {
  const notes = ['[1] Zie bijlage', '[2] In te zien op kantoor'];
  const { meeting } = draft('Verslag werkdag', 'Wij [1] gingen naar de kade.', '', ...notes);
  expect(meeting.items).toHaveLength(1);
});

test('numbers of two parts are no items where no title is usual on an agenda', () => {
  const { meeting } = draft('Verslag werkdag', 'Wij lazen:', '2.1 Huur', '2.2 Onderhoud');
  expect(meeting.items).toHaveLength(1);
});

test.each([
  ['1a', '1b', '2', '3'],
  ['1', '2a', '2b', '3'],
  ['1', '2', '2', '3'],
])('items numbered %s, %s, %s and %s are all items', (...numbers) => {
  const titles = ['Opening', 'Verf', 'Hout', 'Sluiting'];
  const read = draft('Agenda bestuur', ...titles.map((title, at) => `${numbers[at]}. ${title}`));
  const items = titles.map((title, at) => `${numbers[at]} ${title}`);
  expect(agendaOf(read.meeting.items)).toEqual(items);
  expect(reasonsOf(read)).toEqual([]);
});

test('a part of a number that no item has is text below the last item', () => {
  const { meeting } = draft('1. Opening', '2. Dak', 'Wij lazen:', '3.1 Verf is duur');
  expect(meeting.items).toHaveLength(2);
});

test('a short agenda with a list of one line keeps its numbers', () => {
  const { meeting } = draft('1. Opening', '2. Dak', 'Jan vraagt:', '1. Is er verf?');
  expect(meeting.items.map(({ title }) => title)).toEqual(['Opening', 'Dak']);
});

test('one title may have several numbers, and none of them is missing', () => {
  const read = draft('1. Opening', '2 t/m 4 Hamerstukken', '5. Begroting', '6. Sluiting');
  expect(agendaOf(read.meeting.items)).toEqual([
    '1 Opening',
    '2 t/m 4 Hamerstukken',
    '5 Begroting',
    '6 Sluiting',
  ]);
  expect(reasonsOf(read)).not.toContain('missingNumber');
});

test('columns without names behind a number are the title, who brings it in and how long it takes', () => {
  const rows = [
    '1\tOpening\tBas Vos\t5 min',
    '2\tDak\tMia Pol\t20 min',
    '3\tSluiting\tBas Vos\t5 min',
  ];
  const { items } = draft('Agenda bestuur', ...rows).meeting;
  expect(items.map(({ presenter, durationMinutes }) => [presenter, durationMinutes])).toEqual([
    ['Bas Vos', 5],
    ['Mia Pol', 20],
    ['Bas Vos', 5],
  ]);
  expect(items.flatMap(({ explanation }) => explanation)).toEqual([]);
});
