import { expect, it } from 'vitest';
import { signingRows } from '../../main/writers/signing.ts';

const rows = (chair: string, secretary: string) =>
  signingRows({
    type: 'signatures',
    signers: [
      { name: chair, role: 'Voorzitter' },
      { name: secretary, role: 'Notulist' },
    ],
  });

it('sets names above roles, two columns apart', () => {
  expect(rows('Hedwig Oosterling', 'Joris Tebbe')).toEqual([
    'Hedwig Oosterling\t\tJoris Tebbe',
    'Voorzitter\t\tNotulist',
  ]);
});

it('breaks a name that is longer than its column, and keeps both roles in one row', () => {
  expect(rows('mr. drs. Hedwig Wilhelmina van Oosterling', 'Joris Tebbe')).toEqual([
    'mr. drs. Hedwig Wilhelmina van\t\tJoris Tebbe',
    'Oosterling',
    'Voorzitter\t\tNotulist',
  ]);
  expect(rows('Joris Tebbe', 'mr. drs. Hedwig Wilhelmina van Oosterling').at(1)).toBe(
    '\t\tOosterling',
  );
});

it('leaves room for a name that is not known', () => {
  expect(rows('', '')).toEqual(['Voorzitter\t\tNotulist']);
});
