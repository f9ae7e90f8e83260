import { describe, expect, test } from 'vitest';
import { allItems } from '../../shared/meeting/tree.ts';
import { account, sound } from './account.ts';
import { draft, reasonsOf } from './read.ts';
import { actionsOf, decisionsOf, importFile, outlineOf } from './read-file.ts';

describe('minutes with roman numerals, parts by letter and a list of actions in columns', () => {
  const read = importFile('verslag-mt.txt');

  test('have their items, whatever numbers the list has', async () => {
    expect(outlineOf((await read).meeting)).toEqual([
      'I OPENING',
      'II VERSLAG VORIGE VERGADERING (19 januari 2028)',
      'III PERSONEEL',
      'IIIa Vacatures',
      'IIIb Verzuim',
      'IV HUISVESTING',
      'V SLUITING',
    ]);
  });

  test('have the name of the body in front, and nobody who is a heading', async () => {
    const { title, attendees } = (await read).meeting;
    expect(title).toBe('MANAGEMENTTEAM');
    expect(attendees).toHaveLength(5);
  });

  test('have owners by the surname of an attendee', async () => {
    expect(actionsOf((await read).meeting)).toEqual([
      'dhr. Smit stelt een plan op |  | 2028-03-01',
      'Plan verzuim | dhr. ir. T. Smit | 2028-03-01',
      'Contract leverancier | mw. drs. A. Bos | 2028-02-15',
    ]);
  });

  test('have what was decided, marked or told', async () => {
    expect(decisionsOf((await read).meeting)).toEqual([
      'Het verslag wordt hiermee vastgesteld.',
      'twee worden opengesteld.',
      'Het MT stemt in met de verhuizing van team Zorg.',
    ]);
  });
});

describe('notes with a title above each text', () => {
  const read = importFile('notities-school.txt');

  test('have items though only one of their titles is a usual one', async () => {
    expect(outlineOf((await read).meeting)).toEqual(['1 Opening', '2 Planning', '3 Budget']);
  });

  test('have the day, and who was not there by the word in the list', async () => {
    const { date, attendees } = (await read).meeting;
    expect(date).toBe('2028-01-12');
    expect(attendees.map(({ name, presence }) => [name, presence])).toEqual([
      ['Iris de Boer', 'present'],
      ['Kees Pol', 'present'],
      ['Samira Haddou', 'present'],
      ['Dirk', 'absent'],
    ]);
  });
});

test('an older mail below the agenda is left out, each line with the reason', async () => {
  const { meeting, findings } = await importFile('uitnodiging-doorgestuurd.html');
  expect(outlineOf(meeting)).toHaveLength(5);
  const rondvraag = meeting.items.at(-1);
  expect(rondvraag?.explanation).toEqual([]);
  const older = findings.filter(({ reason }) => reason === 'importing.findings.olderMail');
  expect(older.map(({ text }) => text)).toContain('Hoi Merel, kun jij de agenda maken?');
});

test('an older mail below the agenda is known by the head that Outlook gives it', () => {
  const older = ['Van: Joost Bakker', 'Verzonden: 6 oktober 2027', 'Graag ook de voortgang.'];
  const lines = ['Hoi allen,', '', '1. Opening', '2. Bouw', '3. Sluiting', '', 'Groet, Wil', ''];
  const read = draft(...lines, ...older);
  expect(read.meeting.items[2]?.explanation).toEqual([]);
  expect(reasonsOf(read)).toContain('olderMail');
});

test('a title with the day, the time and the place on one line has each in its field', async () => {
  const { meeting } = await importFile('agenda-kerkenraad.md');
  expect(meeting).toMatchObject({
    title: 'Kerkenraad',
    date: '2028-03-08',
    startTime: '19:45',
    location: 'De Voorhof',
  });
  const papers = allItems(meeting.items).flatMap(({ attachments }) => attachments);
  expect(papers.map(({ title }) => title)).toEqual(['Concept beleidsplan']);
});

test.each([
  'verslag-mt.txt',
  'notities-school.txt',
  'uitnodiging-doorgestuurd.html',
  'agenda-kerkenraad.md',
])('nothing of %s is lost, doubled or invented', async (name) => {
  const read = await importFile(name);
  expect(account(read.lines, read)).toMatchObject(sound);
});
