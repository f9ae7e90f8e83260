import { describe, expect, test } from 'vitest';
import { draft } from './read.ts';

const people = (...lines: readonly string[]) =>
  draft('Notulen werkgroep Haven', ...lines, '1. Opening', '2. Sluiting').meeting.attendees;
const short = (...lines: readonly string[]) =>
  people(...lines).map(({ name, organisation, role, presence, excused }) =>
    [name, organisation, role, presence, excused].filter((value) => value !== null).join(' | '),
  );

describe('who was there is read', () => {
  test('from a table with a column for each', () => {
    const table = [
      'Naam\tOrganisatie\tRol\tAanwezig',
      'Jan de Wit\tgemeente Oost\tvoorzitter\tx',
      'Mia Kalf\tWaterschap\tlid\tmk',
    ];
    expect(short(...table)).toEqual([
      'Jan de Wit | gemeente Oost | chair | present',
      'Mia Kalf | Waterschap | member | absent | true',
    ]);
  });

  test('from a list with one on each line, role and organisation behind the name', () => {
    expect(
      short('Aanwezig:', '- Jan de Wit – gemeente Oost (voorzitter)', '- mw. M. Kalf (notulist)'),
    ).toEqual([
      'Jan de Wit | gemeente Oost | chair | present',
      'mw. M. Kalf | secretary | present',
    ]);
  });

  test('from lines that begin with the organisation', () => {
    expect(short('Aanwezig:', 'Gemeente Oost: Jan de Wit, Mia Kalf')).toEqual([
      'Jan de Wit | Gemeente Oost | present',
      'Mia Kalf | Gemeente Oost | present',
    ]);
  });

  test('from one line of names or initials', () => {
    expect(short('Deelnemers: JdW, MK en Otto van Raap')).toEqual([
      'JdW | present',
      'MK | present',
      'Otto van Raap | present',
    ]);
  });

  test.each([
    ['Afwezig (mk): Mia Kalf', true],
    ['Met kennisgeving afwezig: Mia Kalf', true],
    ['Bericht van verhindering: Mia Kalf', true],
    ['Apologies: Mia Kalf', true],
    ['Aanwezig: Mia Kalf (afgemeld)', true],
    ['Zonder kennisgeving afwezig: Mia Kalf', false],
    ['Afwezig: Mia Kalf', null],
  ])('who was away: "%s"', (line, excused) => {
    expect(people(line)).toMatchObject([{ name: 'Mia Kalf', presence: 'absent', excused }]);
  });

  test.each([
    ['Mia Kalf (tot 11.30 uur)', { until: '11:30' }],
    ['Mia Kalf (vanaf 10:15)', { from: '10:15' }],
    ['Mia Kalf (from 10.15)', { from: '10:15' }],
    ['Mia Kalf, gemeente Oost, aanwezig tot 11.30 uur', { until: '11:30' }],
  ])('who was there for a part: "%s"', (line, times) => {
    expect(people('Aanwezig:', line)).toMatchObject([{ presence: 'partial', ...times }]);
  });
});

describe('a list of people', () => {
  test('has each with the office that stands before the name', () => {
    expect(
      short('Aanwezig: burgemeester J. Smit (vz), wethouder A. Bos, secretaris T. Kok'),
    ).toEqual([
      'J. Smit | burgemeester | chair | present',
      'A. Bos | wethouder | present',
      'T. Kok | secretary | present',
    ]);
  });

  test('has no person in what somebody serves', () => {
    expect(short('Aanwezig: Jan de Wit, directeur Waterschap, Mia Kalf')).toEqual([
      'Jan de Wit | directeur Waterschap | present',
      'Mia Kalf | present',
    ]);
  });

  test.each(['Samenvatting', 'A-stukken', 'Ter Kennisname'])(
    'ends at "%s" and does not have that as a person',
    (heading) => {
      expect(people('Aanwezig: Jan de Wit, Mia Kalf', '', heading)).toHaveLength(2);
    },
  );

  test.each(['Gasten:', 'Aanwezig:'])('goes on past a first name alone below "%s"', (heading) => {
    const names = people(heading, 'Nora Kalf', 'Samira', 'Youssef', 'Piet Bakker');
    expect(names.map(({ name }) => name)).toEqual([
      ...['Nora Kalf', 'Samira', 'Youssef', 'Piet Bakker'],
    ]);
  });

  test('ends at a word alone that stands apart from the names below it', () => {
    expect(people('Aanwezig:', 'Nora Kalf', 'Samenvatting', '', 'Piet Bakker')).toHaveLength(1);
  });

  test('may stand behind a short word', () => {
    expect(short('Aanw.: Els, Bram', 'Afw.: Sjoerd (mk)')).toEqual([
      'Els | present',
      'Bram | present',
      'Sjoerd | absent | true',
    ]);
  });
});

describe('the head', () => {
  test('may put a value below its name, or in one line of a sentence', () => {
    const { meeting } = draft(
      'Notulen bestuur Zeilclub, 4 mei 2027 gehouden in het Dijkhuis. Aanwezig: Jan Pol, Mia Kalf.',
      'Aanvang:',
      '19.30 uur',
      '1. Opening',
      '2. Sluiting',
    );
    expect(meeting).toMatchObject({
      title: 'Bestuur Zeilclub',
      date: '2027-05-04',
      startTime: '19:30',
      location: 'het Dijkhuis',
    });
    expect(meeting.attendees).toHaveLength(2);
  });

  test('may have its fields in one line, as some formats join them', () => {
    const { meeting } = draft(
      'Dijkberaad',
      'Datum: 14 januari 2027 Plaats: Dijkhuis, zaal 3 Aanwezig: Loes Groet (voorzitter), Omar Pol Afwezig: Nora Vis',
      '1. Opening',
      '2. Sluiting',
    );
    expect(meeting).toMatchObject({ date: '2027-01-14', location: 'Dijkhuis, zaal 3' });
    expect(meeting.attendees).toMatchObject([
      { name: 'Loes Groet', role: 'chair', presence: 'present' },
      { name: 'Omar Pol', presence: 'present' },
      { name: 'Nora Vis', presence: 'absent' },
    ]);
  });

  test('has no title in a line that only tells when and where it was', () => {
    const { meeting } = draft(
      'Plaats: Zaal 3',
      'Gehouden op 12 maart 2027 in het Dijkhuis',
      'Bestuur Rietpolder',
      '1. Opening',
      '2. Sluiting',
    );
    expect(meeting).toMatchObject({
      title: 'Bestuur Rietpolder',
      date: '2027-03-12',
      location: 'Zaal 3',
    });
  });

  test('of a mail says nothing about the meeting but its subject', () => {
    const { meeting, findings } = draft(
      'Van: Wietske',
      'Verzonden: maandag 26 april 2027 09:12',
      'Aan: bestuur',
      'Onderwerp: RE: Agenda bestuur Zeilclub 4 mei 2027',
      '',
      'Beste allen,',
      '1. Opening',
      '2. Sluiting',
    );
    expect(meeting).toMatchObject({ title: 'Bestuur Zeilclub', date: '2027-05-04' });
    expect(findings.filter(({ kind }) => kind === 'leftOut')).toHaveLength(3);
  });

  test('does not take the date of another meeting', () => {
    const { meeting } = draft('Bestuur', 'Volgende vergadering: 1 juni 2027', '1. Opening', '2. X');
    expect(meeting.date).toBeNull();
    expect(meeting.intro).toHaveLength(1);
  });
});
