import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeSeries } from '../../shared/meeting/merge-series.ts';
import type { Series } from '../../shared/meeting/schema.ts';
import { aSeries } from '../support/builders.ts';

const base = aSeries('Taskforce Waterrand');

const lanes = fc.uniqueArray(fc.constantFrom('Noord', 'Zuid', 'Oost', 'West'));
const anySeries: fc.Arbitrary<Series> = fc
  .record({
    name: fc.constantFrom('Waterrand', 'Taskforce Waterrand', 'Kade'),
    rhythm: fc.constantFrom(null, 'maandelijks'),
    lanes,
    abbreviations: fc.uniqueArray(
      fc.record({
        short: fc.constantFrom('nav', 'tz', 'ivm'),
        long: fc.constantFrom('naar aanleiding van', 'in verband met'),
      }),
      { selector: ({ short }) => short },
    ),
  })
  .map((fields) => ({ ...base, ...fields }));

describe('a series that two machines wrote', () => {
  it('is that of the one who changed something', () => {
    fc.assert(
      fc.property(anySeries, anySeries, (before, after) => {
        expect(mergeSeries(before, after, before)).toEqual(after);
        expect(mergeSeries(before, before, after)).toEqual(after);
        expect(mergeSeries(before, after, after)).toEqual(after);
      }),
    );
  });

  it('has every row that either of them added', () => {
    fc.assert(
      fc.property(anySeries, anySeries, anySeries, (before, mine, theirs) => {
        const merged = mergeSeries(before, mine, theirs);
        const added = [...mine.lanes, ...theirs.lanes].filter((one) => !before.lanes.includes(one));
        expect(merged.lanes).toEqual(expect.arrayContaining(added));
        expect(new Set(merged.lanes).size).toBe(merged.lanes.length);
      }),
    );
  });

  it('has mine where both wrote the same thing otherwise, and theirs where I removed what they wrote in', () => {
    const nav = { short: 'nav', long: 'naar aanleiding van' };
    const before = { ...base, rhythm: null, abbreviations: [nav] };
    const theirs = { ...before, rhythm: 'wekelijks', abbreviations: [{ ...nav, long: 'anders' }] };
    const merged = mergeSeries(
      before,
      { ...before, rhythm: 'maandelijks', abbreviations: [] },
      theirs,
    );
    expect(merged).toMatchObject({ rhythm: 'maandelijks', abbreviations: theirs.abbreviations });
  });
});
