import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { staying } from '../../main/backup/thinning.ts';

const DAY = 24 * 60 * 60 * 1000;
const FIRST = Date.UTC(2025, 0, 6);

function dayAfter(days: number): string {
  return new Date(FIRST + days * DAY).toISOString().slice(0, 10);
}

const anyDays = fc.uniqueArray(fc.nat({ max: 1500 }), { minLength: 1, maxLength: 300 });

describe('of the automatic backups', () => {
  it('stay all of the last days, then one a week, then one a month', () => {
    const kept = [...staying(Array.from({ length: 500 }, (_, day) => dayAfter(day)))].sort();
    expect(kept.slice(-14)).toEqual(Array.from({ length: 14 }, (_, at) => dayAfter(486 + at)));
    // Sundays, and last days of months.
    expect(kept.slice(0, -14)).toEqual([
      ...['2025-06-30', '2025-07-31', '2025-08-31', '2025-09-30', '2025-10-31', '2025-11-30'],
      ...['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-31'],
      ...['2026-04-05', '2026-04-12', '2026-04-19', '2026-04-26', '2026-04-30', '2026-05-03'],
    ]);
  });

  it('stay always the last, as many as there are of fourteen, and never more than the rule says', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const newestFirst = days.toSorted((a, b) => b - a).map(dayAfter);
        const kept = staying(newestFirst);
        expect([...kept]).toEqual(expect.arrayContaining(newestFirst.slice(0, 14)));
        expect(kept.size).toBeLessThanOrEqual(14 + 8 + 12);
      }),
    );
  });

  it('stays what stays when it is looked at again, and what has gone is never missed', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        let kept: readonly string[] = [];
        for (const day of days.toSorted((a, b) => a - b))
          kept = [...staying([...kept, dayAfter(day)])];
        expect(kept.toSorted()).toEqual([...staying(days.map(dayAfter))].sort());
      }),
    );
  });
});
