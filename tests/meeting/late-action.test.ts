import { describe, expect, test } from 'vitest';
import { isLate } from '../../shared/meeting/late-action.ts';

describe('an action is late', () => {
  test.each([
    ['when it was due before the day of the meeting', '2027-03-11', '2027-03-12', true],
    ['not on the day itself', '2027-03-12', '2027-03-12', false],
    ['not in old minutes because of what came after', '2027-03-20', '2027-03-12', false],
    ['not because the meeting is still to come', '2027-05-02', '2027-05-20', false],
    ['before a meeting that is to come when it is late today', '2027-04-01', '2027-05-20', true],
    ['today, where the meeting has no day', '2027-04-30', null, true],
    ['never without a day of its own', null, '2027-03-12', false],
  ])('%s', (_, due, meetingDate, expected) => {
    expect(isLate({ status: 'open', due }, meetingDate, '2027-05-01')).toBe(expected);
  });

  test('only as long as it is open', () => {
    const due = '2027-01-01';
    expect(isLate({ status: 'done', due }, '2027-03-12', '2027-05-01')).toBe(false);
    expect(isLate({ status: 'cancelled', due }, '2027-03-12', '2027-05-01')).toBe(false);
  });
});
