import { describe, expect, it } from 'vitest';
import { papersInSight, type Place } from '../../../renderer/meeting/live/papers-in-sight.ts';

/** So many papers in each row, 100 pixels wide each and 30 high, in a box of 320 by rows of 40. */
function rows(...counts: readonly number[]): Place[] {
  return counts.flatMap((count, row) =>
    Array.from({ length: count }, (_, at) => ({
      top: row * 40,
      bottom: row * 40 + 30,
      right: at * 110 + 100,
      isPaper: true,
    })),
  );
}

describe('of the papers of an item', () => {
  it('all are in sight when they fit in two rows', () => {
    expect(papersInSight(rows(3), 320, 10)).toBe(3);
    expect(papersInSight(rows(3, 3), 320, 10)).toBe(6);
  });

  it('those of two rows are, when there is room behind them for the button', () => {
    expect(papersInSight(rows(3, 2, 3), 320, 10)).toBe(5);
  });

  it('the last gives way to the button when there is none', () => {
    expect(papersInSight(rows(3, 3, 1), 320, 10)).toBe(5);
  });

  it('what else stands there takes a row too, also when it is lower than a paper', () => {
    const presenter = { top: 5, bottom: 25, right: 300, isPaper: false };
    const below = rows(1, 1, 1).map(({ top, bottom, ...place }) => ({
      ...place,
      top: top + 40,
      bottom: bottom + 40,
    }));
    expect(papersInSight([presenter, ...below], 320, 10)).toBe(1);
    expect(papersInSight([{ ...presenter, right: 200 }, ...rows(1, 1)], 320, 10)).toBe(2);
  });

  it('none is where there are none', () => {
    expect(papersInSight([], 320, 10)).toBe(0);
  });
});
