import { describe, expect, test } from 'vitest';
import { draftFromLines } from '../../shared/import/draft.ts';
import { account, accountOfText, sound } from './account.ts';
import { counter, draft, reasonsOf } from './read.ts';

function closedIn(...lines: readonly string[]) {
  const read = draft(...lines);
  expect(accountOfText(lines.join('\n'), read)).toMatchObject(sound);
  return read.meeting.items.filter(({ confidential }) => confidential).map(({ title }) => title);
}

const head = ['Agenda Dijkraad, 3 maart 2027', ''];

describe('what stands below the heading of a closed part is confidential', () => {
  test('to the end', () => {
    const lines = [
      ...head,
      '1. Opening',
      '2. Kade',
      '',
      'Besloten gedeelte',
      '3. Ontslag',
      '4. Koop',
    ];
    expect(closedIn(...lines)).toEqual(['Ontslag', 'Koop']);
    expect(reasonsOf(draft(...lines))).toContain('confidentialByHeading');
  });

  test('up to the open part, and above its items too', () => {
    expect(
      closedIn(
        ...head,
        'Vertrouwelijk',
        '1. Ontslag',
        '',
        'Openbaar deel',
        '2. Opening',
        '3. Kade',
      ),
    ).toEqual(['Ontslag']);
  });

  test('when it is an item with parts, or one with nothing below it', () => {
    expect(
      closedIn(...head, '1. Opening', '2. Besloten deel', '2a. Ontslag', '3. Sluiting'),
    ).toEqual(['Besloten deel']);
    expect(
      closedIn(
        ...head,
        '1. Opening',
        '2. Besloten deel',
        '3. Ontslag',
        '4. Openbaar deel',
        '5. Kade',
      ),
    ).toEqual(['Besloten deel', 'Ontslag']);
  });

  test.each([
    'Besloten gedeelte.',
    'B. Besloten gedeelte',
    'II. Besloten gedeelte',
    'Deel B: besloten gedeelte',
    '--- Besloten gedeelte ---',
    'Besloten gedeelte (niet openbaar)',
    'Besloten gedeelte van de vergadering',
    'Het besloten gedeelte',
    'Besloten agendapunten',
    'Niet-openbaar gedeelte',
    'Niet openbaar',
    '20.30 uur Besloten gedeelte',
    'Closed part of the meeting',
  ])('though it is called "%s"', (heading) => {
    const lines = [...head, '1. Opening', '2. Kade', 'Mooi.', '', heading, '3. Koop', '4. Post'];
    expect(closedIn(...lines)).toEqual(['Koop', 'Post']);
    expect(reasonsOf(draft(...lines))).toContain('groupLine');
  });

  test('when it is an item with only text', () => {
    const lines = ['1. Opening', '2. Besloten deel', 'De pers gaat weg.', '3. Koop', '4. Post'];
    expect(closedIn(...head, ...lines)).toEqual(['Besloten deel', 'Koop', 'Post']);
  });

  test('from the middle of an item on', () => {
    const lines = ['1. Kade', '1a. Bank', 'Besloten gedeelte', '1b. Koop', '2. Post', '3. Einde'];
    expect(closedIn(...head, ...lines)).toEqual(['Post', 'Einde']);
    const [quay] = draft(...head, ...lines).meeting.items;
    expect(quay?.items.map(({ confidential }) => confidential)).toEqual([false, true]);
  });

  test('and what stands above it too, when the heading may be about either', () => {
    const lines = ['1. Opening', '2. Kade', '', 'Niet openbaar', '', '3. Koop'];
    expect(closedIn(...head, ...lines)).toEqual(['Kade', 'Koop']);
  });

  test('in an agenda by the clock, where the heading stays and asks for a look', () => {
    const lines = ['19.30 Opening', '19.40 Kade', 'Besloten gedeelte', '20.00 Koop', '20.30 Post'];
    expect(closedIn(...head, ...lines)).toEqual(['Koop', 'Post']);
    expect(reasonsOf(draft(...head, ...lines))).toContain('maybeConfidential');
  });

  test.each([
    'Einde besloten gedeelte',
    'Einde van het besloten deel',
    'Sluiting besloten gedeelte',
    'Heropening openbaar gedeelte',
    'Hervatting van de openbare vergadering',
    'Vervolg openbaar deel (21.15 uur)',
    'End of closed session',
    'Back to the public part',
  ])('up to "%s"', (heading) => {
    const lines = [
      ...head,
      '1. Opening',
      '',
      'Besloten gedeelte',
      '2. Koop',
      '',
      heading,
      '',
      '3. Post',
      '4. Einde',
    ];
    expect(closedIn(...lines)).toEqual(['Koop']);
  });

  test('with the item that ends it, for it may still tell of it', () => {
    const lines = [
      '1. Opening',
      '2. Besloten deel',
      '3. Koop',
      '4. Sluiting besloten deel',
      '5. Post',
    ];
    expect(closedIn(...head, ...lines)).toEqual([
      'Besloten deel',
      'Koop',
      'Sluiting besloten deel',
    ]);
  });

  test('also when the heading stands a level above those of the items', () => {
    const heading = (text: string, level: 1 | 2) => ({ text, hints: { heading: level } });
    const lines = [
      heading('Agenda Dijkraad, 3 maart 2027', 1),
      heading('Opening', 2),
      heading('Kade', 2),
      heading('Besloten gedeelte', 1),
      heading('Koop', 2),
      heading('Openbaar gedeelte', 1),
      heading('Post', 2),
    ];
    const read = draftFromLines(lines, counter());
    expect(read.meeting.items.map(({ title, confidential }) => [title, confidential])).toEqual([
      ['Opening', false],
      ['Kade', false],
      ['Koop', true],
      ['Post', false],
    ]);
    expect(account(lines, read)).toMatchObject(sound);
  });

  test('all of it, when the head calls the meeting closed', () => {
    const lines = ['Agenda besloten vergadering Dijkraad', '', '1. Opening', '2. Koop'];
    expect(closedIn(...lines)).toEqual(['Opening', 'Koop']);
  });

  test('by the headings of a format', () => {
    const { meeting } = draftFromLines(
      ['Opening', 'Kade', 'Closed session', 'Dismissal'].map((text) => ({
        text,
        hints: { heading: 2 as const },
      })),
      counter(),
    );
    expect(meeting.items.map(({ confidential }) => confidential)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('an item is confidential by its own words, which stay', () => {
  test.each([
    ['2. Ontslag (vertrouwelijk)', []],
    ['2. Ontslag [besloten]', []],
    ['2. Vertrouwelijk: Ontslag', []],
    ['2. Ontslag', ['Vertrouwelijk']],
  ])('"%s" %j', (title, lines) => {
    const [, item, last] = draft(...head, '1. Opening', title, ...lines, '3. Sluiting').meeting
      .items;
    expect(item?.confidential).toBe(true);
    expect(last?.confidential).toBe(false);
    expect(JSON.stringify(item).toLowerCase()).toMatch(/vertrouwelijk|besloten/);
  });

  test.each([
    ['2. Koop (10 min, vertrouwelijk)', 'Koop (vertrouwelijk)'],
    ['2. Koop (Omar, vertrouwelijk)', 'Koop (Omar, vertrouwelijk)'],
    ['2. Koop (geheim)', 'Koop (geheim)'],
    ['2. Koop – besloten', 'Koop – besloten'],
    ['2. Koop, niet openbaar', 'Koop, niet openbaar'],
  ])('among others: %s', (line, title) => {
    const lines = [...head, '1. Opening', line, '3. Sluiting'];
    expect(closedIn(...lines)).toEqual([title]);
    expect(reasonsOf(draft(...lines))).toContain('confidentialByWord');
  });

  test('or by "Besloten" below it, where nothing follows that was decided', () => {
    expect(closedIn(...head, '1. Opening', '2. Koop', 'BESLOTEN', '3. Post')).toEqual(['Koop']);
  });

  test.each([
    '2. Vertrouwelijkheid van stukken',
    '2. Wat is er besloten?',
    '2. Er is besloten de kade te sluiten',
    '2. Geheime stemming over personen',
  ])('but not "%s"', (title) => {
    expect(closedIn(...head, '1. Opening', title, '3. Sluiting')).toEqual([]);
  });
});

describe('in doubt an item is confidential, and a finding asks for a look', () => {
  test.each([
    ['2. Besloten vergaderingen, hoe vaak?', []],
    ['2. Terugkoppeling besloten overleg', []],
    ['2. Kade', ['Dit punt is besloten.']],
    ['2. Kade', ['Het stuk van Omar is vertrouwelijk']],
    ['2. Kade', ['Omar vertelt in beslotenheid over de koop.']],
    ['2. Kade', ['Besloten gedeelte', 'Omar vertelt over de koop.']],
  ])('"%s" %j', (title, below) => {
    const lines = [...head, '1. Opening', title, ...below];
    expect(closedIn(...lines)).toHaveLength(1);
    expect(reasonsOf(draft(...lines))).toContain('confidentialInDoubt');
  });

  test.each([
    'Er is besloten de kade te sluiten.',
    'De leden besloten te wachten.',
    'Conform besloten.',
    'Besloten: de kade blijft open.',
    'Besloten',
    'Er is geheim gestemd.',
    'Het stuk is niet langer vertrouwelijk.',
  ])('but not by the line "%s"', (line) => {
    const lines = [...head, '1. Opening', '2. Kade', line, 'De kade blijft.', '3. Sluiting'];
    expect(closedIn(...lines)).toEqual([]);
    expect(reasonsOf(draft(...lines))).not.toContain('maybeConfidential');
  });

  test('with a look only where no item is there to mark', () => {
    const lines = [...head, 'Aansluitend is er vertrouwelijk beraad', '', '1. Opening', '2. Kade'];
    expect(closedIn(...lines)).toEqual([]);
    expect(reasonsOf(draft(...lines))).toContain('maybeConfidential');
  });

  test('also in a text without items', () => {
    const { meeting } = draft('Notities', 'Jan belt.', 'Besloten gedeelte', 'Mia gaat weg.');
    expect(meeting.items.map(({ confidential }) => confidential)).toEqual([true]);
  });
});

test('words about closed parts are looked for without delay in a long line', () => {
  const long = 50_000;
  const hostile = [
    '('.repeat(2 * long),
    ' – '.repeat(long),
    'besloten '.repeat(long / 4),
    `- ${'-'.repeat(2 * long)}x`,
    'niet vertrouwelijk, '.repeat(long / 10),
    `${'1.'.repeat(long)}Besloten gedeelte`,
  ];
  const { meeting } = draft(...head, '1. Opening', ...hostile, '2. Kade', ...hostile);
  expect(meeting.items).toHaveLength(2);
});
