import { describe, expect, test } from 'vitest';
import { accountOfText, sound } from './account.ts';
import { draft, reasonsOf } from './read.ts';

const around = (lines: readonly string[]) => [
  'Verslag werkgroep Haven',
  ...lines,
  '',
  '1. Opening',
  'Bas opent.',
  '2. Sluiting',
];
const read = (...lines: readonly string[]) => draft(...around(lines));
const peopleIn = (...lines: readonly string[]) =>
  read(...lines).meeting.attendees.map(({ name, role, organisation }) =>
    [name, role, organisation].filter((value) => value !== null).join(' | '),
  );
const four = ['Bas Vermeulen', 'Thea Kok', 'Anja de Haan', 'Ruben Smit'];

describe('somebody is nobody’s organisation', () => {
  test.each([
    ['on one line below the heading', ['Aanwezig:', 'Bas Vermeulen, Thea Kok']],
    ['with a first name alone before', ['Aanwezig:', 'Bas, Thea Kok']],
    ['by first names only', ['Aanwezig:', 'Bas, Thea']],
    ['by initials only', ['Aanwezig:', 'BV, TK']],
    ['with an absence between', ['Afwezig: BV (mk), TK']],
    ['parted by a slash', ['Aanwezig: Bas Vermeulen/Thea Kok']],
    ['parted by a slash with spaces', ['Aanwezig:', 'Bas Vermeulen / Thea Kok']],
    ['parted by an ampersand', ['Aanwezig: Bas Vermeulen & Thea Kok']],
    ['by first names with an ampersand', ['Aanwezig: Bas & Thea']],
    ['beside one whose organisation is named', ['Aanwezig: Bas Kok en Thea Pol; Jo Vis, OMR']],
  ])('%s', (_how, lines) => {
    const [one, other] = read(...lines).meeting.attendees;
    expect([one?.organisation, other?.organisation]).toEqual([null, null]);
    expect(one?.name).toMatch(/^B/);
    expect(other?.name).toMatch(/^T/);
    expect(accountOfText(around(lines).join('\n'), read(...lines))).toMatchObject(sound);
  });

  test('where a list goes on below a comma', () => {
    const list = ['Aanwezig: Bas Vermeulen, Thea Kok,', 'Anja de Haan, Ruben Smit'];
    expect(peopleIn(...list)).toEqual(four);
    expect(peopleIn('Aanwezig: Bas Vermeulen, Thea Kok en', 'Anja')).toEqual([
      ...['Bas Vermeulen', 'Thea Kok', 'Anja'],
    ]);
  });

  test.each(['Bas Vermeulen | Thea Kok | Anja de Haan', 'Bas Vermeulen/Thea Kok/Anja de Haan'])(
    'in "%s"',
    (names) => {
      expect(peopleIn(`Aanwezig: ${names}`)).toEqual(four.slice(0, 3));
    },
  );

  test('and a finding says so where only the names tell', () => {
    expect(reasonsOf(read('Aanwezig:', 'Bas Vermeulen, Thea Kok'))).toContain('twoPeople');
  });

  test.each([
    ['Bas Vermeulen, Rijkswaterstaat Noord', 'Bas Vermeulen | Rijkswaterstaat Noord'],
    ['Bas Vermeulen, OMR', 'Bas Vermeulen | OMR'],
    ['Bas Vermeulen / gemeente Oost', 'Bas Vermeulen | gemeente Oost'],
    ['Bas Vermeulen | gemeente Oost | lid', 'Bas Vermeulen | member | gemeente Oost'],
    ['Bas Vermeulen, Bureau Kok & Smit', 'Bas Vermeulen | Bureau Kok & Smit'],
  ])('but an organisation stays one: "%s"', (line, one) => {
    expect(peopleIn('Aanwezig:', line)).toEqual([one]);
  });
});

test('behind a comma stands an organisation where others of the list have one there', () => {
  expect(peopleIn('Aanwezig: Jo Vis, gemeente Oost; Bas Kok, Kompas Holding')).toEqual([
    'Jo Vis | gemeente Oost',
    'Bas Kok | Kompas Holding',
  ]);
  expect(peopleIn('Aanwezig: Jo Vis, Bas Kok; Thea Pol')).toEqual([
    'Jo Vis',
    'Bas Kok',
    'Thea Pol',
  ]);
});

describe('a list of people is read as a whole', () => {
  test('with what each is behind a comma', () => {
    expect(
      peopleIn('Aanwezig: Bas Vermeulen, voorzitter', 'Thea Kok, secretaris', 'Jo Pol, adviseur'),
    ).toEqual(['Bas Vermeulen | chair', 'Thea Kok | secretary', 'Jo Pol | adviseur']);
  });

  test('with a semicolon between brackets', () => {
    expect(peopleIn('Aanwezig: Bas Vermeulen (gemeente Oost; voorzitter), Thea Kok')).toEqual([
      'Bas Vermeulen | chair | gemeente Oost',
      'Thea Kok',
    ]);
  });

  test('with several gentlemen at once', () => {
    const list = 'Aanwezig: mevrouw Kok, de heren Smit en Prins';
    expect(peopleIn(list)).toEqual(['mevrouw Kok', 'Smit', 'Prins']);
    expect(accountOfText(around([list]).join('\n'), read(list))).toMatchObject(sound);
  });

  test('with who sent word and who did not on one line', () => {
    const { attendees } = read(
      'Afwezig met kennisgeving: Bas Vermeulen en Thea Kok; zonder kennisgeving: Ruben Smit',
    ).meeting;
    expect(attendees.map(({ name, excused }) => [name, excused])).toEqual([
      ['Bas Vermeulen', true],
      ['Thea Kok', true],
      ['Ruben Smit', false],
    ]);
  });

  test('or it is in the introduction, and a finding says so', () => {
    const list = read('Aanwezig: Bas Vermeulen en verder iedereen die tijd had');
    expect(list.meeting.attendees).toEqual([]);
    expect(list.meeting.intro).toHaveLength(1);
    expect(reasonsOf(list)).toContain('noNames');
  });
});

describe('what there is no field for', () => {
  test('stays with the name, and a finding asks for a look', () => {
    const list = read('Aanwezig: Bas Vermeulen (online), Thea Kok', 'Afwezig: Jo Pol (ziek)');
    expect(list.meeting.attendees).toMatchObject([
      { organisation: 'online', presence: 'present' },
      { organisation: null },
      { organisation: 'ziek', presence: 'absent' },
    ]);
    expect(reasonsOf(list).filter((reason) => reason === 'noteAtPerson')).toHaveLength(2);
  });

  test.each(['vanaf punt 3', 'bij agendapunt 4', 't/m punt 2'])(
    'says that somebody was there for a part: "%s"',
    (note) => {
      expect(read(`Aanwezig: Bas Vermeulen (${note}), Thea Kok`).meeting.attendees).toMatchObject([
        { presence: 'partial', organisation: note },
        { presence: 'present' },
      ]);
    },
  );
});
