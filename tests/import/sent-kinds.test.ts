import { expect, test } from 'vitest';
import { allItems } from '../../shared/meeting/tree.ts';
import { account, sound } from './account.ts';
import { actionsOf, decisionsOf, importFile, outlineOf } from './read-file.ts';

test('an agenda copied from a council site has its numbers above the titles, and files with their size below', async () => {
  const { meeting } = await importFile('agenda-webagenda.txt');
  expect(outlineOf(meeting)).toEqual([
    '1 Opening',
    '2 Vaststellen agenda',
    '3 Bestemmingsplan Sluiswerk-Oost',
    '3a Zienswijzen',
    '4 Sluiting',
  ]);
  expect(meeting).toMatchObject({
    ...{ date: '2028-04-04', startTime: '19:30', endTime: '22:30', location: 'Raadzaal' },
    attendees: [{ name: 'W. Elzinga', role: 'chair' }],
  });
  expect(
    allItems(meeting.items).map(({ attachments }) => attachments.map(({ title }) => title)),
  ).toEqual([
    [],
    ['Agenda commissie 4 april.pdf'],
    ['Raadsvoorstel bestemmingsplan.pdf'],
    ['Nota zienswijzen.pdf'],
    [],
  ]);
});

test('an invitation with the agenda in its text has when and where, and no dot for a place', async () => {
  const { meeting } = await importFile('agenda-teams-tekst.eml');
  expect(meeting).toMatchObject({
    ...{ title: 'Werkoverleg Sluiswerk', date: '2028-04-04', startTime: '09:30' },
    location: 'Microsoft Teams-vergadering; Kamer 2.14',
  });
  expect(outlineOf(meeting)).toHaveLength(4);
});

test('minutes copied from a PDF have whole words, names and actions', async () => {
  const { meeting } = await importFile('verslag-pdf.txt');
  expect(meeting.attendees.map(({ name }) => name)).toEqual([
    'Hanna Brouwer',
    'Wout Elzinga',
    'Karima El Amrani',
    'Bas de Groot',
  ]);
  expect(outlineOf(meeting)[1]).toBe('2 Speeltuin aan de Kadestraat');
  expect(decisionsOf(meeting)).toEqual(['Besloten wordt een brief te sturen.']);
  expect(actionsOf(meeting)).toEqual([
    'brief opstellen en rondsturen voor 1 mei. | Wout Elzinga | 2028-05-01',
  ]);
});

test('notes of a notebook have their times, people and tasks', async () => {
  const { meeting } = await importFile('notities-notitieblok.txt');
  expect(
    meeting.attendees.map(({ name, role, presence }) => [name, role ?? presence].join(' ')),
  ).toEqual(['Hanna Brouwer present', 'Wout Elzinga present', 'Karima El Amrani absent']);
  expect(meeting).toMatchObject({ title: 'MT-overleg team Sluiswerk', startTime: '09:30' });
  expect(decisionsOf(meeting)).toEqual(['geen verlof in week 30']);
  expect(actionsOf(meeting)).toEqual([
    'Second opinion aanvragen | Wout Elzinga | 2028-04-14',
    'Rooster rondsturen | Hanna Brouwer | -',
    'Bloemen voor Karima |  | -',
  ]);
});

test('notes from an online document have the day and the title at the bar, people by their link, and topics', async () => {
  const { meeting } = await importFile('notities-docs.html');
  expect(meeting).toMatchObject({ title: 'Werkoverleg Sluiswerk', date: '2028-04-04' });
  expect(meeting.attendees.map(({ name }) => name)).toEqual([
    'Hanna Brouwer',
    'Wout Elzinga',
    'Karima El Amrani',
  ]);
  expect(outlineOf(meeting)).toEqual(['1 Sluisdeuren', '2 Rooster zomer']);
  expect(decisionsOf(meeting)).toEqual(['offerte akkoord.']);
  expect(actionsOf(meeting)[0]).toBe('Rooster rondsturen | Hanna Brouwer | 2028-04-14');
});

test('somebody behind a link to the mail of another is named for himself', async () => {
  const link = (name: string) => `<a href="mailto:x@example.org">${name}</a>`;
  const named = `<p>Deelnemers: ${link('Ria Postma')} ${link('Jan Veld')} Tineke de Groot</p>`;
  const page = `<html><h1>Overleg</h1>${named}<h2>Opening</h2><h2>Sluiting</h2></html>`;
  const { meeting } = await importFile('overleg.html', Buffer.from(page));
  expect(meeting.attendees.map(({ name }) => name)).toEqual([
    'Ria Postma',
    'Jan Veld',
    'Tineke de Groot',
  ]);
});

test('an agenda from a chat has the day that it names, and not when the messages were sent', async () => {
  const { meeting, findings } = await importFile('agenda-chat.txt');
  expect(meeting).toMatchObject({ date: '2028-04-07', startTime: '19:30' });
  expect(outlineOf(meeting)).toEqual(['1 Opening', '2 Feest', '3 Kas']);
  const stamps = findings.filter(({ reason }) => reason === 'importing.findings.chatStamp');
  expect(stamps.map(({ line, text }) => [line, text])).toEqual([
    [1, '[02-04-2028 20:14:03]'],
    [5, '[02-04-2028 20:15:22]'],
    [6, '[02-04-2028 20:20:41]'],
  ]);
});

test('a message in bold and with pictures is read without these', async () => {
  const { meeting } = await importFile('agenda-bericht.txt');
  expect(meeting).toMatchObject({
    ...{ title: 'Bestuur Sluisfeest', date: '2028-04-07', startTime: '19:30' },
  });
  expect(outlineOf(meeting)).toEqual(['1 Opening', '2 Feest', '3 Rondvraag']);
});

test.each([
  'agenda-webagenda.txt',
  'agenda-teams-tekst.eml',
  'verslag-pdf.txt',
  'notities-notitieblok.txt',
  'notities-docs.html',
  'agenda-chat.txt',
  'agenda-bericht.txt',
])('nothing of %s is lost, doubled or invented', async (name) => {
  const read = await importFile(name);
  expect(account(read.lines, read)).toMatchObject(sound);
});
