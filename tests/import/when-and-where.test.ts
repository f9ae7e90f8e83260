import { describe, expect, test } from 'vitest';
import { accountOfText, sound } from './account.ts';
import { draft } from './read.ts';

const items = ['', '1. Opening', '2. Post'];

function headOf(...lines: readonly string[]) {
  const { title, date, startTime, endTime, location, intro } = draft(...lines, ...items).meeting;
  return { title, date, startTime, endTime, location, intro: intro.length };
}

describe('a line of the head that only tells when and where', () => {
  const all = {
    ...{ title: 'Dijkberaad', date: '2027-03-12', startTime: '14:00', endTime: '16:00' },
    intro: 0,
  };

  test.each([
    ['Agenda Dijkberaad\nvrijdag 12 maart 2027, 14.00-16.00 uur, raadzaal', 'raadzaal'],
    ['Agenda Dijkberaad\n14.00-16.00 uur, vrijdag 12 maart 2027, raadzaal', 'raadzaal'],
    [
      'Dijkberaad\nRaadzaal, Dijkhuis, vrijdag 12 maart 2027, 14.00-16.00 uur',
      'Raadzaal, Dijkhuis',
    ],
    ['Dijkberaad\nvrijdag 12 maart 2027 | 14:00 - 16:00 | Raadzaal', 'Raadzaal'],
    ['Dijkberaad\n12 maart 2027, van 14.00 tot 16.00 uur, locatie: raadzaal', 'raadzaal'],
    ['Dijkberaad\n12 maart 2027 van 14.00 tot 16.00 uur in het Dijkhuis', 'het Dijkhuis'],
    ['Dijkberaad – vrijdag 12 maart 2027, 14.00-16.00 uur, raadzaal', 'raadzaal'],
    ['Agenda Dijkberaad, 12 March 2027, 2-4 pm, Council chamber', 'Council chamber'],
    ['Dijkberaad\nVerslag vergadering d.d. 12 maart 2027, 14.00 - 16.00 uur, raadzaal', 'raadzaal'],
    ['Dijkberaad\nNotulen van de vergadering van 12 maart 2027, 14-16 uur, raadzaal', 'raadzaal'],
    ['Dijkberaad\nWanneer? 12 maart 2027, 14.00-16.00 uur\nWaar? Raadzaal', 'Raadzaal'],
  ])('goes there as a whole: %j', (text, location) => {
    expect(headOf(...text.split('\n'))).toEqual({ ...all, location });
  });

  test.each([
    ['Dijkberaad\nvrijdag 12 maart 2027, concept'],
    ['Dijkberaad\n3e vergadering, vrijdag 12 maart 2027, 14.00 uur'],
    ['Dijkberaad\nHierbij de agenda van 12 maart 2027, 14.00 uur, in het Dijkhuis.'],
  ])('has no place in what is none: %j', (text) => {
    expect(headOf(...text.split('\n'))).toMatchObject({ location: null, intro: 1 });
  });

  test.each([
    [['Dijkberaad', 'Raadzaal, vrijdag 12 maart 2027, 14.00 uur', ...items]],
    [['Locatie: zaal 3', 'Dijkberaad – 12 maart 2027, 14.00 uur, raadzaal', ...items]],
    [['Aanvang: 14.00 uur', 'Dijkberaad, raadzaal', ...items]],
    [['Dijkberaad', 'Verslag vergadering d.d. 12 maart 2027, 14.00 uur', ...items]],
  ])('loses no word: %j', (lines) => {
    expect(accountOfText(lines.join('\n'), draft(...lines))).toMatchObject(sound);
  });
});

describe('a line directly below the day', () => {
  const below = (line: string) =>
    headOf('Agenda Dijkberaad', 'vrijdag 12 maart 2027, 14.00-16.00 uur', line);

  test.each([
    'raadzaal',
    'Vergaderkamer 2, gemeentehuis Rietpolder',
    'Raadhuisplein 1, 1234 AB Rietpolder',
    'Lange Dorpsweg 12',
    'Kerkelijk centrum De Open Hof',
    'Microsoft Teams',
  ])('is the place: "%s"', (line) => {
    expect(below(line)).toMatchObject({ location: line, intro: 0 });
  });

  test.each([
    'Ontvangst in de grote zaal met koffie',
    'Ontvangst in de grote zaal',
    'Raadhuisplein blijft afgesloten',
    'Bewegingen onderweg',
    'Vragen aan het kamerlid',
    'De zaal wordt later bekend',
  ])('is no place where it says something else: "%s"', (line) => {
    expect(below(line)).toMatchObject({ location: null, intro: 1 });
  });
});

describe('the date and the times of the head', () => {
  test.each(['4 mei 2027', '4-5-2027', "4 mei '27", '4-5-27', '4/5/27', 'May 4, 2027'])(
    'are known as "%s"',
    (written) => {
      expect(headOf('Bestuur', `Datum: ${written}`)).toMatchObject({
        date: '2027-05-04',
        intro: 0,
      });
    },
  );

  test.each([
    ['14u00', '14:00', null],
    ['14 uur', '14:00', null],
    ['14h00-16h00', '14:00', '16:00'],
    ['14 - 16 uur', '14:00', '16:00'],
    ['van 9 tot 11.30 uur', '09:00', '11:30'],
    ['14.00 uur tot uiterlijk 16.00 uur', '14:00', '16:00'],
    ['14.00 tot ca. 16.00 uur', '14:00', '16:00'],
  ])('and "%s"', (written, startTime, endTime) => {
    const head = headOf('Bestuur', `Tijd: ${written}`);
    expect(head).toMatchObject({ startTime, endTime, location: null, intro: 0 });
  });

  test.each(['Het duurt 2 - 4 uur.', 'Bel 06-12-34 56 78.', 'De klus is 24 uur per week.'])(
    'are not in: %s',
    (sentence) => {
      const { date, startTime } = headOf('Bestuur', sentence);
      expect([date, startTime]).toEqual([null, null]);
    },
  );
});

describe('the head of minutes', () => {
  const minutesOf = (...lines: readonly string[]) =>
    draft(...lines, '', '1. Opening', 'Bas opent.', '2. Sluiting').meeting;
  const below = (...lines: readonly string[]) => minutesOf('Verslag werkgroep Haven', ...lines);

  test.each([
    [['Datum verslag: 20 maart 2024', 'Datum overleg: 12 maart 2024']],
    [['Datum overleg: 12 maart 2024', 'Opgesteld op: 20 maart 2024']],
    [['Verslagdatum: 20 maart 2024', 'Datum van de vergadering: 12 maart 2024']],
  ])('has the day of the meeting, not that of the report: %j', (lines) => {
    const meeting = below(...lines);
    expect(meeting.date).toBe('2024-03-12');
    expect(JSON.stringify(meeting.intro)).toContain('20 maart 2024');
  });

  test('has the day of the report where there is no other', () => {
    expect(below('Datum verslag: 20 maart 2024').date).toBe('2024-03-20');
  });

  test.each([[['Tijd: 19.30']], [['Aanvang: 19:30']], [['Tijdstip:', '19.30']]])(
    'has a time behind a word that asks for one: %j',
    (lines) => {
      expect(below(...lines)).toMatchObject({ startTime: '19:30', intro: [] });
    },
  );

  test('has no time in a figure behind another word', () => {
    expect(below('Datum: 12.03').startTime).toBeNull();
  });

  test.each(["12-3-'24", '12/3/’24', '12.3.’24'])('has a short year: "%s"', (day) => {
    expect(below(`Datum: ${day}`).date).toBe('2024-03-12');
  });

  test('has its title behind the day', () => {
    expect(minutesOf('2024-03-12 Overleg Zorg - notulen')).toMatchObject({
      title: 'Overleg Zorg',
      date: '2024-03-12',
      intro: [],
    });
  });

  test('has no title in words that any meeting has behind its day', () => {
    expect(minutesOf('12 maart 2024 Openbare vergadering', 'Werkgroep Haven').title).toBe(
      'Werkgroep Haven',
    );
  });

  test('keeps the word for the document where it is one of two', () => {
    expect(minutesOf('Agenda en annotatie werkgroep Haven').title).toBe(
      'Agenda en annotatie werkgroep Haven',
    );
  });
});

test('a meeting that is called by its day is on that day', () => {
  const { meeting } = draft(
    'Besluitenlijst college',
    'Vergadering: dinsdag 16 november 2027',
    '1. Post',
  );
  expect(meeting).toMatchObject({ title: 'College', date: '2027-11-16' });
});
