import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesAfterOpening, minutesInMeeting } from '../../shared/meeting/meeting-time.ts';

const DAY = 24 * 60;

/** `HH:MM` so many minutes after midnight, on whatever day that is. */
function clockAt(minutes: number): string {
  const ofDay = (minutes + DAY) % DAY;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}

describe('a time in a meeting', () => {
  const opening = fc.integer({ min: 0, max: DAY - 1 });

  it('lies after the opening by as much as went by, also past midnight', () => {
    const upToHalfADay = fc.integer({ min: 0, max: DAY / 2 - 1 });
    fc.assert(
      fc.property(opening, upToHalfADay, (start, later) => {
        expect(minutesAfterOpening(clockAt(start), clockAt(start + later))).toBe(later);
      }),
    );
  });

  it('lies before the opening when it is a little earlier on that day', () => {
    fc.assert(
      fc.property(opening, fc.integer({ min: 1, max: DAY / 2 }), (start, earlier) => {
        fc.pre(earlier <= start);
        expect(minutesAfterOpening(clockAt(start), clockAt(start - earlier))).toBe(-earlier);
      }),
    );
  });

  it('lies on the day itself when it is not known when the meeting opened', () => {
    expect(minutesAfterOpening(null, '00:10')).toBe(10);
    expect(minutesAfterOpening(null, '23:30')).toBe(23 * 60 + 30);
  });
});

describe('the time that a meeting has', () => {
  it('lies between its start and its end', () => {
    expect(minutesInMeeting('10:00', '10:00', '12:30')).toBe(150);
    expect(minutesInMeeting('23:00', '23:00', '01:30')).toBe(150);
  });

  it('is unknown when one is missing or the end comes first', () => {
    expect(minutesInMeeting('10:00', '10:00', null)).toBeNull();
    expect(minutesInMeeting(null, null, '12:30')).toBeNull();
    expect(minutesInMeeting('12:30', '12:30', '10:00')).toBeNull();
  });
});

describe('what a meeting takes longer than was planned', () => {
  it.each([
    ['19:30', '22:00', '22:20', 20],
    ['19:30', '23:30', '00:10', 40],
    ['19:30', '00:30', '00:50', 20],
  ])('in one of %s, planned until %s, at %s is %i minutes', (opening, planned, end, late) => {
    expect(minutesInMeeting(opening, planned, end)).toBe(late);
  });

  it('is nothing before a planned end that is past midnight', () => {
    expect(minutesInMeeting('19:30', '00:30', '23:50')).toBeNull();
  });
});
