import { describe, expect, test } from 'vitest';
import { draftFromLines } from '../../shared/import/draft.ts';
import { linesOfText } from '../../shared/import/hinted-line.ts';
import { accountOfText, sound } from './account.ts';
import { counter, draft, reasonsOf } from './read.ts';

const report = (sentence: string, ...head: readonly string[]) => [
  'Verslag Dijkberaad 12 maart 2027',
  ...head,
  '1. Opening',
  sentence,
  '2. Kade',
  'Nora Vis licht de kade toe.',
];
const peopleIn = (sentence: string, ...head: readonly string[]) => {
  const lines = report(sentence, ...head);
  const read = draft(...lines);
  expect(accountOfText(lines.join('\n'), read)).toMatchObject(sound);
  return read.meeting.attendees.map(({ name, role, presence, excused, from, until }) =>
    [name, role, presence, excused, from, until].filter((value) => value !== null).join(' '),
  );
};

describe('a sentence tells of somebody', () => {
  test.each([
    ['Nora is aanwezig tot 10.45 uur.', 'Nora Vis partial 10:45'],
    ['Nora is tot 10.45 uur aanwezig.', 'Nora Vis partial 10:45'],
    ['Nora vertrekt om 10.45 uur.', 'Nora Vis partial 10:45'],
    ['Nora sluit om 10.15 uur aan.', 'Nora Vis partial 10:15'],
    ['- Nora is tot 10.45 uur aanwezig wegens haar trein.', 'Nora Vis partial 10:45'],
    ['Jan Pol en Nora hebben zich afgemeld.', 'Jan Pol absent true', 'Nora Vis absent true'],
    ['Jan Pol heeft zich afgemeld voor deze vergadering.', 'Jan Pol absent true'],
    ['Bericht van verhindering van Nora Vis.', 'Nora Vis absent true'],
    ['Apologies were received from Nora Vis.', 'Nora Vis absent true'],
    ['In aanwezigheid van Nora Vis.', 'Nora Vis guest present'],
  ])('%s', (sentence, ...people) => {
    expect(peopleIn(sentence)).toEqual(people);
    expect(reasonsOf(draft(...report(sentence)))).toContain('attendanceFromSentence');
  });

  test('who is on the list, and says more of him than it does', () => {
    expect(peopleIn('Jan heeft zich afgemeld.', 'Aanwezig: Mia Kalf', 'Afwezig: Jan Pol')).toEqual([
      'Mia Kalf present',
      'Jan Pol absent true',
    ]);
    expect(peopleIn('Mia vertrekt om 10.45 uur.', 'Aanwezig: Mia Kalf, Jan Pol')).toEqual([
      'Mia Kalf partial 10:45',
      'Jan Pol present',
    ]);
  });

  test.each([
    'Nora is niet aanwezig tot 10.45 uur.',
    'Is Nora aanwezig tot 10.45 uur?',
    'Jan is volgende vergadering aanwezig tot 10.45 uur.',
    'Jan heeft zich afgemeld voor de excursie.',
    'De kade is aanwezig tot 10.45 uur.',
    'Het is de vraag of Nora vertrekt om 10.45 uur.',
    'Hij heeft zich afgemeld.',
    'Niemand heeft zich afgemeld.',
    'Velen hebben zich afgemeld.',
    'Jan heeft zich afgemeld.',
    'Gemeente Oudermeer heeft zich afgemeld.',
    'Mevrouw Pol heeft zich afgemeld.',
    'Kamer is verhinderd.',
    'Bakker is verhinderd te betalen.',
    'Nora Vis is verhinderd te betalen.',
    'Apologies from Head Office.',
    'Apologies from Rietdal.',
    'Hans Kok heeft zich afgemeld van de nieuwsbrief.',
    'Afmelding van Gemeente Rietdal voor de subsidie.',
    'Afmelding van Nora Vis voor de subsidie.',
    'Zij vertrekt om 15.00 uur.',
    'De trein naar Utrecht vertrekt om 9.30 uur.',
    'Intercity Utrecht vertrekt om 9.30 uur.',
    'Nora Vis vertrekt om 9.30 uur naar Utrecht.',
    'Zij sluiten om 15.00 uur aan bij de optocht.',
    'Nora sluit om 15.00 uur aan bij de optocht.',
    'Op de open dag is Mia Berg aanwezig tot 16.00 uur.',
    'Op de open dag is Nora Vis aanwezig tot 16.00 uur.',
    'Omdat het laat is kan Nora aanwezig zijn tot 10.45 uur.',
  ])('and not in: %s', (sentence) => {
    expect(peopleIn(sentence)).toEqual([]);
  });

  test.each(['Sara Bos heeft zich afgemeld.', 'Bakker vertrekt om 10.45 uur.'])(
    'nor of somebody who is not on the list that there is: %s',
    (sentence) => {
      expect(peopleIn(sentence, 'Aanwezig: Mia Kalf, Jan Pol')).toEqual([
        'Mia Kalf present',
        'Jan Pol present',
      ]);
    },
  );

  test('nor where two have that first name', () => {
    const two = 'Aan de kade staat Nora Bos.';
    expect(peopleIn(`Nora vertrekt om 10.45 uur. ${two}`)).toEqual([]);
  });

  test('which changes nobody who is there by the list', () => {
    expect(peopleIn('Jan heeft zich afgemeld.', 'Aanwezig: Jan Pol, Mia Kalf')).toEqual([
      'Jan Pol present',
      'Mia Kalf present',
    ]);
  });

  test('unless the user says what the line is', () => {
    const lines = linesOfText(report('Nora is aanwezig tot 10.45 uur.').join('\n'));
    const choices = new Map([[3, 'discussion'] as const]);
    expect(draftFromLines(lines, counter(), { choices }).meeting.attendees).toEqual([]);
  });

  test('but not what is said behind closed doors, for the list goes out with the public edition', () => {
    const head = ['Verslag Dijkberaad 12 maart 2027', 'Aanwezig: Omar de Wit, Mia Kalf'];
    const item = ['1. Opening', 'Mia vertrekt om 10.45 uur.', '2. Besloten gedeelte'];
    const { meeting } = draft(
      ...head,
      ...item,
      'Omar de Wit vertrekt om 20.15 uur wegens zijn belang.',
    );
    expect(meeting.items[1]?.confidential).toBe(true);
    expect(meeting.attendees.map(({ name, until }) => [name, until])).toEqual([
      ['Omar de Wit', null],
      ['Mia Kalf', '10:45'],
    ]);
  });

  test.each([
    [['1. Besloten gedeelte', '1.1 Bouw', 'Omar de Wit vertrekt om 20.15 uur.']],
    [['Besloten vergadering', '', 'Wij praten bij.', 'Omar de Wit vertrekt om 20.15 uur.']],
  ])('nor in a part of it, nor where nothing is an item: %s', (lines) => {
    const { meeting } = draft('Verslag Dijkberaad 12 maart 2027', ...lines);
    expect(meeting.attendees).toEqual([]);
  });
});
