import { describe, expect, test } from 'vitest';
import { draftFromLines } from '../../shared/import/draft.ts';
import type { HintedLine } from '../../shared/import/hinted-line.ts';
import { account, sound } from './account.ts';
import { counter, reasonsOf } from './read.ts';

const heading = (text: string): HintedLine => ({ text, hints: { heading: 2 } });
const line = (text: string): HintedLine => ({ text, hints: {} });
const readOf = (...lines: readonly HintedLine[]) =>
  draftFromLines([line('Notulen bestuur 1 juni 2027'), ...lines], counter());

describe('a heading without text, above headings that begin with its word', () => {
  const parts = [
    heading('Commissie Feest'),
    line('De tent is besteld.'),
    heading('Commissie Baan'),
    line('Het gras is gemaaid.'),
    heading('Rondvraag'),
    line('Geen vragen.'),
  ];

  test('has these as its parts, and says so', () => {
    const lines = [heading('Commissies'), ...parts];
    const read = readOf(...lines);
    expect(read.meeting.items.map(({ title }) => title)).toEqual(['Commissies', 'Rondvraag']);
    expect(read.meeting.items[0]?.items.map(({ title }) => title)).toEqual([
      'Commissie Feest',
      'Commissie Baan',
    ]);
    expect(reasonsOf(read)).toContain('groupHeading');
    expect(account([line('Notulen bestuur 1 juni 2027'), ...lines], read)).toMatchObject(sound);
  });

  test('stays an item beside them when it has text of its own', () => {
    const read = readOf(heading('Commissies'), line('Alle commissies zoeken leden.'), ...parts);
    expect(read.meeting.items).toHaveLength(4);
    expect(reasonsOf(read)).not.toContain('groupHeading');
  });

  test('stays an item when only one of them begins with its word', () => {
    const [feast = heading(''), tent = line(''), , , ...last] = parts;
    expect(readOf(heading('Commissies'), feast, tent, ...last).meeting.items).toHaveLength(3);
  });
});
