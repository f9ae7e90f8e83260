import { expect, it } from 'vitest';
import { namesIn } from '../../shared/spelling/meeting-names.ts';

it('knows who and what a meeting is about', () => {
  const names = namesIn({
    attendees: [{ name: 'Tjitske van Zwet', organisation: 'Dorpsraad Wierum' }],
    location: 'Dijkhuis',
    abbreviation: null,
    series: {
      name: 'Programmaraad Waterrand',
      abbreviation: 'PrW',
      members: [{ name: 'Eelco Brons', role: null, organisation: null }],
      lanes: ['Kustdorpen'],
      abbreviations: [{ short: 'uvp', long: 'uitvoeringsplan' }],
    },
  });
  expect(names).toEqual(
    expect.arrayContaining([
      ...['Tjitske', 'Zwet', 'Wierum', 'Dijkhuis', 'Waterrand', 'PrW'],
      ...['Eelco', 'Brons', 'Kustdorpen', 'uvp', 'uitvoeringsplan'],
    ]),
  );
});
