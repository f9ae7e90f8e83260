import { describe, expect, test } from 'vitest';
import { allItems } from '../../shared/meeting/tree.ts';
import { account, sound } from './account.ts';
import { actionsOf, decisionsOf, importFile, outlineOf } from './read-file.ts';

describe('the agenda of a college', () => {
  const read = importFile('agenda-college.txt');

  test('has those who decide, with their office', async () => {
    const { attendees, title } = (await read).meeting;
    expect(title).toBe('COLLEGE VAN BURGEMEESTER EN WETHOUDERS');
    expect(attendees.map(({ name, organisation }) => [name, organisation])).toEqual([
      ['M.J. Terpstra', 'burgemeester'],
      ['R. Olthof', 'wethouder'],
      ['S. Yildiz', 'wethouder'],
      ['H. van der Zwaag', 'gemeentesecretaris'],
    ]);
  });

  test('has its hamerstukken, what is for information, and who brings in what', async () => {
    const items = allItems((await read).meeting.items);
    const of = (numbers: readonly string[]) =>
      items
        .filter(({ title }) => numbers.some((word) => title.includes(word)))
        .map(({ status, statusReason, presenter }) => [status, statusReason, presenter]);
    expect(of(['De Schakel', 'Kadernota', 'jeugdzorg'])).toEqual([
      ['open', 'hamerstuk', 'R. Olthof'],
      ['open', null, 'M.J. Terpstra'],
      ['forInformation', null, null],
    ]);
  });

  test('says that it takes them for that because of the heading above them', async () => {
    const guesses = (await read).findings.filter(({ reason }) => reason.endsWith('ByHeading'));
    expect(guesses.map(({ reason }) => reason)).toEqual([
      'importing.findings.hammeredByHeading',
      'importing.findings.hammeredByHeading',
      'importing.findings.informedByHeading',
      'importing.findings.informedByHeading',
    ]);
  });
});

test('headings between items that count on group them, and make no items', async () => {
  const { meeting, findings } = await importFile('agenda-groepen.txt');
  expect(outlineOf(meeting)).toHaveLength(9);
  expect(meeting.items.map(({ status, statusReason }) => statusReason ?? status)).toEqual([
    ...['open', 'open', 'hamerstuk', 'hamerstuk', 'open', 'open'],
    ...['forInformation', 'open', 'open'],
  ]);
  const left = findings.filter(({ reason }) => reason === 'importing.findings.groupLine');
  expect(left.map(({ text }) => text)).toEqual([
    'Hamerstukken',
    'Bespreekstukken:',
    'Ter kennisname',
  ]);
});

describe('minutes that tell all in the past', () => {
  const read = importFile('notulen-vve.txt');

  test('have what was said as discussion, and what was decided', async () => {
    const { meeting } = await read;
    expect(meeting.items.every(({ discussion }) => discussion.length > 0)).toBe(true);
    expect(decisionsOf(meeting)).toEqual([
      'De notulen van 18 november 2026 werden zonder wijzigingen goedgekeurd, met dank aan mevrouw Ramdin.',
      'De vergadering verleende het bestuur decharge.',
      'Na enige discussie besloot de vergadering met 12 stemmen voor en 2 tegen om de opdracht te gunnen aan Schildersbedrijf Van Dam.',
    ]);
  });

  test('have everybody, the place and the times', async () => {
    const { attendees, location, startTime, endTime } = (await read).meeting;
    expect(attendees).toHaveLength(6);
    expect({ location, startTime, endTime }).toEqual({
      location: 'wijkcentrum Het Anker',
      startTime: '20:03',
      endTime: '21:40',
    });
  });
});

test('the agenda that a mail answers to is read, and the answer stands above it', async () => {
  const { meeting, findings } = await importFile('agenda-in-antwoord.eml');
  expect(meeting).toMatchObject({
    title: 'Werkgroep Groenbeheer',
    date: '2027-06-03',
    startTime: '10:00',
  });
  expect(outlineOf(meeting)).toEqual([
    '1 Opening en mededelingen',
    '2 Verslag van 6 mei (bijlage 1)',
    '3 Bermenbeheer: stand van zaken (Omar)',
    '4 Bomenlijst 2028',
    '4a kap Lindelaan',
    '4b herplant',
    '5 Rondvraag',
  ]);
  expect(meeting.intro[1]?.inlines[0]?.text).toMatch(/^Dank, prima agenda/);
  expect(findings.map(({ text }) => text)).toContain(
    'Op vr 28 mei 2027 om 16:40 schreef Linda Smit <linda@example.org>:',
  );
});

test('who is named by first name is the attendee who has it', async () => {
  const { meeting } = await importFile('verslag-dorpsraad.txt');
  expect(actionsOf(meeting)).toEqual([
    'offertes opvragen voor 1 oktober | Omar Haddad | 2027-10-01',
    'omwonenden uitnodigen | Linda Baas, Gijs Mol | -',
    'Trees schrijft een brief. | Trees Vlug | -',
  ]);
  expect(outlineOf(meeting)[3]).toBe('3a Toestellen');
});

test('a first name that two people have stays as it is', async () => {
  const text =
    'Verslag\nAanwezig: Linda Baas, Linda Pol\n1. Post\nActie Linda: brief\n2. Sluiting\nDe voorzitter sluit de vergadering.';
  const { meeting } = await importFile('verslag.txt', new TextEncoder().encode(text));
  expect(meeting.actions[0]?.owners).toEqual(['Linda']);
});

describe('minutes from a scan', () => {
  const read = importFile('notulen-scan.txt');

  test('have items with bare numbers, for the numbered lines are the list of actions', async () => {
    expect(outlineOf((await read).meeting)).toEqual([
      '1 Opening',
      '2 Notulen 25 januari 2027',
      '3 Jaarrekening 2026',
      '4 Huisvesting',
      '4.1 Huurcontract',
      '4.2 Verbouwing keuken',
      '5 Rondvraag en sluiting',
    ]);
  });

  test('are whole where lines were broken off, without the foot of each page', async () => {
    const { meeting, findings } = await read;
    expect(meeting.items[0]?.discussion[0]?.inlines[0]?.text).toBe(
      'De voorzitter opent de vergadering om 19.30 uur. D. Kuiper heeft zich afgemeld.',
    );
    expect(decisionsOf(meeting)).toContain('Het bestuur stelt de jaarrekening vast.');
    const marks = findings.filter(({ reason }) => reason === 'importing.findings.pageMark');
    expect(marks).toHaveLength(2);
  });

  test('have the action behind a sentence, and those of the list', async () => {
    expect(actionsOf((await read).meeting)).toEqual([
      'P. Hofstra deponeert de jaarrekening. | P. Hofstra | -',
      'Jaarrekening deponeren | P. Hofstra | 2027-04-30',
      'Verhuurder bellen | A. Sedney | 2027-04-15',
    ]);
  });
});

describe('English minutes with roman numerals', () => {
  const read = importFile('minutes-library.md');

  test('have the times of an English clock, and the place', async () => {
    expect((await read).meeting).toMatchObject({
      date: '2027-02-09',
      startTime: '18:30',
      endTime: '20:05',
      location: 'the Reading Room',
    });
  });

  test('have each decision and action once, though a table repeats them at the end', async () => {
    const { meeting } = await read;
    expect(decisionsOf(meeting)).toEqual([
      'The minutes of 8 December 2026 were approved as a correct record.',
      'Sunday opening continues until June.',
    ]);
    expect(actionsOf(meeting)).toEqual([
      'Chase the heating grant | Priya Nair | 2027-03-01',
      'Tom to report visitor numbers at the next meeting. | Tom Okafor | 2027-04-13',
    ]);
  });
});

describe('the web agenda of a council', () => {
  const read = importFile('agenda-raadssite.html');

  test('has the numbers that stand beside the titles', async () => {
    expect(outlineOf((await read).meeting)).toEqual([
      '1 Opening en vaststelling agenda',
      '2 Inspreekrecht',
      '3 Hamerstukken',
      '3a Verordening kwijtschelding 2027',
      '4 Bestemmingsplan Oosterveld',
      '5 Rondvraag',
      '6 Sluiting',
    ]);
  });

  test('has its papers without the size of the files, and nothing of the site', async () => {
    const { meeting, findings } = await read;
    const papers = allItems(meeting.items).flatMap(({ attachments }) => attachments);
    expect(papers.map(({ title }) => title)).toEqual([
      'Raadsvoorstel Verordening kwijtschelding 2027',
      'Bijlage 1 Verordening',
      'Raadsvoorstel Oosterveld',
      'Nota zienswijzen',
    ]);
    expect(meeting.intro).toEqual([]);
    const sizes = findings.filter(({ reason }) => reason === 'importing.findings.fileSize');
    expect(sizes.map(({ text }) => text)).toContain('PDF, 2,4 MB');
  });
});

test('a task list in Markdown has actions, and those that are done', async () => {
  const { meeting } = await importFile('verslag-taken.md');
  expect(actionsOf(meeting)).toEqual([
    'query herschrijven | Mehmet | 2027-01-21',
    'toegang regelen voor Lieke | Roos | -',
    'overdracht maken | Joost | 2027-02-01',
  ]);
  expect(meeting.actions.map(({ status }) => status)).toEqual(['open', 'done', 'open']);
  expect(meeting.items[1]?.discussion.map(({ type }) => type)).toContain('heading');
});

test('a report that only tells what was said is discussion', async () => {
  const { meeting } = await importFile('verslag-clienten.txt');
  expect(meeting.items.every(({ discussion }) => discussion.length > 0)).toBe(true);
  expect(decisionsOf(meeting)).toEqual([
    'De raad stemt in met het verlengen van de proef tot de zomer.',
  ]);
});

test.each([
  'agenda-college.txt',
  'agenda-groepen.txt',
  'notulen-vve.txt',
  'agenda-in-antwoord.eml',
  'verslag-dorpsraad.txt',
  'notulen-scan.txt',
  'minutes-library.md',
  'agenda-raadssite.html',
  'agenda-heidag.txt',
  'agenda-kolommen.txt',
  'verslag-taken.md',
  'verslag-clienten.txt',
])('nothing of %s is lost, doubled or invented', async (name) => {
  const read = await importFile(name);
  expect(account(read.lines, read)).toMatchObject(sound);
});
