import { describe, expect, test } from 'vitest';
import { draftFromLines } from '../../shared/import/draft.ts';
import type { HintedLine } from '../../shared/import/hinted-line.ts';
import { accountOfText, sound } from './account.ts';
import { actionsOf, decisionsOf, outlineOf } from './read-file.ts';
import { counter, draft } from './read.ts';

describe('numbered lines right below "Besluiten" and "Acties"', () => {
  const lines = [
    ...['VERSLAG CRISISTEAM GGD NOORDERVEEN', 'Vergadering nr. 7'],
    'Datum/tijd: 18-02-2026 16.00u – 17.10u',
    'Deelnemers: DPG (E. Hoving), teammanager IZB (R. Sietsma), secretaris (O. Plat)',
    ...['', 'Beeld', '- 23 meldingen', '', 'Besluiten', '1. Dagelijks overleg', '2. Inzet pool'],
    ...['', 'Acties', '1. Pool benaderen – R. Sietsma – vandaag'],
    '2. Bestuur informeren – E. Hoving – 20 februari',
  ];
  const read = draft(...lines);

  test('are decisions and actions, and no items', () => {
    expect(outlineOf(read.meeting)).toEqual(['1 CRISISTEAM GGD NOORDERVEEN']);
    expect(decisionsOf(read.meeting)).toEqual(['Dagelijks overleg', 'Inzet pool']);
    expect(actionsOf(read.meeting)).toEqual([
      'Pool benaderen | R. Sietsma | 2026-02-18',
      'Bestuur informeren | E. Hoving | 2026-02-20',
    ]);
    expect(accountOfText(lines.join('\n'), read)).toMatchObject(sound);
  });

  test('leave what stands between the fields of the head in the introduction', () => {
    const { meeting } = read;
    expect(meeting).toMatchObject({ date: '2026-02-18', startTime: '16:00', endTime: '17:10' });
    expect(meeting.intro).toMatchObject([{ inlines: [{ text: 'Vergadering nr. 7' }] }]);
    expect(
      meeting.attendees.map(({ name, role, organisation }) => [name, role, organisation]),
    ).toEqual([
      ['E. Hoving', null, 'DPG'],
      ['R. Sietsma', null, 'teammanager IZB'],
      ['O. Plat', 'secretary', null],
    ]);
  });

  test('are items where each has text of its own', () => {
    const { meeting } = draft(
      ...['Besluiten', '1. Subsidie dorpshuis', 'Het college besluit de subsidie te verlenen.', ''],
      ...['2. Fietspad', 'Het college besluit het fietspad aan te leggen.'],
    );
    expect(outlineOf(meeting)).toEqual(['1 Subsidie dorpshuis', '2 Fietspad']);
  });
});

describe('a list below the words of a body that decides', () => {
  test.each(['Het college besluit:', 'Het college besluit', 'De raad heeft besloten:'])(
    'has a decision in each line: "%s"',
    (words) => {
      const lines = [
        ...['Besluitenlijst college', '6 oktober 2026', '', '1. Subsidie', words],
        ...['1. een subsidie te verlenen;', '2. de raad te informeren.', 'Dat kost geld.'],
        ...['', '2. Fietspad', 'Wordt besproken.'],
      ];
      const read = draft(...lines);
      expect(decisionsOf(read.meeting)).toEqual([
        'een subsidie te verlenen;',
        'de raad te informeren.',
      ]);
      expect(read.meeting.items[0]?.discussion).toHaveLength(4);
      expect(accountOfText(lines.join('\n'), read)).toMatchObject(sound);
    },
  );

  test('has none where the body only asks, or decides later', () => {
    const { meeting } = draft(
      ...[
        'Verslag college',
        '1. Subsidie',
        'Het college besluit later:',
        '- een subsidie',
        '- meer',
      ],
      ...['2. Fietspad', 'Het college vraagt:', '- een kaart', '3. Sluiting', 'Klaar.'],
    );
    expect(meeting.decisions).toEqual([]);
  });
});

describe('a list below a heading', () => {
  const heading = (text: string): HintedLine => ({ text, hints: { heading: 2 } });
  const line = (text: string): HintedLine => ({ text, hints: {} });
  const readOf = (name: string) =>
    draftFromLines(
      [
        ...[line('Verslag werkgroep Haven, 1 juni 2027'), heading('1. Opening'), line('Welkom.')],
        ...[heading('2. Kades'), line('De kade zakt.'), heading(name), line('- Kade inmeten')],
      ],
      counter(),
    ).meeting;

  test('like those of the items is of the whole meeting', () => {
    const { items, actions } = readOf('Actiepunten');
    expect(actions).toMatchObject([{ text: 'Kade inmeten', itemId: null }]);
    expect(items[1]?.discussion).toHaveLength(1);
  });

  test('for one action is of the item above it', () => {
    const { items, actions } = readOf('Actie');
    expect(actions).toMatchObject([{ text: 'Kade inmeten', itemId: items[1]?.id }]);
  });
});

test.each([
  ['Nr\tOmschrijving\tActie door\tDatum', '1\tKade inmeten\tGijs\t27-05-2026'],
  ['Omschrijving\tPortefeuillehouder\tPlanning', 'Kade inmeten\tGijs\t27-05-2026'],
])('a table of actions may call what is to be done its description: %j', (names, action) => {
  const lines = ['Verslag haven', 'Aanwezig: Gijs Nauta, Iris Bos', '1. Opening', 'Iris opent.'];
  const all = [...lines, '2. Sluiting', 'Klaar.', '', 'Actielijst', names, action];
  const read = draft(...all);
  expect(actionsOf(read.meeting)).toEqual(['Kade inmeten | Gijs Nauta | 2026-05-27']);
  expect(accountOfText(all.join('\n'), read)).toMatchObject(sound);
});
