import { describe, expect, test } from 'vitest';
import { draftFromLines } from '../../shared/import/draft.ts';
import { accountOfText, sound } from './account.ts';
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

  test.each(['2. Vertrouwelijkheid van stukken', '2. Besloten vergaderingen: hoe vaak'])(
    'but not "%s"',
    (title) => {
      expect(closedIn(...head, '1. Opening', title, '3. Sluiting')).toEqual([]);
    },
  );
});
