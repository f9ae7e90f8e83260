import { describe, expect, test } from 'vitest';
import { draftFromLines } from '../../shared/import/draft.ts';
import { linesOfText } from '../../shared/import/hinted-line.ts';
import { accountOfText, sound } from './account.ts';
import { agendaOf, counter, draft, reasonsOf } from './read.ts';

const first = (...lines: readonly string[]) =>
  draft('Bestuur', '1. Opening', ...lines, '2. Sluiting').meeting.items[0];

describe('an item', () => {
  test.each([
    ['Opening (ter info)', [], 'forInformation', null],
    ['Opening [vervallen: te laat]', [], 'withdrawn', 'te laat'],
    ['Opening', ['Ter kennisname.'], 'forInformation', null],
    ['Opening', ['Vervallen: het stuk is niet af.'], 'withdrawn', 'het stuk is niet af'],
    ['Opening', ['Status: aangehouden'], 'postponed', null],
    ['Opening (hamerstuk)', [], 'open', 'hamerstuk'],
    ['Opening', ['Hamerstuk.'], 'open', 'hamerstuk'],
  ])('has the status that "%s" %j says', (title, lines, status, statusReason) => {
    const { meeting } = draft('Bestuur', `1. ${title}`, ...lines, '2. Sluiting');
    expect(meeting.items[0]).toMatchObject({ status, statusReason, discussion: [] });
  });

  test('is decided without discussion when a report calls it a hamerstuk', () => {
    const { meeting } = draft('Verslag Bestuur', '1. Opening', 'Welkom.', '2. Leges (hamerstuk)');
    expect(meeting.items[1]).toMatchObject({
      title: 'Leges',
      status: 'discussed',
      statusReason: 'hamerstuk',
    });
  });

  test('is discussed when a report says no more of it than that', () => {
    const lines = ['1. Opening', 'Bespreking: Welkom.', '2. Leges', 'Besproken.', '3. Kade'];
    const [, leges, kade] = draft('Verslag Bestuur', ...lines, 'Niet besproken.').meeting.items;
    expect(leges).toMatchObject({ status: 'discussed', statusReason: null, discussion: [] });
    expect(leges?.explanation).toEqual([]);
    expect(kade).toMatchObject({ status: 'open', discussion: [], explanation: [] });
  });

  test('has the status that a sentence tells of, which stays', () => {
    const read = draft('1. Geld', 'Bespreking: Het punt wordt aangehouden.', '2. Sluiting');
    expect(read.meeting.items[0]).toMatchObject({ status: 'postponed' });
    expect(read.meeting.items[0]?.discussion).toHaveLength(1);
    expect(reasonsOf(read)).toContain('statusFromSentence');
  });

  test('has the presenter that a sentence names, told as a guess', () => {
    const read = draft('1. Kade', 'Toelichting: Nora Kalf licht het plan toe.', '2. Sluiting');
    expect(read.meeting.items[0]?.presenter).toBe('Nora Kalf');
    expect(read.findings.at(-1)).toMatchObject({
      kind: 'guess',
      reason: 'importing.findings.presenterFromSentence',
      values: { name: 'Nora Kalf' },
    });
  });

  test.each(['Inbreng Regio’s', 'Inbreng Regio Oost en Waterschap', 'Inbreng waterschappen'])(
    'has a lane for "%s" without a colon',
    (line) => {
      expect(first(line, 'Goed plan.')?.contributions).toHaveLength(1);
    },
  );

  test('has no lane for a sentence', () => {
    expect(first('Inbreng van leden is welkom')?.contributions).toHaveLength(0);
  });

  test('has parts, marked with letters right below its title', () => {
    const { meeting } = draft(
      'Bestuur',
      '1. Opening',
      '2. Haven',
      'a. Steiger',
      'b. Kade',
      '3. Eind',
    );
    expect(agendaOf(meeting.items)).toEqual([
      '- Opening',
      '- Haven',
      '- Steiger',
      '- Kade',
      '- Eind',
    ]);
    expect(meeting.items[1]?.items).toHaveLength(2);
  });

  test('has no parts where letters mark a list in the text', () => {
    expect(first('Bespreking: drie wensen', 'a. brood', 'b. koffie')?.items).toEqual([]);
  });
});

describe('hours in a title', () => {
  test.each([
    'Winkels open van 9 tot 21 uur',
    'Plannen, tarief 12 tot 18 uur parkeren',
    'Overzicht wedstrijden 9-12 uur en 13-17 uur op zaterdag',
    'Parkeren (tarief 12 tot 18 uur op zondag)',
  ])('are part of it: "%s"', (title) => {
    expect(draft('Bestuur', `1. ${title}`, '2. Sluiting').meeting.items[0]).toMatchObject({
      ...{ title, durationMinutes: null },
    });
  });

  test.each(['Rondgang (10-12 uur)', 'Rondgang, 10 tot 12 uur', 'Rondgang – 10-12 uur'])(
    'say how long it takes where they stand apart: "%s"',
    (title) => {
      expect(draft('Bestuur', `1. ${title}`, '2. Sluiting').meeting.items[0]).toMatchObject({
        ...{ title: 'Rondgang', durationMinutes: 120 },
      });
    },
  );
});

describe('"Besproken." below an item', () => {
  const read = (...lines: readonly string[]) => {
    const found = draft(...lines);
    expect(accountOfText(lines.join('\n'), found)).toMatchObject(sound);
    return found.meeting;
  };

  test('tells that the meeting was held', () => {
    const lines = ['1. Opening', 'Besproken.', '2. Begroting', 'Besproken.', '3. Sluiting'];
    const meeting = read('Bestuur Zeilclub', ...lines);
    expect(meeting.status).toBe('concept');
    expect(meeting.items).toMatchObject([
      { status: 'discussed', explanation: [], discussion: [] },
      { status: 'discussed', explanation: [], discussion: [] },
      { status: 'open' },
    ]);
  });

  test('stays where more was said', () => {
    const more = 'Het bestuur wacht op de cijfers.';
    const meeting = read('Bestuur Zeilclub', '1. Opening', 'Besproken.', more, '2. Sluiting');
    const [opening] = meeting.items;
    const said = [...(opening?.explanation ?? []), ...(opening?.discussion ?? [])];
    expect(said.map(({ inlines }) => inlines[0]?.text)).toEqual(['Besproken.', more]);
    expect([meeting.status, opening?.status]).toEqual(['concept', 'discussed']);
  });

  test('tells nothing of an agenda whose items are expected to pass', () => {
    const meeting = read('Bestuur Zeilclub', '1. Leges', 'Hamerstuk.', '2. Sluiting');
    expect([meeting.status, meeting.items[0]?.status]).toEqual(['draft', 'open']);
  });
});

test('an agenda in a table gives numbers, minutes, presenters and papers', () => {
  const { meeting } = draft(
    'Agenda bestuur 4 mei 2027',
    'Nr\tOnderwerp\tTijd\tInleider\tBijlage\tDoel',
    '1\tOpening\t5 min\tJan Pol\t\t',
    '2\tBegroting\t20 min\tMia Kalf\t2a. Schets\tbesluitvormend',
  );
  expect(meeting.items).toMatchObject([
    { title: 'Opening', durationMinutes: 5, presenter: 'Jan Pol', attachments: [] },
    { title: 'Begroting', durationMinutes: 20, attachments: [{ title: 'Schets' }] },
  ]);
  expect(meeting.items[1]?.explanation[0]?.inlines[0]?.text).toBe('besluitvormend');
});

describe('text below an item is the discussion', () => {
  test('when the sentences tell what happened', () => {
    const read = draft(
      'Technisch overleg',
      '1. Opening',
      'Jan opent de vergadering.',
      '2. Verslag',
      'Het verslag wordt ongewijzigd vastgesteld.',
    );
    expect(read.meeting.status).toBe('concept');
    expect(reasonsOf(read)).toContain('textIsDiscussion');
  });

  test.each([
    ['who said what', ['Aanwezig: Jan Pol, Mia Tas', 'Jan Pol: goed plan.', 'Mia Tas: eens.']],
    ['what was decided', ['De kosten zijn hoog.', 'Besluit: uitstel.', 'Actie: Mia belt de bank.']],
    [
      'who stayed away and when it closed',
      ['Afwezig: Jan Pol', 'Om elf uur sluit de voorzitter de vergadering.'],
    ],
  ])('when they tell %s', (_, [first = '', ...text]) => {
    const read = draft('Bestuur', first, '', '1. Plan', ...text, '2. Rondvraag', 'Geen.');
    expect(read.meeting.items.at(-1)?.discussion).toHaveLength(1);
    expect(reasonsOf(read)).toContain('textIsDiscussion');
  });

  test('when one sentence and the name of the file say so', () => {
    const lines = linesOfText('Bestuur\n1. Opening\nJan opent de vergadering.\n2. Rondvraag');
    const status = (fileName: string) =>
      draftFromLines(lines, counter(), { fileName }).meeting.status;
    expect(status('Notulen maart.docx')).toBe('concept');
    expect(status('maart.docx')).toBe('draft');
  });

  test('but not where the agenda only asks for a decision', () => {
    const read = draft(
      'Bestuur',
      '1. Plan',
      'Besluit: ter vaststelling',
      '2. Geld',
      'Besluit: gevraagd',
    );
    expect(read.meeting.status).toBe('draft');
  });

  test('but not on an agenda', () => {
    const read = draft(
      'Bestuur',
      '1. Opening',
      '2. Plan',
      'Jan licht het plan toe.',
      '3. Post',
      'Mia licht de post toe.',
    );
    expect(read.meeting.status).toBe('draft');
  });
});

test.each([
  ['De heer J. Smit licht het plan toe.', 'J. Smit'],
  ['T. Smit licht het plan toe.', 'T. Smit'],
  ['Smit licht het plan toe.', 'T. Smit'],
  ['P. van der Laan presenteert het plan.', 'P. van der Laan'],
])('"%s" names who introduces the item with the initials that it has', (line, presenter) => {
  const lines = ['Bestuur Zeilclub', 'Aanwezig: Mia Kalf, T. Smit', '1. Plan', line];
  const read = draft(...lines);
  expect(read.meeting.items[0]?.presenter).toBe(presenter);
  expect(accountOfText(lines.join('\n'), read)).toMatchObject(sound);
});

describe('a line that says where more can be read', () => {
  const itemIn = (...lines: readonly string[]) =>
    draft('Bestuur Zeilclub, 4 oktober 2027', ...lines).meeting.items[0];
  const line = 'De wethouder licht de cijfers van 2026 toe (zie bijlage)';

  test('stays in the discussion', () => {
    const item = itemIn('1. Cijfers', 'Bespreking:', line, '2. Sluiting');
    expect(item?.discussion.map(({ inlines }) => inlines[0]?.text)).toEqual([line]);
    expect(item?.attachments).toEqual([]);
  });

  test('is a paper on an agenda and in a list', () => {
    const agenda = itemIn('1. Cijfers', 'Jaarcijfers 2026 (bijgevoegd)', '2. Sluiting');
    expect(agenda?.attachments).toHaveLength(1);
    const listed = itemIn('1. Cijfers', 'Bespreking:', '- Jaarcijfers 2026 (bijgevoegd)');
    expect(listed?.attachments).toHaveLength(1);
  });
});
