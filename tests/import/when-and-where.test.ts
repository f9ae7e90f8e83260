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

  test('loses no word', () => {
    const lines = ['Dijkberaad', 'Raadzaal, vrijdag 12 maart 2027, 14.00 uur', ...items];
    expect(accountOfText(lines.join('\n'), draft(...lines))).toMatchObject(sound);
  });
});
