import { describe, expect, test } from 'vitest';
import { cell, paragraph, row, run, table, wordPackage } from '../readers/word-package.ts';
import { actionsOf, importFile, outlineOf, programmeOf } from './read-file.ts';

test('a programme in columns has its times and who introduces what', async () => {
  const { meeting } = await importFile('agenda-heidag.txt');
  expect(meeting).toMatchObject({ startTime: '09:00', endTime: '12:30' });
  expect(programmeOf(meeting)).toEqual([
    'Inloop met koffie | 15 | -',
    'Terugblik op 2027 | 45 | Karin Mulder',
    'Strategie 2028-2031 | 90 | David de Wilde',
    'Pauze | 15 | -',
    'Rooster en personeel | 45 | Karin / Fatma',
    'Lunch en sluiting | - | -',
  ]);
});

test('columns that spaces line up are columns, also where one is empty', async () => {
  const { meeting } = await importFile('agenda-kolommen.txt');
  expect(programmeOf(meeting)).toEqual([
    'Opening en vaststellen agenda | 5 | Vera',
    'Actielijst | 10 | Vera',
    'Aanbesteding schoonmaak | 30 | Teun van Rijn',
    'Zonnepanelen dak C | 15 | Asli',
    'W.v.t.t.k. | 10 | allen',
  ]);
});

describe('a Word report that is one table', () => {
  const decisions =
    paragraph('Besluitenlijst commissie Samenleving, 9 juni 2027') +
    table(row(cell('Afwezig'), cell('E. Brouwer')), row(cell('Wethouder'), cell('R. Olthof'))) +
    paragraph('') +
    table(
      row(
        cell('Agp.'),
        cell('Onderwerp'),
        cell('Samenvatting bespreking'),
        cell('Advies / besluit'),
      ),
      row(cell('1'), cell('Opening'), cell('De voorzitter opent de vergadering.'), cell('')),
      row(
        cell('2'),
        cell('Jeugdvisie'),
        cell('De fracties zijn verdeeld.', 'De termijn is te kort.'),
        cell('Bespreekstuk voor de raad.', 'Toezegging: wethouder Olthof levert een planning.'),
      ),
    );

  test('has what was said and what was decided at each item', async () => {
    const { meeting } = await importFile('lijst.docx', await wordPackage(decisions));
    expect(outlineOf(meeting)).toEqual(['1 Opening', '2 Jeugdvisie']);
    expect(
      meeting.items[1]?.discussion.map(({ inlines, ref }) => [inlines[0]?.text, ref?.type]),
    ).toEqual([
      ['De fracties zijn verdeeld.', undefined],
      ['De termijn is te kort.', undefined],
      ['Bespreekstuk voor de raad.', 'decision'],
      ['wethouder Olthof levert een planning.', 'action'],
    ]);
  });

  test('has in its head who held which office, and no absent who was there', async () => {
    const { attendees } = (await importFile('lijst.docx', await wordPackage(decisions))).meeting;
    expect(
      attendees.map(({ name, presence, organisation }) => [name, presence, organisation]),
    ).toEqual([
      ['E. Brouwer', 'absent', null],
      ['R. Olthof', 'present', 'wethouder'],
    ]);
  });

  test('has the title above what was said, and beside it who does what', async () => {
    const said = (title: string, ...lines: readonly string[]) =>
      `<w:tc>${paragraph(run(title, '<w:b/>'))}${lines.map((line) => paragraph(line)).join('')}</w:tc>`;
    const body =
      paragraph('Verslag teamoverleg, 13 september 2027') +
      paragraph('Aanwezig: Noor Visser, Emre Kaya') +
      table(
        row(cell('Nr.'), cell('Verslag'), cell('Actie')),
        row(
          cell('1.'),
          said('Balie', 'De wachttijd daalt.', 'De centrale wordt getest.'),
          cell('Emre'),
        ),
        row(cell('2.'), said('Rondvraag', 'Iedereen vraagt rond.'), cell('Allen')),
      );
    const { meeting } = await importFile('verslag.docx', await wordPackage(body));
    expect(outlineOf(meeting)).toEqual(['1 Balie', '2 Rondvraag']);
    expect(actionsOf(meeting)).toEqual([
      'De centrale wordt getest. | Emre Kaya | -',
      'Iedereen vraagt rond. | Allen | -',
    ]);
  });
});

test('a table that only lays out a programme needs no names above its columns', async () => {
  const body =
    paragraph('Regiodag Jeugd, 16 september 2027') +
    table(
      row(cell('09.00 – 09.15'), cell('Opening'), cell('Mirjam Haak')),
      row(cell('09.15 – 10.00'), cell('Inkoop', 'Voorstel: kiezen.'), cell('Jeroen Tol')),
      row(cell('10.00 – 10.30'), cell('Sluiting'), cell('')),
    );
  const { meeting } = await importFile('programma.docx', await wordPackage(body));
  expect(meeting).toMatchObject({ startTime: '09:00', endTime: '10:30' });
  expect(programmeOf(meeting)).toEqual([
    'Opening | 15 | Mirjam Haak',
    'Inkoop | 45 | Jeroen Tol',
    'Sluiting | 30 | -',
  ]);
});
