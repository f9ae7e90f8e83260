import { describe, expect, test } from 'vitest';
import { findDate } from '../../shared/capture/dates.ts';
import { splitByLabels } from '../../shared/import/labels.ts';
import { readPeople, presences } from '../../shared/import/people.ts';
import { findPresenter } from '../../shared/import/presenter.ts';
import { findDuration, findTimes, readClock } from '../../shared/import/times.ts';

describe('a date', () => {
  test.each([
    ['vrijdag 12 maart 2027', '2027-03-12'],
    ['12 mrt. 2027', '2027-03-12'],
    ['March 12th, 2027', '2027-03-12'],
    ['12/3/2027', '2027-03-12'],
    ['12-03-2027', '2027-03-12'],
    ['2027-03-12', '2027-03-12'],
  ])('is read from %s', (text, date) => {
    expect(findDate(`Vergadering ${text} in Klaverveen`)?.value).toBe(date);
  });

  test.each(['31 februari 2027', '12 maart', 'versie 1.2.2027a', '45-13-2027'])(
    'is not in %s',
    (text) => {
      expect(findDate(text)).toBeUndefined();
    },
  );
});

describe('times', () => {
  test.each([
    ['10.00 – 12.30 uur', '10:00', '12:30'],
    ['van 9.30 tot 11.00 uur', '09:30', '11:00'],
    ['om 10.00 uur', '10:00', null],
    ['19:30', '19:30', null],
    ['6.30 - 8.00 pm', '18:30', '20:00'],
    ['12.15 - 1.00 pm', '12:15', '13:00'],
    ['9.30 - 12.30 pm', '09:30', '12:30'],
    ['11.30 - 1.00 pm', '11:30', '13:00'],
    ['10.00 am - 12.00 pm', '10:00', '12:00'],
    ['11.00 pm - 12.00 am', '23:00', '00:00'],
    ['11.30 - 12.30 am', '23:30', '00:30'],
    ['9.30 - 11.00 pm', '21:30', '23:00'],
    ['9.30 - 11.00 am', '09:30', '11:00'],
    ['9 - 11 am', '09:00', '11:00'],
    ['from 11.30 to 1 pm', '11:30', '13:00'],
    ['10 am - 12 pm', '10:00', '12:00'],
    ['at 12 am', '00:00', null],
  ])('are read from %s', (text, start, end) => {
    expect(findTimes(text)?.value).toEqual({ start, end });
  });

  test.each(['versie 10.00', 'artikel 3.14', '2027', 'items 9 - 11'])('are not in %s', (text) => {
    expect(findTimes(text)).toBeUndefined();
  });

  test.each([
    ['Opening (10 min)', 10],
    ['Opening 5 minuten', 5],
    ['Opening (10.00 - 10.15 uur)', 15],
  ])('say how long "%s" takes', (text, minutes) => {
    expect(findDuration(text)?.value).toBe(minutes);
  });
});

test.each([
  ['9.30 - 12.30 pm: Walk', '09:30', '12:30'],
  ['1.30 - 2.00 pm: Walk', '13:30', '14:00'],
])('the clock that opens the line "%s" is read', (line, start, end) => {
  expect(readClock(line)).toMatchObject({ value: { start, end }, rest: 'Walk' });
});

describe('a label', () => {
  const kinds = (line: string) => splitByLabels(line).map(({ label }) => label?.kind ?? null);

  test.each([
    ['Bespreking TF: helder', 'discussion'],
    ['Bespreking (TF):', 'discussion'],
    ['BESPREKING', 'discussion'],
    ['TF Inbreng VIA+CIO:', 'contribution'],
    ['Toelichting: kort', 'explanation'],
    ['Bijlage 3a: Visie', 'attachments'],
    ['Besluit 7: akkoord', 'decision'],
    ['Actie Nora en Joris: bellen', 'action'],
  ])('opens "%s"', (line, kind) => {
    expect(kinds(line)).toEqual([kind]);
  });

  test('inside a line stands at the start of a sentence', () => {
    expect(splitByLabels('Nora licht toe. Bijlagen: 4a. Oplegger; 4b. Voortgang')).toEqual([
      { label: null, mark: '', text: 'Nora licht toe.' },
      {
        label: { kind: 'attachments', code: null },
        mark: 'Bijlagen:',
        text: '4a. Oplegger; 4b. Voortgang',
      },
    ]);
  });

  test.each([
    'Een toelichting volgt: later',
    'Toelichting op het plan volgt: later',
    'Gevraagd besluit: instemmen',
    'Actie is nodig bij drie punten: a, b en c',
    'De bespreking: kort',
  ])('is not in "%s"', (line) => {
    expect(kinds(line)).toEqual([null]);
  });
});

describe('people', () => {
  const names = (text: string) => readPeople(text, presences.present)?.map(({ name }) => name);

  test('are parted by commas and the last by "en"', () => {
    expect(names('Jan de Wit (vz), Nora Kalf, gemeente Rietpolder en Wietske ten Have')).toEqual([
      'Jan de Wit',
      'Nora Kalf',
      'Wietske ten Have',
    ]);
  });

  test('bring role, organisation and times between brackets', () => {
    const [person] =
      readPeople('Nora Kalf (notulist) (Bureau Noordkade) (vanaf 10.30 uur)', presences.present) ??
      [];
    expect(person).toMatchObject({
      role: 'secretary',
      organisation: 'Bureau Noordkade',
      presence: 'partial',
      from: '10:30',
    });
  });

  test.each(['alle leden van het bestuur', 'zie de lijst', ''])('are not in "%s"', (text) => {
    expect(names(text)).toBeUndefined();
  });
});

describe('who introduces an item', () => {
  test.each([
    ['De stand van zaken. Nora van Elswijk geeft een toelichting.', 'Nora van Elswijk'],
    ['Joris licht het plan toe.', 'Joris'],
    ['Ruben Achterkamp blikt terug op het jaar.', 'Ruben Achterkamp'],
    ['Het college geeft een toelichting.', null],
    ['Wie geeft er raad?', null],
  ])('"%s"', (text, name) => {
    expect(findPresenter(text)).toBe(name);
  });
});
