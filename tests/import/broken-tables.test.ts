import { describe, expect, test } from 'vitest';
import { accountOfText, sound } from './account.ts';
import { draft } from './read.ts';

/** One line for each item: "Opening | 5 | Vera". */
function programme(...lines: readonly string[]): readonly string[] {
  const read = draft(...lines);
  expect(accountOfText(lines.join('\n'), read)).toMatchObject(sound);
  return read.meeting.items.map(({ title, durationMinutes, presenter }) =>
    [title, durationMinutes ?? '-', presenter ?? '-'].join(' | '),
  );
}

describe('an agenda that spaces line up keeps all its items', () => {
  test('where the papers of one stand between its lines', () => {
    const text = [
      ...['Commissie Ruimte', 'AGENDA', '', '1.       Opening', '', '2.       Verslag'],
      ...['         - Conceptverslag', '', '3.       Mededelingen', '', '4.       Kadezone'],
      ...['', '9.   Rondvraag', '10.  Sluiting'],
    ];
    expect(programme(...text)).toHaveLength(6);
  });

  test('under the columns that are named above them, where text stands in between', () => {
    const text = [
      ...['Agenda stuurgroep', '', 'Nr    Onderwerp            Tijd     Wie'],
      ...['1     Opening              10.00    Vera', '2     Verslag              10.05    Vera'],
      ...['      Ter vaststelling', '3     Voortgang            10.15    Dirk', ''],
      ...['4     Sluiting             10.30    Vera'],
    ];
    expect(programme(...text)).toEqual([
      'Opening | 5 | Vera',
      'Verslag | 10 | Vera',
      'Voortgang | 15 | Dirk',
      'Sluiting | - | Vera',
    ]);
  });
});

test('a row that has nothing but a title follows the others, where no column has the numbers', () => {
  const text = [
    ...['Agenda bestuur', '', 'Onderwerp\tWie\tTijd', '1. Opening\tVera\t18:30'],
    ...['2. Geld\tDirk\t18:35', '2.1 Huur', '3. Dak\tIris\t18:45', '4. Rondvraag'],
  ];
  expect(programme(...text)).toEqual([
    'Opening | 5 | Vera',
    'Geld | 10 | Dirk',
    'Dak | - | Iris',
    'Rondvraag | - | -',
  ]);
});

test('headings between the rows of an agenda say how the items below them are dealt with', () => {
  const text = ['Agenda raad', '', 'Nr\tOnderwerp\tBijlagen', '1\tOpening\t', '2\tPost\t2a Lijst'];
  const more = ['A-stukken', '3\tBelasting\t3a Voorstel', 'B-stukken', '4\tWoonvisie\t4a Visie'];
  const read = draft(...text, ...more);
  expect(read.meeting.items.map(({ statusReason }) => statusReason)).toEqual([
    null,
    null,
    'hamerstuk',
    null,
  ]);
  expect(read.meeting.items.flatMap(({ explanation }) => explanation)).toEqual([]);
});

test('a person in a column beside the title introduces the item', () => {
  expect(
    programme('Agenda', '1.\tOpening\tds. Hiemstra', '2.\tPost', '\ta.\tBrief', '3.\tEinde')[0],
  ).toBe('Opening | - | ds. Hiemstra');
});

describe('a list of who was there', () => {
  test('may stand in a sentence, with who else was there behind it', () => {
    const all = 'Wim Pol (voorzitter), Ton Vis (penningmeester)';
    const text = `Het bestuur is voltallig aanwezig: ${all}. Verder zijn 34 leden aanwezig.`;
    const read = draft('Verslag vereniging', text, '1. Opening', '2. Sluiting');
    expect(read.meeting.attendees.map(({ name }) => name)).toEqual(['Wim Pol', 'Ton Vis']);
    expect(read.meeting.intro).toHaveLength(1);
  });

  test('has nobody who is called as a column of actions', () => {
    const read = draft('Verslag', '', 'Aanwezig: Bart, Femke', 'Actie', '1. Opening', '2. Geld');
    expect(read.meeting.attendees.map(({ name }) => name)).toEqual(['Bart', 'Femke']);
  });

  test('names the members of a council by their parties', () => {
    const text = 'Aanwezig de leden: de dames A. Bos (CDA) en F. Vis (VVD) en de heer J. Dam (GL)';
    const { meeting } = draft('Notulen raad', text, '1. Opening', '2. Sluiting');
    expect(meeting.attendees.map(({ name }) => name)).toEqual([
      'A. Bos',
      'F. Vis',
      'de heer J. Dam',
    ]);
  });

  test('names the aldermen of a college each by himself', () => {
    const text = 'Aanwezig: burgemeester M. Westra, wethouders J. van Dalen en F. Aksoy';
    const { meeting } = draft('Besluitenlijst college', text, '1. Opening', '2. Sluiting');
    expect(meeting.attendees.map(({ name }) => name)).toEqual([
      'M. Westra',
      'J. van Dalen',
      'F. Aksoy',
    ]);
  });

  test('has one person on each of its lines, however long these are', () => {
    const { meeting } = draft(
      ...['Verslag bestuur', '', 'Aanwezig:   mw. J. Verhoef (voorzitter, gemeente Oudermeer)'],
      ...['            dhr. T. Lammers (gemeente Westerdijk)', '', '1. Opening', '2. Sluiting'],
    );
    expect(meeting.attendees.map(({ name }) => name)).toEqual([
      'mw. J. Verhoef',
      'dhr. T. Lammers',
    ]);
  });

  test('says in one cell of a table that somebody was there and for how long', () => {
    const { meeting } = draft(
      ...[
        'Verslag bestuur',
        '',
        'Naam | Geleding | Aanwezig',
        'Fenna Vos | ouder (voorzitter) | ja',
      ],
      ...['Koen Smits | personeel | nee, m.k.', 'Rana Yildiz | ouder | ja (tot 21.00)', ''],
      ...['1. Opening', '2. Sluiting'],
    );
    expect(meeting.attendees).toMatchObject([
      { role: 'chair', organisation: 'ouder', presence: 'present' },
      { organisation: 'personeel', presence: 'absent', excused: true },
      { organisation: 'ouder', presence: 'partial', until: '21:00' },
    ]);
  });
});

test('a page number in a column beside the title is no part of it', () => {
  const text = ['Overleg dorpsraad          Pagina 1/2', '', '1. Opening', '2. Sluiting'];
  const read = draft(...text);
  expect(read.meeting.title).toBe('Overleg dorpsraad');
  expect(accountOfText(text.join('\n'), read)).toMatchObject(sound);
});

test('the title may stand in the cell beside the word for the document', () => {
  const { meeting } = draft(
    'Agenda\tStuurgroep Kade',
    'Datum\t3 mei 2027',
    '',
    '1. Post',
    '2. Geld',
  );
  expect(meeting).toMatchObject({ title: 'Stuurgroep Kade', date: '2027-05-03' });
});
