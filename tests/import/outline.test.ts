import { describe, expect, test } from 'vitest';
import { draftFromLines } from '../../shared/import/draft.ts';
import type { HintedLine, LineHints } from '../../shared/import/hinted-line.ts';
import { accountOfText, sound } from './account.ts';
import { agendaOf, counter, draft, reasonsOf } from './read.ts';

const line = (text: string, hints: LineHints = {}): HintedLine => ({ text, hints });
const titles = (...lines: readonly string[]) => agendaOf(draft(...lines).meeting.items);

describe('items are found', () => {
  test('by roman numerals that count up', () => {
    expect(titles('Bestuur', 'I. Opening', 'II. Begroting', 'III. Sluiting')).toEqual([
      'I Opening',
      'II Begroting',
      'III Sluiting',
    ]);
  });

  test('by capitals, when nothing has a number', () => {
    expect(titles('Bestuur', 'A. Opening', 'B. Begroting', 'C. Sluiting')).toEqual([
      'A Opening',
      'B Begroting',
      'C Sluiting',
    ]);
  });

  test.each([
    ['small letters', ['a. Opening', 'b. Begroting', 'c. Sluiting'], ['a', 'b', 'c']],
    ['numbers before small words', ['1 opening', '2 begroting', '3 sluiting'], ['-', '-', '-']],
  ])('by %s, if some are usual on an agenda', (_by, lines, numbers) => {
    const read = titles('Agenda bestuur', ...lines).map((title) => title.split(' ')[0]);
    expect(read).toEqual(numbers);
    expect(titles('Boodschappen', '1 brood', '2 kazen', '3 appels')).toHaveLength(1);
  });

  test('as the parts of one by a letter behind a dot', () => {
    const parts = ['2.a Leges', 'Zonder stemming.', '2.b Accountant', 'Idem.'];
    expect(titles('Notulen', '1. Opening', '2. Voorstellen', ...parts, '3. Sluiting')).toEqual([
      '1 Opening',
      '2 Voorstellen',
      '2a Leges',
      '2b Accountant',
      '3 Sluiting',
    ]);
  });

  test.each(['Agendapunt 1', '1.'])('by "%s" on a line of its own', (first) => {
    const second = first.replace('1', '2');
    expect(titles('Commissie Bouwen', first, 'Opening', '', second, '', 'Sluiting')).toEqual([
      '- Opening',
      '- Sluiting',
    ]);
  });

  test('by headings, with those one level deeper as parts', () => {
    const { items } = draft(
      '# Notulen Zeilclub 4 mei 2027',
      '## Opening',
      'Jan opent.',
      '## Geld',
      '### Contributie',
      'Die blijft gelijk.',
      '## Sluiting',
    ).meeting;
    expect(items.map(({ title }) => title)).toEqual(['Opening', 'Geld', 'Sluiting']);
    expect(items[1]?.items.map(({ title }) => title)).toEqual(['Contributie']);
  });

  test('by their numbers when the headings only part the document', () => {
    const { items } = draft(
      '## Agenda',
      '1. Opening',
      '2. Geld',
      '3. Sluiting',
      '## Bijlagen',
      'Begroting',
    ).meeting;
    expect(items.map(({ title }) => title)).toEqual(['Opening', 'Geld', 'Sluiting']);
  });

  test('by bold lines, if some are usual on an agenda', () => {
    const read = draftFromLines(
      [
        line('Verslag bestuur'),
        line('Opening', { bold: true }),
        line('Jan opent.'),
        line('Steiger', { bold: true }),
        line('1. schuren'),
        line('Rondvraag', { bold: true }),
      ],
      counter(),
    );
    expect(agendaOf(read.meeting.items)).toHaveLength(3);
  });

  test('by short lines above their text', () => {
    const items = titles(
      'Verslag teamoverleg',
      'dinsdag 8 juni 2027, 9.00-10.00 uur, kamer 3',
      '',
      'Opening',
      'Anke opent het overleg en heet iedereen welkom.',
      '',
      'Verbouwing kantine',
      'De verbouwing begint na de zomer.',
      'Bram vraagt offertes op.',
      '',
      'Rondvraag',
      'Geen.',
    );
    expect(items).toEqual(['- Opening', '- Verbouwing kantine', '- Rondvraag']);
  });

  test.each([
    ['- Opening', '- Geld', '- Rondvraag'],
    ['Opening', 'Geld', 'Rondvraag'],
  ])('as the list below "Agenda:" (%s)', (...list) => {
    expect(titles('Beste allen,', '', 'Agenda:', ...list, '', 'Groet, Wietske')).toHaveLength(3);
  });
});

describe('a line in capitals that names the document is no item', () => {
  const items = ['OPENING', 'Mia opent.', '', 'NOTULEN 3 JUNI 2027', 'Goed.', '', 'SLUITING'];

  test.each([
    ['with its day', ['NOTULEN BESTUUR 9 SEPTEMBER 2027', '', 'Aanwezig: Mia Vis, Jan Pol']],
    ['above the fields of the head', ['NOTULEN BESTUUR', 'Datum: 9 september 2027']],
    ['above its day', ['NOTULEN BESTUUR', '9 september 2027']],
  ])('%s, below the name of the body', (_how, head) => {
    const { meeting } = draft('DE WANDELVRIENDEN', ...head, '', ...items);
    expect(meeting).toMatchObject({ title: 'DE WANDELVRIENDEN', date: '2027-09-09' });
    expect(meeting.items.map(({ title }) => title)).toEqual([
      'OPENING',
      'NOTULEN 3 JUNI 2027',
      'SLUITING',
    ]);
  });
});

describe('a list of nothing but titles is an agenda', () => {
  const list = ['Opening', 'Steiger', 'Hoe verder met de kade?', 'Rondvraag'];
  const items = list.map((title) => `- ${title}`);

  test.each([
    [
      'below "Agenda", each line apart',
      ['Bestuur', '', 'Agenda:', '', ...list.join('\n\n').split('\n')],
    ],
    ['right below the title', ['Agenda bestuur 12 maart 2027', ...list]],
    [
      'below the fields of the head',
      ['Agenda bestuur', 'Datum: 12 maart 2027', 'Aanwezig: Jan Pol, Mia Vis', '', ...list],
    ],
    [
      'below the word for the document and its title',
      ['Agenda', 'Bestuur', '12 maart 2027', '', ...list],
    ],
  ])('%s', (_where, lines) => {
    const read = draft(...lines);
    expect(agendaOf(read.meeting.items)).toEqual(items);
    expect(accountOfText(lines.join('\n'), read)).toMatchObject(sound);
  });

  test('below a sentence that announces it, up to what the mail says more', () => {
    const mail = [
      'Beste allen,',
      '',
      'Hierbij de agenda voor vrijdag:',
      '',
      'Steiger',
      'Kade',
      '',
      'Tot dan.',
      '',
      'Groet,',
      'Mia',
    ];
    const { meeting } = draft(...mail);
    expect(agendaOf(meeting.items)).toEqual(['- Steiger', '- Kade']);
    expect(meeting.items[1]?.explanation).toEqual([]);
  });

  test.each([
    ['nothing usual is in it', ['Werkbezoek', 'Brood', 'Koffie', 'Thee']],
    ['a sentence stands among them', ['Werkbezoek', 'Opening', 'Wij gingen weer.', 'Sluiting']],
  ])('but not where %s', (_why, lines) => {
    expect(draft(...lines).meeting.items).toHaveLength(1);
  });
});

describe('an agenda by the clock', () => {
  const { meeting } = draft(
    'Agenda Havenraad 3 juni 2027',
    '10.00 Opening',
    '10.05–10.30 uur Mededelingen',
    '10.30 1. Begroting',
    '11.30 Sluiting',
  );

  test('has minutes in place of times', () => {
    expect(meeting.items.map(({ title, durationMinutes }) => [title, durationMinutes])).toEqual([
      ['Opening', 5],
      ['Mededelingen', 25],
      ['Begroting', 60],
      ['Sluiting', null],
    ]);
  });

  test('tells when the meeting begins and ends', () => {
    expect(meeting).toMatchObject({ startTime: '10:00', endTime: '11:30' });
  });
});

describe('text without an agenda', () => {
  test.each([
    ['no item', ['Wij kwamen aan.', '', 'Na de lunch gingen wij weer.', '', 'Tot volgend jaar.']],
    ['a list', ['Inkopen', '- brood', '- koffie', '- thee']],
  ])('stays one item: %s', (_name, lines) => {
    expect(draft('Werkbezoek', ...lines).meeting.items).toHaveLength(1);
  });
});

describe('the marks of a page', () => {
  const text = [
    'Verslag bestuur',
    '1. Opening',
    'Bespreking: De voorzitter heet iedereen welkom en licht toe dat de steiger na de',
    'Zeilclub Rietpolder 12 maart 2027',
    'Pagina 1 van 3',
    '',
    'zomer wordt vernieuwd.',
    '2. Rondvraag',
    'Zeilclub Rietpolder 12 maart 2027',
    'Pagina 2 van 3',
  ];

  test('are left out, and the sentence they cut is whole again', () => {
    const read = draft(...text);
    expect(read.meeting.items[0]?.discussion).toHaveLength(1);
    expect(reasonsOf(read).filter((reason) => reason === 'pageMark')).toHaveLength(4);
  });

  test('are known by the form feed between pages as well', () => {
    const read = draft('1. Opening', 'Welkom.', 'Zeilclub', '\f2. Rondvraag', 'Geen.', 'Zeilclub');
    const feed = draft('1. Opening', 'Zeilclub 1', '\fZeilclub 2', '2. Rondvraag');
    expect(reasonsOf(read)).not.toContain('pageMark');
    expect(reasonsOf(feed).filter((reason) => reason === 'pageMark')).toHaveLength(2);
  });

  test('are no label that comes again and again', () => {
    const read = draft('1. Opening', 'Bespreking TF:', 'Pagina 1', '2. Geld', 'Bespreking TF:');
    expect(reasonsOf(read).filter((reason) => reason === 'pageMark')).toHaveLength(1);
  });
});
