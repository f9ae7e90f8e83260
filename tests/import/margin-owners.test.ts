import { describe, expect, test } from 'vitest';
import { cell, paragraph, row, table, wordPackage } from '../readers/word-package.ts';
import { accountOfText, account, sound } from './account.ts';
import { actionsOf, importFile, outlineOf } from './read-file.ts';
import { draft } from './read.ts';

const people = 'Aanwezig: Marjan Kooi (vz), Bert Hoek, Yasmin Aydin, Ton Rietveld (secretaris)';

describe('names in the margin of minutes', () => {
  const lines = [
    ...['Notulen ondernemingsraad De Linde', 'Datum: 11 juni 2026', people, '', '1. Roosters'],
    'Bert vraagt een overzicht op bij HR.                              Bert',
    'De OR neemt in de zomer een standpunt in.',
    'Marjan licht dit toe. Er komt een extra overleg.                  Ton, 1 juli',
    ...['2. RI&E', 'De RI&E gaat naar alle leden.\tYasmin/Ton', '3. Rondvraag', 'Geen.'],
  ];
  const read = draft(...lines);

  test('are those who will see to the sentence beside them', () => {
    expect(actionsOf(read.meeting)).toEqual([
      'Bert vraagt een overzicht op bij HR. | Bert Hoek | -',
      'Er komt een extra overleg. | Ton Rietveld | 2026-07-01',
      'De RI&E gaat naar alle leden. | Yasmin Aydin, Ton Rietveld | -',
    ]);
    expect(accountOfText(lines.join('\n'), read)).toMatchObject(sound);
  });

  test('must be of those who are there: any other column stays text', () => {
    const { meeting } = draft(...lines.slice(0, 5), 'De huur gaat omhoog.\tKlaverveen', '2. Slot');
    expect(meeting.actions).toEqual([]);
    expect(JSON.stringify(meeting.items[0]?.discussion)).toContain('Klaverveen');
  });
});

/** A row of cells; the paragraphs of one are parted by "¶". */
const rowOf = (text: string) =>
  row(...text.split('|').map((part) => cell(...part.trim().split('¶'))));

async function inTable(...rows: readonly string[]) {
  const body = paragraph('Notulen bestuur, 11 juni 2026') + paragraph(people);
  return importFile('notulen.docx', await wordPackage(body + table(...rows.map(rowOf))));
}

describe('a column "Actie" with nothing but names', () => {
  test('is about the sentence of the row that has them do something', async () => {
    const read = await inTable(
      'Onderwerp | Actie',
      '1. Opening¶Marjan opent. |',
      '2. Verzuim¶Het is 6%. Bert maakt een analyse.¶Yasmin vraagt aandacht voor de nacht. | Bert',
      '3. Verhuizing¶Ton heeft gebeld. Hij informeert de leden. | Ton / 20 juni',
    );
    expect(actionsOf(read.meeting)).toEqual([
      'Bert maakt een analyse. | Bert Hoek | -',
      'Hij informeert de leden. | Ton Rietveld | 2026-06-20',
    ]);
    expect(account(read.lines, read)).toMatchObject(sound);
  });

  test('may be the only one with a name above it', async () => {
    const read = await inTable(
      '| | Actie',
      '1 | Opening¶Marjan opent. |',
      '2 | Zomerfeest¶Yasmin vraagt de vergunning aan. | Yasmin',
      '3 | Sluiting |',
    );
    expect(outlineOf(read.meeting)).toEqual(['1 Opening', '2 Zomerfeest', '3 Sluiting']);
    expect(actionsOf(read.meeting)).toEqual([
      'Yasmin vraagt de vergunning aan. | Yasmin Aydin | -',
    ]);
    expect(account(read.lines, read)).toMatchObject(sound);
  });
});
