import { expect, it } from 'vitest';
import { nearestFirst } from '../../shared/spelling/nearest-first.ts';

it('has what is nearest to what was written come first, whichever dictionary it is from', () => {
  expect(nearestFirst('vergaderign', ['everglade', 'vergadering'])).toEqual([
    'vergadering',
    'everglade',
  ]);
  expect(nearestFirst('aktie', ['Katie', 'actie', 'akte'])).toEqual(['actie', 'akte', 'Katie']);
});

it('keeps the order of the dictionary among those that are as near, and has each once', () => {
  expect(nearestFirst('teh', ['the', 'tech', 'het', 'the'])).toEqual(['the', 'tech', 'het']);
});
