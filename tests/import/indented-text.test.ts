import { describe, expect, test } from 'vitest';
import { blocksText } from '../../shared/meeting/blocks.ts';
import { accountOfText, sound } from './account.ts';
import { actionsOf, decisionsOf, outlineOf } from './read-file.ts';
import { draft } from './read.ts';

describe('bullets below other bullets in plain text', () => {
  test.each([[[]], [['Agenda']]])('are text of these, and no items, below %j', (word) => {
    const lines = [
      ...['Teamoverleg Groen', '7 september 2026, 13.30 uur', '', ...word],
      ...['- Opening', '- Mededelingen', '   - werkplek', '\t- verlof van', '\t  de zomer'],
      ...['- Maaien', '- Rondvraag', '- Sluiting'],
    ];
    const read = draft(...lines);
    expect(outlineOf(read.meeting)).toEqual([
      ...['1 Opening', '2 Mededelingen', '3 Maaien', '4 Rondvraag', '5 Sluiting'],
    ]);
    expect(blocksText(read.meeting.items[1]?.explanation ?? [])).toBe(
      'werkplek\nverlof van de zomer',
    );
    expect(accountOfText(lines.join('\n'), read)).toMatchObject(sound);
  });
});

describe('minutes in a narrow column', () => {
  const lines = [
    ...['NOTULEN', 'Cliëntenraad De Meander', '5 maart 2026'],
    ...['Aanwezig: Mw. Bakker (voorzitter), Dhr. Salomons', '', '1.   Opening'],
    ...['     Mw. Bakker opent de vergadering.', '', '2.   Maaltijden'],
    '     De bewoners zijn tevreden over het nieuwe',
    '     menu. Mw. Bakker vraagt of er meer keuze kan',
    '     komen. Dhr. Salomons gaat dit na.',
    '     Actie: Dhr. Salomons',
  ];
  const read = draft(...lines);

  test('have whole paragraphs', () => {
    expect(blocksText(read.meeting.items[1]?.discussion ?? [])).toBe(
      'De bewoners zijn tevreden over het nieuwe menu. Mw. Bakker vraagt of er meer keuze kan komen. Dhr. Salomons gaat dit na.',
    );
  });

  test('have an action in the sentence above "Actie" and a name, where it names the same', () => {
    expect(actionsOf(read.meeting)).toEqual(['Dhr. Salomons gaat dit na. | Dhr. Salomons | -']);
    expect(accountOfText(lines.join('\n'), read)).toMatchObject(sound);
  });

  test('keep a list of short lines apart', () => {
    const { meeting } = draft('Agenda bestuur', '1. Inkoop', '   zeep', '   shampoo', '2. Slot');
    expect(blocksText(meeting.items[0]?.explanation ?? [])).toBe('zeep\nshampoo');
  });
});

test('"DEEL 2" between items that count on is no text of the item above it', () => {
  const lines = [
    ...['Agenda samenwerkingsverband', '4 november 2026', '', 'DEEL 1: FORMEEL DEEL'],
    ...['1. Opening', '2. Jaarplan', '', 'DEEL 2: INFORMEEL DEEL', '3. Gesprek', '4. Sluiting'],
  ];
  const read = draft(...lines);
  expect(read.meeting.items[1]?.explanation).toEqual([]);
  expect(read.findings).toMatchObject([
    { reason: 'importing.findings.groupLine', text: 'DEEL 2: INFORMEEL DEEL' },
  ]);
  expect(accountOfText(lines.join('\n'), read)).toMatchObject(sound);
});

test('a list of decisions may number them by year', () => {
  const lines = ['Verslag RvT', '29 juni 2026', '1. Opening', 'Welkom.', '2. Sluiting', 'Klaar.'];
  const list = [
    '',
    'Besluitenlijst',
    '2026-07 Jaarverslag goedgekeurd',
    '2026-08 Decharge verleend',
  ];
  const read = draft(...lines, ...list);
  expect(decisionsOf(read.meeting)).toHaveLength(2);
  expect(read.meeting.items[1]?.discussion).toHaveLength(1);
});
