import { describe, expect, it } from 'vitest';
import { longDate, weekdayDate } from '../../../renderer/library/dates.ts';
import { fullDate } from '../../../shared/export/dates.ts';

describe('a date on screen', () => {
  it('is written as in the documents, in either language', () => {
    for (const language of ['nl', 'en'] as const)
      expect(longDate('2027-03-19', language)).toBe(fullDate('2027-03-19', language));
  });

  it('has no comma behind the day of the week', () => {
    expect(weekdayDate('2027-03-19', 'en')).toBe('Fri 19 Mar 2027');
    expect(weekdayDate('2027-03-19', 'nl')).toBe('vr 19 mrt 2027');
  });
});
