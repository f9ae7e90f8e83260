import { describe, expect, test } from 'vitest';
import { accountOfText, sound } from './account.ts';
import { draft } from './read.ts';

function attendees(...lines: readonly string[]) {
  const all = ['Verslag dorpsraad', '8 oktober 2026', ...lines, '', '1. Opening', 'Welkom.'];
  const text = [...all, '2. Sluiting', 'Klaar.'];
  const read = draft(...text);
  expect(accountOfText(text.join('\n'), read)).toMatchObject(sound);
  return {
    intro: read.meeting.intro.flatMap(({ inlines }) => inlines.map(({ text: own }) => own)),
    people: read.meeting.attendees.map(({ name, role, organisation }) =>
      [name, role ?? '-', organisation ?? '-'].join(' | '),
    ),
  };
}

describe('people who are there', () => {
  test('may be named by body, and what names nobody stays text', () => {
    const line =
      'Aanwezig: Tjitske (vz), Harm en Sjoerd; gemeente: Marloes Tuinstra, Bas Pot; publiek: 6 personen';
    const { people, intro } = attendees(line);
    expect(people).toEqual([
      ...['Tjitske | chair | -', 'Harm | - | -', 'Sjoerd | - | -'],
      ...['Marloes Tuinstra | - | gemeente', 'Bas Pot | - | gemeente'],
    ]);
    expect(intro).toEqual(['publiek: 6 personen']);
  });

  test('may be named behind a number of votes', () => {
    const { people, intro } = attendees(
      'Aanwezig: 14 van de 22 leden; bestuur: Anneke Mol (voorzitter), Ruud Haas (penningmeester)',
    );
    expect(people).toEqual([
      ...['Anneke Mol | chair | bestuur', 'Ruud Haas | - | penningmeester, bestuur'],
    ]);
    expect(intro).toEqual(['14 van de 22 leden']);
  });

  test.each([
    ['Aanwezig RvT: H. van Staveren (voorzitter), L. Mak', 'L. Mak | - | RvT'],
    ['Aanwezig namens De Vier Molens: Ingrid Schaap, L. Mak', 'L. Mak | - | De Vier Molens'],
    ['Aanwezig namens de Huurdersraad: Ria Kuipers, L. Mak', 'L. Mak | - | Huurdersraad'],
    ['Tevens aanwezig: de wethouders K. Blom en L. Mak', 'L. Mak | guest | wethouder'],
    ['Gast: L. Mak (bestuurder) bij punt 2', 'L. Mak | guest | bij punt 2, bestuurder'],
    ['Verslaglegger: L. Mak', 'L. Mak | secretary | -'],
    ['Deelnemers: DPG (E. Hoving), communicatie (L. Mak)', 'L. Mak | - | communicatie'],
  ])('are known by "%s"', (line, person) => {
    expect(attendees(line).people).toContain(person);
  });

  test('"Afwezig MK" is no body', () => {
    expect(attendees('Afwezig MK: L. Mak').people).toEqual(['L. Mak | - | -']);
  });
});
