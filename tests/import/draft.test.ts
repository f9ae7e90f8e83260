import { describe, expect, test } from 'vitest';
import { meetingSchema } from '../../shared/meeting/schema.ts';
import { allItems } from '../../shared/meeting/tree.ts';
import { accountOfText, sound } from './account.ts';
import { agendaOf, draft, draftOfFixture, reasonsOf } from './read.ts';

describe('a full agenda', () => {
  const read = draftOfFixture('agenda-waterrand.txt');
  const { meeting } = read;
  const item = (title: string) => allItems(meeting.items).find((each) => each.title === title);

  test('is a valid meeting in which only who introduces an item had to be guessed', () => {
    expect(meetingSchema.safeParse(meeting).error).toBeUndefined();
    expect(new Set(reasonsOf(read))).toEqual(new Set(['presenterFromSentence']));
  });

  test('tells title, date, times and place', () => {
    expect(meeting).toMatchObject({
      title: 'Taskforce Waterrand',
      abbreviation: 'TF',
      date: '2027-04-09',
      startTime: '10:00',
      endTime: '12:30',
      location: 'Dijkhuis, Klaverveen, zaal 2',
      status: 'draft',
    });
  });

  test('tells who comes, who leaves early and who is away', () => {
    const short = meeting.attendees.map(({ name, role, presence, until }) => [
      name,
      role,
      presence,
      until,
    ]);
    expect(short).toEqual([
      ['Hedwig Oosterling', 'chair', 'present', null],
      ['Joris Tebbe', 'secretary', 'present', null],
      ['Mirthe Aalbers', null, 'present', null],
      ['Nora van Elswijk', null, 'present', null],
      ['Tijmen Kalf', null, 'present', null],
      ['Fenna Roosenbloem', null, 'partial', '11:30'],
      ['Daan Schuitemaker', null, 'absent', null],
    ]);
    expect(meeting.attendees.at(-1)).toMatchObject({
      excused: true,
      organisation: 'Waterschap Rietstroom',
    });
  });

  test('keeps the numbers of items and parts', () => {
    expect(agendaOf(meeting.items).map((line) => line.split(' ')[0])).toEqual([
      '1',
      '2',
      '3',
      '3A',
      '3B',
      '4',
      '5',
      '6',
      '6a',
      '6b',
      '7',
      '8',
      '9',
      '10',
      '11',
      '12',
    ]);
  });

  test('has the explanation, papers, contributions, presenter and minutes of an item', () => {
    expect(item('Gedeelde bouwstenen')).toMatchObject({
      presenter: 'Mirthe Aalbers',
      durationMinutes: 20,
      attachments: [{ title: 'Oplegger' }, { title: 'Voortgang bouwstenen' }],
      contributions: [{ from: 'Regio’s' }, { from: 'Waterschappen' }],
    });
    expect(item('Gedeelde bouwstenen')?.explanation.map(({ type }) => type)).toEqual([
      'paragraph',
      'bullet',
      'bullet',
      'bullet',
      'paragraph',
    ]);
  });

  test('knows what is withdrawn and what is for information', () => {
    expect(item('Energiekaart')).toMatchObject({
      status: 'withdrawn',
      statusReason: 'cijfers van de netbeheerder ontbreken',
    });
    expect(item('Digitale toegangspoort')?.status).toBe('forInformation');
  });
});

describe('a report from a web page whose numbers all became 1', () => {
  const read = draftOfFixture('verslag-webpagina.txt');
  const { meeting } = read;
  const item = (number: string) => allItems(meeting.items).find((each) => each.number === number);

  test('gets its numbers back from the codes of the papers', () => {
    expect(agendaOf(meeting.items)).toEqual([
      '1 Opening, mededelingen',
      '2 Voortgang',
      '3 Koers',
      '3A Visie op regio’s',
      '3B Handreiking raadsleden',
      '4 Publieke dienstverlening',
      '4a Werkagenda uitvoering',
      '4b Positiedocument',
      '5 Gedeelde bouwstenen',
      '6 Energiekaart',
      '7 Objectgegevens',
      '8 Verslag 8-1-2027',
      '9 Rondvraag',
    ]);
  });

  test('has the item that a sentence took off the agenda', () => {
    expect(item('6')).toMatchObject({
      status: 'withdrawn',
      statusReason: 'omdat de cijfers van de netbeheerder nog ontbreken',
    });
  });

  test('takes a numbered line that ends in a colon for a line of the discussion', () => {
    expect(item('3')?.discussion[0]).toEqual({
      type: 'numbered',
      level: 0,
      inlines: [{ text: 'Visie op regio’s:' }],
    });
  });

  test('gives what is said about all parts together to the item itself', () => {
    expect(item('3')?.contributions.map(({ from }) => from)).toEqual(['Regio’s+Water']);
    expect(item('3B')).toMatchObject({
      discussion: [],
      contributions: [],
      presenter: 'Tijmen Kalf',
    });
  });

  test('is a concept in which items with a discussion are discussed', () => {
    expect(meeting.status).toBe('concept');
    expect(item('5')?.status).toBe('discussed');
    expect(item('7')?.status).toBe('open');
  });

  test('ties a decision and an action to their line', () => {
    const [decision] = meeting.decisions;
    const [action] = meeting.actions;
    expect(decision).toMatchObject({ number: 1, itemId: item('5')?.id });
    expect(action).toMatchObject({ owners: ['Nora van Elswijk'], itemId: item('5')?.id });
    const refs = item('5')?.discussion.flatMap(({ ref }) => ref ?? []);
    expect(refs).toEqual([
      { type: 'decision', id: decision?.id },
      { type: 'action', id: action?.id },
    ]);
  });

  test('says what was repaired, guessed and left out', () => {
    expect(meeting.date).toBe('2027-02-12');
    const others = reasonsOf(read).filter((reason) => !/^(?:number|presenter)From/.test(reason));
    expect(others).toEqual([
      'pageText',
      'otherDate',
      'withdrawnItem',
      'sharedText',
      'footnoteMark',
      'sharedText',
      'footnoteMark',
      'attendanceFromSentence',
      'pageText',
    ]);
    expect(item('3B')?.explanation[0]?.inlines[0]?.text).toContain('raadsleden');
  });
});

describe('a mail', () => {
  const read = draftOfFixture('agenda-mail.txt');

  test('gives its agenda, and the day, the place and the title from its sentence', () => {
    expect(agendaOf(read.meeting.items).map((line) => line.slice(2))).toEqual([
      'Welkom',
      'Vorig verslag',
      'Begroting zomerkamp',
      'Nieuwe kascommissie',
      'Rondvraag',
    ]);
    expect(read.meeting).toMatchObject({
      ...{ title: 'Bestuursoverleg', date: '2027-05-04', startTime: '09:30' },
      location: 'het clubhuis',
    });
    expect(reasonsOf(read)).toEqual([
      'dateFromText',
      'placeFromSentence',
      'titleFromSentence',
      'documentWord',
      'mailSignature',
      'mailSignature',
    ]);
  });

  test('has its broken lines made whole', () => {
    expect(read.meeting.intro).toHaveLength(2);
    expect(read.meeting.intro[1]?.inlines[0]?.text).toContain('om 9.30 uur in het clubhuis');
  });
});

describe('a report without items', () => {
  const read = draftOfFixture('verslag-zonder-punten.txt');

  test('becomes one item with all the text', () => {
    expect(agendaOf(read.meeting.items)).toEqual(['- Werkbezoek Rietpolder']);
    expect(read.meeting.items[0]?.discussion).toHaveLength(3);
    expect(reasonsOf(read)).toEqual(['textIsDiscussion', 'oneItem']);
  });
});

test('an English agenda reads as well', () => {
  const { meeting } = draft(
    'Minutes of the Harbour Board',
    'Date: March 12, 2027, 10:00 - 11:00',
    'Present: Ada Reed (chair), Tom Vane (minutes)',
    '1. Opening',
    '2. Budget (15 min)',
    'Explanation: First sketch.',
    'Attachments: 2a. Sketch',
    'Discussion: Ada Reed asks for detail. Decision: We wait. Action Tom Vane: Ask the bank.',
  );
  expect(meeting).toMatchObject({ title: 'Harbour Board', date: '2027-03-12', endTime: '11:00' });
  expect(meeting.attendees.map(({ role }) => role)).toEqual(['chair', 'secretary']);
  expect(meeting.items[1]).toMatchObject({ durationMinutes: 15, attachments: [{ code: '2a' }] });
  expect(meeting.decisions).toMatchObject([{ text: 'We wait.' }]);
  expect(meeting.actions).toMatchObject([{ text: 'Ask the bank.', owners: ['Tom Vane'] }]);
});

describe('the short name of the body in the title', () => {
  test.each([
    ['Verslag Managementteam (MT), 3 maart 2027', 'Managementteam', 'MT'],
    ['Verslag Dienstenoverleg (D&O)', 'Dienstenoverleg', 'D&O'],
    ['Verslag Raad van Toezicht (R.v.T.) 3 maart 2027', 'Raad van Toezicht', 'R.v.T.'],
    ["Verslag van het Managementteam ('MT')", 'Managementteam', 'MT'],
    ['Notulen Directieberaad (hierna: DB), 3 maart 2027', 'Directieberaad', 'DB'],
    ['Verslag Bestuur (Concept)', 'Bestuur (Concept)', null],
    ['VERSLAG BESTUUR (CONCEPT)', 'BESTUUR (CONCEPT)', null],
    ['Verslag Bestuur (Klaverveen)', 'Bestuur (Klaverveen)', null],
  ])('%s', (line, title, abbreviation) => {
    const text = [line, '1. Opening', 'Welkom.', '2. Sluiting'];
    const read = draft(...text);
    expect(read.meeting).toMatchObject({ title, abbreviation });
    expect(accountOfText(text.join('\n'), read)).toMatchObject(sound);
  });
});

test('what stands below the word for the document is no title where one stands above it', () => {
  const lines = ['Agenda bestuur', 'Datum: 3 juni 2026', '', 'Agenda'];
  const place = 'Locatie dorpshuis open vanaf 19 uur';
  const { meeting } = draft(...lines, place, '', '1. Opening', '2. Post');
  expect(meeting.title).toBe('Bestuur');
  const plain = draft('Dorpsraad', ...lines.slice(1), place, '', '1. Opening', '2. Post').meeting;
  expect(plain.title).toBe('Dorpsraad');
});
