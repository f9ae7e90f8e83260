import { describe, expect, test } from 'vitest';
import { accountOfText, sound } from './account.ts';
import { draft } from './read.ts';

describe('an agenda that was pasted as one line', () => {
  test.each([
    ['Agenda: 1. Opening 2. Mededelingen 3. Begroting 4. Sluiting'],
    ['1) Opening; 2) Mededelingen; 3) Begroting 2028; 4) Sluiting'],
    ['Agenda bestuur 12 maart 2027: 1. Opening, 2. Mededelingen, 3. Begroting, 4. Sluiting'],
  ])('has an item for each number: %s', (text) => {
    const read = draft(text);
    expect(read.meeting.items.map(({ title }) => title.replace(' 2028', ''))).toEqual([
      'Opening',
      'Mededelingen',
      'Begroting',
      'Sluiting',
    ]);
    expect(accountOfText(text, read)).toMatchObject(sound);
  });

  test('stands among the other lines of a mail', () => {
    const { meeting } = draft(
      ...['Beste allen,', '', 'Onze agenda: 1. Opening 2. Geld 3. Sluiting', '', 'Groet,', 'Mia'],
    );
    expect(meeting.items).toHaveLength(3);
    expect(meeting.items.at(-1)?.explanation).toEqual([]);
  });

  test.each([
    ['nothing in it is usual', ['Werkdag', '', 'Wij gaan 1. Vegen 2. Soppen 3. Dweilen']],
    [
      'other lines are the items',
      ['1. Opening', 'Agenda: 1. Opening 2. Verslag 3. Dak', '2. Geld'],
    ],
  ])('is none where %s', (_why, lines) => {
    const { items } = draft(...lines).meeting;
    expect(items.every(({ title }) => !/Vegen|Soppen|Verslag/.test(title))).toBe(true);
  });
});
