import { describe, expect, test } from 'vitest';
import { draftFromLines } from '../../shared/import/draft.ts';
import type { HintedLine } from '../../shared/import/hinted-line.ts';
import { account, accountOfText, sound } from './account.ts';
import { counter, draft } from './read.ts';

describe('a title that is broken off', () => {
  test.each([
    ['2. Vaststellen van het jaarplan en', '   de begroting', 'en de begroting'],
    ['2. Bespreking van', 'het plan', 'Bespreking van het plan'],
  ])('goes on with "%s" and "%s"', (first, rest, end) => {
    const text = ['Agenda bestuur', '1. Opening', first, rest, '3. Sluiting'];
    const read = draft(...text);
    expect(read.meeting.items[1]?.title).toContain(end);
    expect(read.meeting.items[1]?.explanation).toEqual([]);
    expect(accountOfText(text.join('\n'), read)).toMatchObject(sound);
  });

  test.each(['De penningmeester legt uit.', '- de begroting', '   '])(
    'has not "%s" in it',
    (below) => {
      const { meeting } = draft('1. Opening', '2. Vaststellen plan en', below, '3. Sluiting');
      expect(meeting.items[1]?.title).toBe('Vaststellen plan en');
    },
  );
});

describe('a heading that is broken off by hand', () => {
  const heading = (text: string, goesOn = false): HintedLine => ({
    text,
    hints: { heading: 2, ...(goesOn && { goesOn: true as const }) },
  });
  const items = [heading('1. Opening'), heading('en post', true), heading('2. Geld')];

  test('is one title', () => {
    const read = draftFromLines(items, counter());
    expect(read.meeting.items.map(({ title }) => title)).toEqual(['Opening en post', 'Geld']);
    expect(account(items, read)).toMatchObject(sound);
  });

  test('is more than one line of the head where it tells more than the title', () => {
    const head = ['Zeilclub', 'afdeling jeugd', 'Verslag vergadering d.d. 12 maart 2027'];
    const more = ['Locatie: Dijkhuis'];
    const lines = [...head, ...more].map((text, at) => heading(text, at > 0));
    const { meeting } = draftFromLines([...lines, { text: '', hints: {} }, ...items], counter());
    expect(meeting).toMatchObject({
      title: 'Zeilclub afdeling jeugd',
      date: '2027-03-12',
      location: 'Dijkhuis',
    });
  });
});
