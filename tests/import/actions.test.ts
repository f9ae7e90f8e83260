import { describe, expect, test } from 'vitest';
import { draft } from './read.ts';

const meetingWith = (...lines: readonly string[]) =>
  draft(
    'Notulen bestuur Zeilclub, 4 oktober 2027',
    'Aanwezig: Jan Pol, Mia Kalf, Otto van Raap',
    '1. Opening',
    'Bespreking: Volgens Truus is de steiger stuk.',
    ...lines,
    '2. Sluiting',
  ).meeting;
const actionsIn = (...lines: readonly string[]) =>
  meetingWith(...lines).actions.map(({ text, owners, due }) => ({ text, owners, due }));

describe('an action has its owner and date', () => {
  test.each([
    ['Actie Jan: verf kopen', 'verf kopen', ['Jan Pol'], null],
    ['ACTIE: Jan: verf kopen', 'verf kopen', ['Jan Pol'], null],
    ['AP Jan en Mia: verf kopen', 'verf kopen', ['Jan Pol', 'Mia Kalf'], null],
    ['Actiepunt 12: verf kopen (Jan/Mia)', 'verf kopen', ['Jan Pol', 'Mia Kalf'], null],
    ['Actie Jan 1 nov: verf kopen', 'verf kopen', ['Jan Pol'], '2027-11-01'],
    ['Actie: verf kopen (Jan, vóór 1 november)', 'verf kopen', ['Jan Pol'], '2027-11-01'],
    ['Actie: verf kopen (Truus; deadline: 1-2-2028)', 'verf kopen', ['Truus'], '2028-02-01'],
    ['- ACTIE: Jan koopt verf.', 'Jan koopt verf.', ['Jan Pol'], null],
    [
      'Actie: Otto van Raap belt uiterlijk 3 jan',
      'Otto van Raap belt uiterlijk 3 jan',
      ['Otto van Raap'],
      '2028-01-03',
    ],
    ['Actie Truus belt de schilder', 'Truus belt de schilder', ['Truus'], null],
    [
      'Action: Jan to call the painter by 1 November',
      'Jan to call the painter by 1 November',
      ['Jan Pol'],
      '2027-11-01',
    ],
    ['Actie Jan vrijdag: verf kopen', 'verf kopen', ['Jan Pol'], '2027-10-08'],
    ['Actie Jan vóór eind Q4: verf kopen', 'verf kopen', ['Jan Pol'], '2027-12-31'],
    ['Actie Jan 1.12: verf kopen', 'verf kopen', ['Jan Pol'], '2027-12-01'],
    ['Actie: verf kopen (Jan, 1.12)', 'verf kopen', ['Jan Pol'], '2027-12-01'],
    ['Actie: verf kopen (Jan, EOW)', 'verf kopen', ['Jan Pol'], '2027-10-08'],
    ['Actie: verf kopen (JP, MK)', 'verf kopen', ['Jan Pol', 'Mia Kalf'], null],
    ['Actie: verf kopen (Jan en Mia)', 'verf kopen', ['Jan Pol', 'Mia Kalf'], null],
    ['Actie: verf kopen (Jan / Mia)', 'verf kopen', ['Jan Pol', 'Mia Kalf'], null],
    ['Actie: verf kopen (mw. Bos, 1 nov)', 'verf kopen', ['mw. Bos'], '2027-11-01'],
    ['Actie Jan z.s.m.: verf kopen', 'verf kopen (z.s.m.)', ['Jan Pol'], null],
    ['Actie: versie 1.12 testen', 'versie 1.12 testen', [], null],
    ['Actie: verf kopen', 'verf kopen', [], null],
    ['Actie: Bellen met de schilder', 'Bellen met de schilder', [], null],
    ['Actie: verf kopen (bij de bouwmarkt)', 'verf kopen (bij de bouwmarkt)', [], null],
    ['Actie: verf kopen, volgende vergadering', 'verf kopen, volgende vergadering', [], null],
  ])('%s', (line, text, owners, due) => {
    expect(actionsIn(line)).toEqual([{ text, owners, due }]);
  });

  test('and is the sentence before it, when it only says who', () => {
    const meeting = meetingWith(
      '- De verf is op. Wie koopt nieuwe? ACTIE: Mia. De kwasten zijn goed.',
    );
    expect(meeting.actions).toMatchObject([{ text: 'Wie koopt nieuwe?', owners: ['Mia Kalf'] }]);
    const lines = meeting.items[0]?.discussion ?? [];
    expect(lines.map(({ inlines, ref }) => [inlines[0]?.text, ref?.type])).toEqual([
      ['Volgens Truus is de steiger stuk.', undefined],
      ['De verf is op. Wie koopt nieuwe?', 'action'],
      ['De kwasten zijn goed.', undefined],
    ]);
  });
});

describe('an action is of a body, or of who holds an office', () => {
  test.each([
    ['Actiehouder kascommissie: verf kopen', 'verf kopen', 'kascommissie'],
    ['Actie voor de raad: verf kopen', 'verf kopen', 'de raad'],
    ['Actie ondernemingsraad: verf kopen', 'verf kopen', 'ondernemingsraad'],
    ['Actie kascommissie: verf kopen', 'verf kopen', 'kascommissie'],
    ['Actie: verf kopen (het bestuur)', 'verf kopen', 'het bestuur'],
    ['Actie: de beheerder: verf kopen', 'verf kopen', 'de beheerder'],
    ['Actie: Het bestuur koopt verf', 'Het bestuur koopt verf', 'Het bestuur'],
    ['Actie wethouder Smit: verf kopen', 'verf kopen', 'wethouder Smit'],
  ])('%s', (line, text, owner) => {
    expect(actionsIn(line)).toEqual([{ text, owners: [owner], due: null }]);
  });

  test.each(['Actie voorraad: verf kopen', 'Actie: de leden informeren', 'Actie: bestuur vragen'])(
    'which is not in “%s”',
    (line) => {
      expect(actionsIn(line).flatMap(({ owners }) => owners)).toEqual([]);
    },
  );

  test('and of the attendee who holds it, where one does', () => {
    const { meeting } = draft(
      'Notulen bestuur Zeilclub, 4 oktober 2027',
      'Aanwezig: Jan Pol (voorzitter), Mia Kalf (penningmeester)',
      '1. Opening',
      'Actie penningmeester: verf kopen',
    );
    expect(meeting.actions.map(({ owners }) => owners)).toEqual([['Mia Kalf']]);
  });
});

test('an action that only says who and when is of the sentence before it', () => {
  const text = 'De verf is op. Actie: penningmeester, vóór 1 november 2027.';
  expect(actionsIn(text)).toEqual([
    { text: 'De verf is op.', owners: ['penningmeester'], due: '2027-11-01' },
  ]);
});

test('owners have initials, behind which no sentence ends, and titles, which nobody says', () => {
  const { meeting } = draft(
    'Notulen bestuur Zeilclub, 4 oktober 2027',
    'Aanwezig: M. Pol, R. van der Meer, Dr. Tom Becker, Prof. Tim Vis',
    '1. Opening',
    'Actie: M. Pol / R. van der Meer - verf kopen - 15-11-2027',
    'Actie TB: kwast kopen',
    'Actie Tim: ladder kopen',
  );
  expect(meeting.actions.map(({ owners }) => owners)).toEqual([
    ['M. Pol', 'R. van der Meer'],
    ['Dr. Tom Becker'],
    ['Prof. Tim Vis'],
  ]);
});

test('a box to tick behind a bullet is an action of whom it names', () => {
  const lines = ['Actiepunten', '- ☐ Jan belt de schilder', '- ☑ Mia belt de kleurenwinkel'];
  const { actions } = meetingWith(...lines);
  expect(actions.map(({ text, owners }) => [text, owners])).toEqual([
    ['Jan belt de schilder', ['Jan Pol']],
    ['Mia belt de kleurenwinkel', ['Mia Kalf']],
  ]);
});

test('a day that follows from words is told, and one that is written out is not', () => {
  const { findings } = draft(
    'Notulen bestuur Zeilclub, 4 oktober 2027',
    '1. Opening',
    'Actie: verf kopen (Jan, eind Q4)',
    'Actie: kwast kopen (Jan, 1 nov)',
  );
  expect(findings.filter(({ reason }) => reason.endsWith('dueFromWords'))).toEqual([
    {
      kind: 'guess',
      line: 3,
      reason: 'importing.findings.dueFromWords',
      values: { words: 'eind Q4', date: '2027-12-31' },
      text: 'verf kopen',
    },
  ]);
});

test('a day that nobody can know stays in the text of the action', () => {
  const { meeting } = draft('Notulen bestuur', '1. Opening', 'Actie Jan 1 nov: verf kopen');
  expect(meeting.actions).toMatchObject([{ text: 'verf kopen (1 nov)', owners: ['Jan'] }]);
});

describe('an owner is the attendee of that surname', () => {
  const ownerOf = (owner: string, present: string) =>
    draft(
      'Notulen bestuur Zeilclub, 4 oktober 2027',
      `Aanwezig: ${present}`,
      '1. Opening',
      'Actielijst',
      'Actie\tWie',
      `Verf kopen\t${owner}`,
    ).meeting.actions[0]?.owners[0];

  test.each([
    ['de heer Smit', 'Mia Kalf, T. Smit', 'T. Smit'],
    ['dhr. ir. T. Smit', 'Mia Kalf, T. Smit', 'T. Smit'],
    ['dhr. T.J. Smit', 'Mia Kalf, T. Smit', 'T. Smit'],
    ['P. Smit', 'Mia Kalf, dhr. Smit', 'dhr. Smit'],
    ['mw. P. Smit', 'T. Smit, P. Smit', 'P. Smit'],
  ])('%s among %s', (owner, present, known) => {
    expect(ownerOf(owner, present)).toBe(known);
  });

  test.each([
    ['J. Smit', 'Mia Kalf, T. Smit'],
    ['mw. P. Smit', 'Mia Kalf, T. Smit'],
    ['de heer Smit', 'P. Smit, T. Smit'],
    ['mevrouw Smit', 'Mia Kalf, dhr. Smit'],
    ['mw. Smit', 'dhr. Smit, T. Smit'],
    ['dhr. T. Smit', 'Mia Kalf, mw. T. Smit'],
  ])('but %s is not one of %s', (owner, present) => {
    expect(ownerOf(owner, present)).toBe(owner);
  });

  test.each([
    ['mevrouw Smit', 'dhr. P. Smit, mw. T. Smit', 'mw. T. Smit'],
    ['mevrouw Smit', 'dhr. P. Smit, T. Smit', 'T. Smit'],
    ['mr. T. Smit', 'Mia Kalf, mw. T. Smit', 'mw. T. Smit'],
  ])('%s among %s, by the title and the initials', (owner, present, known) => {
    expect(ownerOf(owner, present)).toBe(known);
  });

  test('and a title that says it is another is told', () => {
    const read = draft(
      'Notulen bestuur Zeilclub, 4 oktober 2027',
      'Aanwezig: Mia Kalf, dhr. Smit',
      '1. Opening',
      'Actie mevrouw Smit: verf kopen',
    );
    expect(read.findings).toContainEqual({
      kind: 'guess',
      line: 4,
      reason: 'importing.findings.otherPerson',
      values: { name: 'mevrouw Smit', listed: 'dhr. Smit' },
      text: 'verf kopen',
    });
  });
});

describe('a list of actions', () => {
  test('ends where the list ends', () => {
    const meeting = meetingWith('Acties:', '- Jan: verf kopen', '- Mia: bank bellen', 'Tot slot.');
    expect(meeting.actions).toHaveLength(2);
    expect(meeting.items[0]?.discussion.at(-1)?.ref).toBeUndefined();
  });

  const table = [
    'Actielijst',
    'Nr\tActie\tWie\tWanneer\tStatus',
    '12\tVerf kopen\tJan, Mia\t1-11-2027\tloopt',
    '14\tBoei verven\tOtto\tvolgende keer\tgereed',
  ];

  test('for the whole meeting is in no item, and keeps its numbers', () => {
    const { actions, items } = draft(
      'Notulen bestuur',
      '1. Opening',
      '2. Sluiting',
      ...table,
    ).meeting;
    expect(actions).toMatchObject([
      { number: 12, itemId: null, owners: ['Jan', 'Mia'], due: '2027-11-01', status: 'open' },
      { number: 14, text: 'Boei verven (volgende keer)', owners: ['Otto'], status: 'done' },
    ]);
    expect(items[1]?.discussion).toEqual([]);
  });

  test('below an item stands in its discussion', () => {
    const meeting = meetingWith(...table.slice(1));
    expect(meeting.actions.map(({ itemId }) => itemId)).toEqual([
      meeting.items[0]?.id,
      meeting.items[0]?.id,
    ]);
    expect(meeting.items[0]?.discussion.map(({ ref }) => ref?.type)).toEqual([
      undefined,
      'action',
      'action',
    ]);
  });

  test('keeps a row for itself when another row is the line of the text already', () => {
    const { actions } = meetingWith(
      'Actie Jan: begroting 2028 opstellen en begroting 2028 rondsturen aan het bestuur',
      'Actielijst',
      'Actie\tWie\tWanneer',
      'begroting 2028 opstellen\tJan\t1-11-2027',
      'begroting 2028 rondsturen\tJan\t1-12-2027',
    );
    expect(actions.map(({ text, due }) => [text, due])).toEqual([
      ['begroting 2028 opstellen en begroting 2028 rondsturen aan het bestuur', '2027-11-01'],
      ['begroting 2028 rondsturen', '2027-12-01'],
    ]);
  });

  test('that names the item of each goes to that item', () => {
    const { actions, items } = draft(
      'Notulen bestuur',
      '1. Opening',
      '2. Sluiting',
      'Actie\tWie\tPunt',
      'Verf kopen\tJan\t1',
    ).meeting;
    expect(actions).toMatchObject([{ itemId: items[0]?.id }]);
  });
});

test('decisions are read from a table too', () => {
  const { decisions } = draft(
    'Notulen bestuur',
    '1. Opening',
    '2. Sluiting',
    'Besluitenlijst',
    'Nr\tBesluit',
    '7\tDe steiger wordt groen.',
  ).meeting;
  expect(decisions).toMatchObject([{ number: 7, text: 'De steiger wordt groen.', itemId: null }]);
});

test('a name, a task and a day between dashes are an action, though nobody else tells of the name', () => {
  const { meeting } = draft(
    'Verslag VvE, 3 juni 2026',
    '1. Dak',
    'Actie: Peters – offertes opvragen – 1 juli',
    '2. Post',
  );
  expect(meeting.actions).toMatchObject([
    { text: 'offertes opvragen', owners: ['Peters'], due: '2026-07-01' },
  ]);
});

test('what was decided of an item may be that it is put off', () => {
  const { meeting } = draft('Verslag VvE', '1. Dak', 'Besluit: aangehouden.', '2. Post', 'Geen.');
  expect(meeting.items[0]?.status).toBe('postponed');
  expect(meeting.decisions).toHaveLength(1);
});

test('a list lined up with two spaces has who and when of each action', () => {
  const { actions } = draft(
    'Notulen bestuur Zeilclub, 4 maart 2024',
    '1. Opening',
    '2. Sluiting',
    '',
    'Actielijst',
    'Nr  Actie  Wie  Wanneer',
    '1   Overzicht rondsturen.  Youssef  1-4-2024',
    '2   Verf kopen  Mia  1 mei',
  ).meeting;
  expect(actions.map(({ text, owners, due }) => [text, ...owners, due])).toEqual([
    ['Overzicht rondsturen.', 'Youssef', '2024-04-01'],
    ['Verf kopen', 'Mia', '2024-05-01'],
  ]);
});
