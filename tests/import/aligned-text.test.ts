import { describe, expect, test } from 'vitest';
import { account, sound } from './account.ts';
import { actionsOf, importFile, outlineOf } from './read-file.ts';
import { draft } from './read.ts';

describe('minutes whose colons stand below each other, with a header of two lines on each page', async () => {
  const read = await importFile('notulen-uitgelijnd.txt');
  const { meeting } = read;

  test('tell when, where and who', () => {
    expect(meeting).toMatchObject({
      ...{ title: 'Regionaal overleg Jeugdhulp', date: '2026-02-24' },
      ...{ startTime: '13:30', endTime: '15:30', location: 'gemeentehuis Lindewaard, kamer 1.15' },
    });
    expect(meeting.attendees.map(({ name, presence }) => `${name} ${presence}`)).toEqual([
      ...['R. Bosma present', 'T. de Graaf present', 'K. Smeets present', 'F. Yilmaz present'],
      ...['L. Peters present', 'B. Cornelissen absent'],
    ]);
    expect(meeting.attendees[2]?.organisation).toBe('Oudenkamp');
  });

  test('have no header in their text, and say of each that it was left out', () => {
    const left = read.findings.filter(({ reason }) => reason === 'importing.findings.pageMark');
    expect(left).toHaveLength(6);
    expect(JSON.stringify(meeting.items)).not.toContain('Concept-notulen');
    expect(outlineOf(meeting)).toHaveLength(4);
    expect(actionsOf(meeting).slice(1)).toEqual([
      'Inkoopdocument aanpassen | T. de Graaf | 2026-03-10',
      'Overzicht wachttijden maken | K. Smeets | 2026-03-24',
    ]);
  });

  test('lose nothing', () => {
    expect(account(read.lines, read)).toMatchObject(sound);
  });
});

test.each([
  ['Plaats\t: raadzaal'],
  ['Plaats : raadzaal'],
  ['Plaats\t:\traadzaal'],
  ['Plaats     :     raadzaal'],
])('a colon apart from its word is the same colon: %j', (line) => {
  const { meeting } = draft('Agenda bestuur', line, '1. Opening', '2. Sluiting');
  expect(meeting).toMatchObject({ title: 'Bestuur', location: 'raadzaal' });
});
