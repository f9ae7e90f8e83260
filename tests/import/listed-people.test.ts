import { describe, expect, test } from 'vitest';
import { accountOfText, sound } from './account.ts';
import { draft, reasonsOf } from './read.ts';

const around = (lines: readonly string[]) => [
  'Verslag Dijkberaad 12 maart 2027',
  ...lines,
  '1. Opening',
  'Jan opent.',
  '2. Post',
];
const read = (...lines: readonly string[]) => draft(...around(lines));
const peopleIn = (...lines: readonly string[]) =>
  read(...lines).meeting.attendees.map(({ name, role, organisation }) =>
    [name, role, organisation].filter((value) => value !== null).join(' | '),
  );

describe('initials behind a name', () => {
  test('are short for it and no organisation', () => {
    const list = 'Aanwezig: Jan de Vries (JdV), Mia Kalf (MK, voorzitter), Henk-Jan Pol (HJP)';
    expect(peopleIn(list)).toEqual(['Jan de Vries', 'Mia Kalf | chair', 'Henk-Jan Pol']);
    expect(reasonsOf(read(list)).filter((reason) => reason === 'initialsOfPerson')).toHaveLength(3);
    expect(accountOfText(around([list]).join('\n'), read(list))).toMatchObject(sound);
  });

  test('may stand in front of it', () => {
    expect(peopleIn('Aanwezig:', 'JdV (Jan de Vries)', 'MK (Mia Kalf)')).toEqual([
      'Jan de Vries',
      'Mia Kalf',
    ]);
  });

  test('take no role from who was named in full before', () => {
    const lines = ['Voorzitter: Jan de Vries', 'Aanwezig: JdV (Jan de Vries), Omar de Wit'];
    expect(peopleIn(...lines)).toEqual(['Jan de Vries | chair', 'Omar de Wit']);
    expect(accountOfText(around(lines).join('\n'), read(...lines))).toMatchObject(sound);
  });

  test('that are of something else are an organisation', () => {
    expect(peopleIn('Aanwezig: Jan de Vries (OMR), Mia Kalf (MKB)')).toEqual([
      'Jan de Vries | OMR',
      'Mia Kalf | MKB',
    ]);
  });

  test('make an action of theirs one of that person', () => {
    const { actions } = draft(
      ...around(['Aanwezig: Jan de Vries (JdV), Mia Kalf (MK)']),
      'Actie JdV: brief sturen',
    ).meeting;
    expect(actions).toMatchObject([{ owners: ['Jan de Vries'] }]);
  });
});

describe('somebody who is named in short and in full', () => {
  test.each([
    ['Voorzitter: mw Hanna', 'Hanna Brouwer | chair'],
    ['Voorzitter: mevrouw Brouwer', 'Hanna Brouwer | chair'],
    ['Voorzitter: mw. H. Brouwer', 'Hanna Brouwer | chair'],
    ['Voorzitter: HB', 'Hanna Brouwer | chair'],
    ['Voorzitter: Hanna', 'Hanna Brouwer | chair'],
  ])('is one attendee: "%s"', (chair, one) => {
    const lines = [chair, 'Aanwezig: Hanna Brouwer, Jan Pol'];
    expect(peopleIn(...lines)).toEqual([one, 'Jan Pol']);
    expect(reasonsOf(read(...lines))).toContain('samePerson');
    expect(accountOfText(around(lines).join('\n'), read(...lines))).toMatchObject(sound);
  });

  test('keeps an organisation that only one of both lines has', () => {
    expect(peopleIn('Voorzitter: mw Hanna', 'Aanwezig: Hanna Brouwer (OMR), Jan Pol')).toEqual([
      'Hanna Brouwer | chair | OMR',
      'Jan Pol',
    ]);
  });

  test.each([
    ['two answer to it', ['Voorzitter: mw Hanna', 'Aanwezig: Hanna Brouwer, Hanna Pol']],
    ['they stand in one list', ['Aanwezig: Hanna, Hanna Brouwer, Jan Pol']],
    ['one is there and the other is not', ['Aanwezig: Hanna Brouwer', 'Afwezig: mw Hanna']],
    ['a man is called so too', ['Voorzitter: mw. Smit', 'Gasten: dhr. Smit', 'Aanwezig: Jo Smit']],
  ])('stays apart where %s', (_why, lines) => {
    expect(reasonsOf(read(...lines))).not.toContain('samePerson');
  });

  test('is who does what "mevrouw Brouwer" does', () => {
    const { actions } = draft(
      ...around(['Aanwezig: Hanna Brouwer, Jan Pol']),
      'Actie mevrouw Brouwer: brief sturen',
    ).meeting;
    expect(actions).toMatchObject([{ owners: ['Hanna Brouwer'] }]);
  });
});
