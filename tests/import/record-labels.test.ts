import { describe, expect, test } from 'vitest';
import { accountOfText, sound } from './account.ts';
import { draft, reasonsOf } from './read.ts';

const around = (lines: readonly string[]) => [
  'Verslag werkgroep Haven',
  'Datum: 12 maart 2024',
  'Aanwezig: Bas Vermeulen (voorzitter), Thea Kok',
  '1. Opening',
  'Bas opent.',
  '2. Kades',
  'De stand van zaken is bekend.',
  ...lines,
  '3. Sluiting',
];
const read = (...lines: readonly string[]) => draft(...around(lines));
const isSound = (...lines: readonly string[]) => {
  expect(accountOfText(around(lines).join('\n'), read(...lines))).toMatchObject(sound);
};

describe('a form that was filled in with nothing', () => {
  test.each([
    ['Besluiten: geen', 'noDecision'],
    ['Besluit: n.v.t.', 'noDecision'],
    ['Besluit: geen besluiten.', 'noDecision'],
    ['Acties: nvt', 'noAction'],
    ['Actie: -', 'noAction'],
    ['Bijlage: geen', 'noPaper'],
    ['Bijlagen: none', 'noPaper'],
  ])('makes no record, and a finding says so: "%s"', (line, reason) => {
    const form = read(line);
    const { decisions, actions, items } = form.meeting;
    expect([...decisions, ...actions, ...items.flatMap((item) => item.attachments)]).toEqual([]);
    expect(reasonsOf(form)).toContain(reason);
    isSound(line);
  });

  test('may have the word below the label, or in a table', () => {
    expect(read('Besluiten:', 'Geen', 'Acties:', '- n.v.t.').meeting).toMatchObject({
      decisions: [],
      actions: [],
    });
    expect(read('Actie\tWie\tWanneer', 'geen\t-\t-').meeting.actions).toEqual([]);
  });

  test('says of a sentence above it that this decides nothing', () => {
    const said = read('De groep besluit om te varen.', 'Besluiten: geen').meeting;
    expect(said.decisions).toEqual([]);
    expect(said.items[1]?.discussion).toHaveLength(2);
  });

  test('is no text that only begins with such a word', () => {
    expect(read('Besluit: geen nieuwe leden').meeting.decisions).toMatchObject([
      { text: 'geen nieuwe leden' },
    ]);
  });

  test('has a paper that follows as text', () => {
    const { items } = read('Bijlage: volgt').meeting;
    expect(items[1]?.attachments).toEqual([]);
    expect(JSON.stringify(items[1]?.discussion)).toContain('Bijlage: volgt');
  });
});

describe('a decision', () => {
  test('may be called one of the body', () => {
    const { meeting } = read('Besluit TF: akkoord');
    expect(meeting).toMatchObject({ abbreviation: 'TF', decisions: [{ text: 'akkoord' }] });
  });

  test('of another body says of which', () => {
    const lines = ['Bespreking TF: goed plan', 'Besluit TF: akkoord', 'Besluit MT: uitstel'];
    const { meeting } = read(...lines);
    expect(meeting.decisions.map(({ text }) => text)).toEqual(['akkoord', 'MT: uitstel']);
    isSound(...lines);
  });

  test('has the number behind a year, and a finding tells of the year', () => {
    const numbered = read('Besluit 2024-03: akkoord');
    expect(numbered.meeting.decisions).toMatchObject([{ number: 3, text: 'akkoord' }]);
    expect(reasonsOf(numbered)).toContain('yearOfDecision');
    isSound('Besluit 2024-03: akkoord');
  });

  test('keeps a number that is none of ours', () => {
    expect(read('Besluit 3.2: akkoord').meeting.decisions).toMatchObject([
      { number: 1, text: '3.2: akkoord' },
    ]);
  });

  test('is not what is decided about something', () => {
    expect(read('Besluit jaarplan: akkoord').meeting.decisions).toEqual([]);
  });
});

describe('an action', () => {
  test.each([
    ['Actie voor Thea: bellen', ['Thea Kok']],
    ['Actie voorzitter: bellen', ['Bas Vermeulen']],
    ['Actie secretariaat: bellen', ['secretariaat']],
    ['Actie allen: bellen', ['allen']],
    ['AP1 Thea: bellen', ['Thea Kok']],
    ['AP1: bellen', []],
  ])('has its owners: "%s"', (line, owners) => {
    expect(read(line).meeting.actions).toMatchObject([{ number: 1, text: 'bellen', owners }]);
    isSound(line);
  });

  test('is no sentence with that word', () => {
    expect(read('Actie voor de lange termijn: later').meeting.actions).toEqual([]);
  });
});

describe('an arrow', () => {
  test.each(['=> ', '→ ', '->', '> ', '- → '])('may point at an action: "%s"', (arrow) => {
    expect(read(`${arrow}Actie Thea: bellen`).meeting.actions).toMatchObject([{ text: 'bellen' }]);
    expect(read(`${arrow}Besluit: akkoord`).meeting.decisions).toMatchObject([{ text: 'akkoord' }]);
  });

  test('behind a sentence does so too', () => {
    const { actions, items } = read('We wachten nog af => Actie Thea: bellen').meeting;
    expect(actions).toMatchObject([{ text: 'bellen', owners: ['Thea Kok'] }]);
    expect(JSON.stringify(items[1]?.discussion)).toContain('"We wachten nog af"');
  });
});
