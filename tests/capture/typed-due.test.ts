import { describe, expect, it, test } from 'vitest';
import { typedDue } from '../../shared/capture/typed-due.ts';
import { shortDate } from '../../renderer/library/dates.ts';

// A Friday.
const context = { meetingDate: '2027-03-12', nextMeeting: '2027-04-09' };

describe('the day that is typed in the field of an action', () => {
  test.each([
    ['1 nov', '2027-11-01'],
    ['1 november', '2027-11-01'],
    [' vóór 1 feb ', '2028-02-01'],
    ['1-12', '2027-12-01'],
    ['1/12', '2027-12-01'],
    ['1.12', '2027-12-01'],
    ['1-12-27', '2027-12-01'],
    ['1 12 2027', '2027-12-01'],
    ['011227', '2027-12-01'],
    ['01122027', '2027-12-01'],
    ['2027-12-01', '2027-12-01'],
    ['vrijdag', '2027-03-19'],
    ['vr', '2027-03-19'],
    ['Ma.', '2027-03-15'],
    ['thu', '2027-03-18'],
    ['ma a.s.', '2027-03-15'],
    ['vr 19 mrt', '2027-03-19'],
    ['over twee weken', '2027-03-26'],
    ['week 48', '2027-12-03'],
    ['eind november', '2027-11-30'],
    ['volgende vergadering', '2027-04-09'],
    ['12', '2027-03-12'],
    ['11', '2027-04-11'],
    ['31', '2027-03-31'],
  ])('“%s” is %s', (typed, day) => {
    expect(typedDue(typed, context)).toBe(day);
  });

  it('is in a month that has so many days', () => {
    expect(typedDue('30', { meetingDate: '2027-01-31', nextMeeting: null })).toBe('2027-03-30');
  });

  test.each([
    '',
    '0',
    '32',
    '31-2',
    '12-13-27',
    '1 n',
    'straks',
    'bellen vrijdag',
    '111',
    '1-12-2',
  ])('is none in “%s”', (typed) => {
    expect(typedDue(typed, context)).toBeNull();
  });

  it('is not known of a next meeting that has none', () => {
    expect(typedDue('volgende vergadering', { ...context, nextMeeting: null })).toBeNull();
  });

  test.each(['nl', 'en'] as const)('is understood as the field shows it, in %s', (language) => {
    for (let month = 1; month <= 12; month++) {
      const day = `2027-${String(month).padStart(2, '0')}-05`;
      expect(typedDue(shortDate(day, language), context)).toBe(day);
    }
  });
});
