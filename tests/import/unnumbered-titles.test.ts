import { describe, expect, test } from 'vitest';
import { draftFromLines } from '../../shared/import/draft.ts';
import type { HintedLine } from '../../shared/import/hinted-line.ts';
import { accountOfText, sound } from './account.ts';
import { outlineOf } from './read-file.ts';
import { agendaOf, counter, draft } from './read.ts';

const heading = (text: string, level: 1 | 2 | 3 = 2): HintedLine => ({
  text,
  hints: { heading: level },
});
const line = (text: string): HintedLine => ({ text, hints: {} });
const outline = (...lines: readonly HintedLine[]) =>
  outlineOf(draftFromLines(lines, counter()).meeting);

describe('a heading without a number, of the level of the numbered ones', () => {
  const start = [heading('Bestuur Zeilclub', 1), heading('1. Opening'), line('Mia opent.')];
  const money = [heading('2. Geld'), heading('Contributie', 3), line('Die blijft gelijk.')];

  test('is an item below them, and one of a deeper level is none', () => {
    const last = [heading('Rondvraag'), line('Geen vragen.'), heading('Sluiting')];
    expect(outline(...start, ...money, ...last)).toEqual([
      '1 Opening',
      '2 Geld',
      '3 Rondvraag',
      '4 Sluiting',
    ]);
  });

  test('is an item between two of them, which keep their numbers', () => {
    const rest = [heading('Bezoek'), line('De wethouder kijkt rond.'), heading('3. Sluiting')];
    expect(outline(...start, ...money, ...rest)).toEqual([
      '1 Opening',
      '2 Geld',
      '2a Bezoek',
      '3 Sluiting',
    ]);
  });

  test('is none when it only says what stands below it', () => {
    const rest = [
      heading('Hamerstukken'),
      heading('3. Verf'),
      heading('Actielijst'),
      line('- Jan'),
    ];
    expect(outline(...start, ...money, ...rest)).toEqual(['1 Opening', '2 Geld', '3 Verf']);
  });
});

describe('"Rondvraag" and "Sluiting" alone on a line', () => {
  const start = ['Agenda bestuur', '', '1. Opening', 'Mia opent.', '', '2. Geld', 'Goed.'];

  test('are items below the numbered ones', () => {
    const text = [...start, '', 'Rondvraag', '1. Jan over de verf', '', 'Sluiting', 'Om 21 uur.'];
    const read = draft(...text);
    expect(agendaOf(read.meeting.items)).toEqual([
      '- Opening',
      '- Geld',
      '- Rondvraag',
      '- Sluiting',
    ]);
    expect(accountOfText(text.join('\n'), read)).toMatchObject(sound);
  });

  test.each([
    ['inside the text of an item', ['Rondvraag', '', '3. Dak']],
    ['when such an item is there', ['', '3. Rondvraag', '', 'Rondvraag', 'Geen.']],
  ])('are none %s', (_where, rest) => {
    expect(draft(...start, ...rest).meeting.items).toHaveLength(3);
  });
});
