import { expect, test } from 'vitest';
import { draftFromLines } from '../../shared/import/draft.ts';
import type { HintedLine } from '../../shared/import/hinted-line.ts';
import { account, sound } from './account.ts';
import { agendaOf, counter } from './read.ts';

/** A table whose cells have a text for each paragraph; "# " opens a heading. */
function table(...rows: readonly (readonly (readonly string[])[])[]): readonly HintedLine[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((texts, column) =>
      texts.map((text): HintedLine => {
        const cell = { table: 0, row, column, columns: cells.length, isHeader: false };
        const isHeading = text.startsWith('# ');
        return isHeading
          ? { text: text.slice(2), hints: { cell, heading: 2 } }
          : { text, hints: { cell } };
      }),
    ),
  );
}

const plain = (...texts: readonly string[]) =>
  texts.map((text): HintedLine => ({ text, hints: {} }));

function read(...lines: readonly HintedLine[]) {
  const draft = draftFromLines(lines, counter());
  expect(account(lines, draft)).toMatchObject(sound);
  return draft.meeting;
}

test('a table that sets the facts beside the agenda is read cell by cell', () => {
  const meeting = read(
    ...table([
      ['Dijkberaad', 'Datum: 12 maart 2027', 'Aanwezig: Jan Pol, Mia Kalf'],
      ['Agenda', '1. Opening', '2. Kade', 'Toelichting: het plan ligt voor.', '3. Rondvraag'],
    ]),
  );
  expect(meeting).toMatchObject({ title: 'Dijkberaad', date: '2027-03-12' });
  expect(meeting.attendees).toHaveLength(2);
  expect(agendaOf(meeting.items)).toEqual(['- Opening', '- Kade', '- Rondvraag']);
});

test('a letterhead in a table has its title below the word for the document, and the place below the time', () => {
  const meeting = read(
    ...table([
      ['Gemeente Rietpolder'],
      ['Agenda', 'Dijkberaad'],
      ['12 maart 2027', '14.00-16.00 uur', 'raadzaal'],
    ]),
    ...plain('1. Opening', '2. Post'),
  );
  expect(meeting).toMatchObject({
    ...{ title: 'Dijkberaad', date: '2027-03-12', startTime: '14:00', location: 'raadzaal' },
    intro: [{ inlines: [{ text: 'Gemeente Rietpolder' }] }],
  });
});

test('headings in the cells of a table are the items', () => {
  const meeting = read(
    ...plain('Agenda Dijkberaad'),
    ...table(
      [['# Opening', 'Jan opent.'], ['5 min']],
      [['# Kade', 'Het plan ligt voor.'], ['20 min']],
      [['# Rondvraag'], []],
    ),
  );
  expect(agendaOf(meeting.items)).toEqual(['- Opening', '- Kade', '- Rondvraag']);
});

test('a memo in two columns names whom it was sent to', () => {
  const meeting = read(
    ...table(
      [['Datum'], ['12 maart 2027']],
      [['Aan'], ['Jan Pol; Mia Kalf']],
      [['Van'], ['Nora Vis']],
      [['Betreft'], ['Agenda Dijkberaad']],
    ),
    ...plain('1. Opening', '2. Post'),
  );
  expect(meeting.attendees.map(({ name }) => name)).toEqual(['Jan Pol', 'Mia Kalf']);
});

test('a row of facts in single lines stays one line', () => {
  const meeting = read(
    ...table([['Datum'], ['12 maart 2027']]),
    ...plain('Dijkberaad', '1. Opening', '2. Post'),
  );
  expect(meeting.date).toBe('2027-03-12');
});

test('a heading alone in a cell names what stands beside it', () => {
  const meeting = read(
    ...plain('Verslag Dijkberaad', 'Datum: 12 maart 2027'),
    ...table([['# Aanwezig'], ['Nora Kalf, Omar de Wit']]),
    ...plain('1. Opening', '2. Post'),
  );
  expect(meeting.attendees).toMatchObject([
    { name: 'Nora Kalf', organisation: null },
    { name: 'Omar de Wit', organisation: null },
  ]);
});

test('headings that name the columns of a table are no items', () => {
  const meeting = read(
    ...plain('Agenda Dijkberaad', '1. Opening', '2. Inkoop'),
    ...table([['# Wat'], ['# Hoeveel']], [['Stoelen'], ['12']], [['Tafels'], ['3']]),
    ...plain('3. Rondvraag'),
  );
  expect(agendaOf(meeting.items)).toEqual(['- Opening', '- Inkoop', '- Rondvraag']);
});

test('headings that name the columns of a table are no items among those that have headings', () => {
  const item = (text: string): HintedLine => ({ text, hints: { heading: 2 } });
  const meeting = read(
    ...[...plain('Agenda Dijkberaad'), item('Opening'), item('Inkoop'), ...plain('Nodig zijn:')],
    ...table([['# Wat'], ['# Hoeveel']], [['Stoelen'], ['12']], [['Tafels'], ['3']]),
    ...[item('Rondvraag'), ...plain('Geen.')],
  );
  expect(agendaOf(meeting.items)).toEqual(['- Opening', '- Inkoop', '- Rondvraag']);
});
