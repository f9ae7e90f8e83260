import { describe, expect, test } from 'vitest';
import { readTextLines } from '../../main/readers/read-text.ts';
import { draftFromLines } from '../../shared/import/draft.ts';
import { linesOfText } from '../../shared/import/hinted-line.ts';
import { allItems } from '../../shared/meeting/tree.ts';
import { account, accountOfText, sound } from './account.ts';
import { agendaOf, counter, draft, draftOfFixture, fixture, reasonsOf } from './read.ts';

describe('the list of decisions of a council', () => {
  const read = draftOfFixture('besluitenlijst-raad.txt');

  test('is read as what was said, up to the closing', () => {
    const { status, date, startTime, endTime } = read.meeting;
    expect({ status, date, startTime, endTime }).toEqual({
      status: 'concept',
      date: '2027-03-11',
      startTime: '19:30',
      endTime: '22:45',
    });
    expect(reasonsOf(read)).toContain('endFromSentence');
  });

  test('has its clerk, and its members without the word for them', () => {
    expect(read.meeting.attendees.map(({ name, role }) => [name, role])).toEqual([
      ['mevrouw T. Oldersma', 'chair'],
      ['de heer P. Wiarda', 'secretary'],
      ['mw. A. Boersen', null],
      ['dhr. K. Dijkema', null],
      ['mw. S. el Amrani', null],
      ['dhr. J. Postmus', null],
    ]);
  });

  test('has its hamerstukken, and a title that was broken off at the end of the line', () => {
    const [fees, member] = read.meeting.items[3]?.items ?? [];
    expect([fees?.statusReason, member?.statusReason]).toEqual(['hamerstuk', 'hamerstuk']);
    expect(agendaOf(read.meeting.items)).toContain(
      '6 Motie vreemd aan de orde van de dag: verlichting sportpark',
    );
  });
});

describe('the report of a works council', () => {
  const read = draftOfFixture('verslag-or.txt');

  test('has a date whose year the other dates tell, and both parties', () => {
    expect(read.meeting.date).toBe('2027-04-06');
    expect(reasonsOf(read)).toContain('yearFromDates');
    expect(read.meeting.attendees.map(({ organisation }) => organisation)).toEqual([
      'OR',
      'OR',
      'OR',
      'directeur, bestuurder',
      'HR, bestuurder',
      'ziek',
    ]);
  });

  test('has the actions of a table whose columns got lost, without its head', () => {
    expect(read.meeting.actions.slice(1)).toMatchObject([
      { text: 'Fietsenstalling uitzoeken', owners: ['Ellen Wiegers'], due: '2027-05-01' },
      { text: 'Evaluatieplan opstellen', owners: ['Rutger Holtman'], due: '2027-06-01' },
    ]);
    expect(reasonsOf(read)).toContain('tableHeader');
  });
});

test('an agenda in columns gives what stands beside the titles to the items', () => {
  const { items } = draftOfFixture('agenda-mr.txt').meeting;
  expect(allItems(items).map(({ title, status }) => [title, status])).toEqual([
    ['Opening', 'open'],
    ['Notulen vorige vergadering (bijlage 1)', 'open'],
    ['Ingekomen stukken', 'forInformation'],
    ['Schoolplan 2027-2031 (bijlage 2)', 'open'],
    ['Vakantierooster', 'open'],
    ['Formatie', 'open'],
    ['stand van zaken', 'open'],
    ['werkdrukgelden', 'open'],
    ['Rondvraag', 'open'],
    ['Sluiting', 'open'],
  ]);
  expect(items[4]?.statusReason).toBe('hamerstuk');
});

test('English minutes have an item that was carried over and a decision', () => {
  const read = draftOfFixture('minutes-trust.txt');
  expect(read.meeting.items[2]?.items[1]).toMatchObject({ title: 'Website', status: 'postponed' });
  expect(read.meeting.endTime).toBe('11:45');
  expect(read.meeting.decisions.map(({ text }) => text)).toContain('that the accounts be adopted.');
});

describe('an invitation by mail', () => {
  const linesOf = async () => {
    const bytes = new TextEncoder().encode(fixture('uitnodiging-teams.eml'));
    const read = await readTextLines('mail', '', bytes);
    if (!read.ok) throw new Error(read.error);
    return read.value;
  };

  test('has the year of the mail, and neither its signature nor the link', async () => {
    const lines = await linesOf();
    const read = draftFromLines(lines, counter());
    expect(read.meeting).toMatchObject({ title: 'Projectoverleg Kade', date: '2027-03-18' });
    expect(read.meeting.items.at(-1)).toMatchObject({ title: 'Rondvraag', explanation: [] });
    expect(new Set(reasonsOf(read))).toEqual(
      new Set([
        'mailHeader',
        'invitedByMail',
        'presenterFromTitle',
        'yearFromMail',
        'startFromSentence',
        'placeFromSentence',
        'mailClosing',
        'mailSignature',
        'meetingLink',
      ]),
    );
    expect(read.meeting).toMatchObject({ startTime: '13:00', endTime: '14:30' });
    expect(read.meeting.location).toBe('zaal 3 en via Teams');
    expect(account(lines, read)).toMatchObject(sound);
  });

  test('keeps a line of the signature that the user wants', async () => {
    const lines = await linesOf();
    const signed = lines.findIndex(({ text }) => text === 'Projectsecretaris') + 1;
    const choices = new Map([[signed, 'explanation'] as const]);
    const read = draftFromLines(lines, counter(), { choices });
    expect(read.meeting.items.at(-1)?.explanation).toHaveLength(1);
  });
});

describe('a day without a year', () => {
  const lines = linesOfText('Bestuur\nDatum: dinsdag 6 april\n1. Opening\n2. Rondvraag');
  const dateOf = (options: Parameters<typeof draftFromLines>[2]) =>
    draftFromLines(lines, counter(), options).meeting.date;

  test('gets it from the name of the file, when the weekday agrees', () => {
    expect(dateOf({ fileName: 'Agenda bestuur 2027.docx' })).toBe('2027-04-06');
    expect(dateOf({ fileName: 'Agenda bestuur 2025.docx' })).toBeNull();
  });

  test('gets it from its weekday, near today', () => {
    expect(dateOf({ today: '2027-02-10' })).toBe('2027-04-06');
  });

  test('stays without a date when nothing tells', () => {
    expect(dateOf({})).toBeNull();
    expect(draft('Bestuur', 'Datum: 6 april', '1. Opening', '2. Post').meeting.date).toBeNull();
  });
});

test('a document without any date gets the one that its file is named after', () => {
  const lines = linesOfText('Bestuur\n1. Opening\n2. Rondvraag');
  const read = draftFromLines(lines, counter(), { fileName: 'verslag_20270406.docx' });
  expect(read.meeting.date).toBe('2027-04-06');
  expect(reasonsOf(read)).toContain('dateFromFileName');
});

describe('a word that was broken off', () => {
  const textOf = (...lines: readonly string[]) =>
    draft('Bestuur', '1. Kade', ...lines, '2. Post').meeting.items[0]?.explanation[0]?.inlines[0]
      ?.text;

  test.each([
    ['de verga-', 'dering loopt', 'de vergadering loopt'],
    ['zij zijn ge-', 'ïnformeerd', 'zij zijn geïnformeerd'],
    ['de in-', 'en uitstroom', 'de in- en uitstroom'],
    ['per e-', 'mail', 'per e-mail'],
  ])('"%s" + "%s" is "%s"', (first, second, whole) => {
    expect(textOf(first, second)).toBe(whole);
  });

  test('is left alone where a capital or a blank line follows', () => {
    expect(textOf('Noord-', 'Holland')).toBe('Noord-');
    expect(textOf('de verga-', '', 'dering')).toBe('de verga-');
  });
});

test.each(['besluitenlijst-raad.txt', 'verslag-or.txt', 'agenda-mr.txt', 'minutes-trust.txt'])(
  'nothing of %s is lost or doubled',
  (name) => {
    expect(accountOfText(fixture(name), draftOfFixture(name))).toMatchObject(sound);
  },
);
