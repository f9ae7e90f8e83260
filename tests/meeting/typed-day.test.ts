import { expect, test } from 'vitest';
import { dayMeant, isWholeDay } from '../../shared/meeting/typed-day.ts';

test.each([
  ['2027-12-18', '2027-12-18'],
  ['0027-12-18', '2027-12-18'],
  ['0007-12-18', '2007-12-18'],
  ['0202-12-18', null],
  ['', null],
])('a date field with “%s” means %s', (value, day) => {
  expect(dayMeant(value)).toBe(day);
});

test('a day is whole once its year is', () => {
  const years = ['0002', '0020', '0202', '2027'].map((year) => isWholeDay(`${year}-12-18`));
  expect(years).toEqual([false, false, false, true]);
  expect(isWholeDay('')).toBe(false);
});
