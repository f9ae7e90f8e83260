import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinned, withoutHurry } from '../../main/storage/version-thinning.ts';

const now = new Date(2027, 2, 12, 14, 30);

/** Days of the local calendar before today, at a time of the clock. */
function ago(days: number, hours: number, minutes = 0): Date {
  return new Date(2027, 2, 12 - days, hours, minutes);
}

const instants = fc.array(
  fc.date({ min: new Date(2025, 0, 1), max: new Date(2027, 5, 1), noInvalidDate: true }),
  { maxLength: 60 },
);
const moment = fc.date({
  min: new Date(2026, 0, 1),
  max: new Date(2027, 11, 1),
  noInvalidDate: true,
});

describe('thinning versions', () => {
  it('leaves everything of today', () => {
    const today = [ago(0, 14), ago(0, 9, 1), ago(0, 9), ago(0, 0)];
    expect(thinned(today, now)).toEqual(today);
  });

  it('leaves the newest of each of the 31 days before it that have versions', () => {
    const days = Array.from({ length: 31 }, (_, at) => ago(2 * at + 1, 17));
    const earlier = days.map((day) => new Date(day.getTime() - 60_000));
    expect(thinned([...days, ...earlier], now)).toEqual(days);
  });

  it('leaves the newest of each month before', () => {
    const days = Array.from({ length: 31 }, (_, at) => ago(at + 1, 17));
    const kept = [new Date(2027, 1, 8, 9), new Date(2027, 0, 30), new Date(2026, 0, 2)];
    const gone = [new Date(2027, 1, 2), new Date(2027, 0, 2), new Date(2026, 0, 1)];
    expect(thinned([...days, ...kept, ...gone], now)).toEqual([...days, ...kept]);
  });

  it('leaves the days of the last weeks when the clock is years ahead', () => {
    const days = [ago(1, 17), ago(3, 17), ago(5, 17)];
    expect(thinned([...days, ago(5, 9)], new Date(2036, 0, 1))).toEqual(days);
  });

  it('counts a day in which the clock was changed as one day', () => {
    const summerTime = new Date(2027, 2, 29, 0, 30);
    const eve = new Date(2027, 2, 28, 0, 10);
    const later = new Date(2027, 2, 28, 23, 50);
    expect(thinned([eve, later], summerTime)).toEqual([later]);
  });

  it('never drops the newest, nor anything of today or of a clock that was ahead', () => {
    fc.assert(
      fc.property(instants, moment, (all, at) => {
        const kept = new Set(thinned(all, at).map(Number));
        const midnight = new Date(at.getFullYear(), at.getMonth(), at.getDate());
        for (const one of all) if (one >= midnight) expect(kept).toContain(Number(one));
        if (all.length > 0) expect(kept).toContain(Math.max(...all.map(Number)));
      }),
    );
  });

  it('leaves one of each day before today, and one of each month before the last 31 of those', () => {
    fc.assert(
      fc.property(instants, moment, (all, at) => {
        const midnight = new Date(at.getFullYear(), at.getMonth(), at.getDate());
        const before = thinned(all, at).filter((one) => one < midnight);
        const days = before.map((one) => one.toDateString());
        expect(new Set(days).size).toBe(days.length);
        const months = before
          .slice(31)
          .map((one) => `${String(one.getFullYear())} ${String(one.getMonth())}`);
        expect(new Set(months).size).toBe(months.length);
      }),
    );
  });

  it('comes to the same, however often it was done on the way', () => {
    fc.assert(
      fc.property(instants, fc.array(moment, { maxLength: 4 }), moment, (all, earlier, last) => {
        const stops = earlier.filter((one) => one < last).toSorted((a, b) => Number(a) - Number(b));
        const inSteps = stops.reduce((left, at) => thinned(left, at), all as readonly Date[]);
        expect(thinned(inSteps, last)).toEqual(thinned(all, last));
      }),
    );
  });
});

describe('versions of a change of mode', () => {
  const of = (reason: 'mode-live' | 'mode-finish' | 'export', at: Date) => ({ reason, at });

  it('are one of every ten minutes, the newest', () => {
    const first = of('mode-live', ago(0, 9, 11));
    const last = of('mode-finish', ago(0, 9, 19));
    const next = of('mode-live', ago(0, 9, 20));
    expect(withoutHurry([next, last, first])).toEqual([next, last]);
  });

  it('take none with them that was kept for another reason', () => {
    const exported = of('export', ago(0, 9, 12));
    const around = [of('mode-live', ago(0, 9, 13)), exported, of('mode-live', ago(0, 9, 11))];
    expect(withoutHurry(around)).toEqual(around.slice(0, 2));
  });
});
