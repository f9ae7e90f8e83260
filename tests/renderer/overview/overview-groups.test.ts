import { describe, expect, it } from 'vitest';
import { byLateness, byYear, daysLate } from '../../../renderer/overview/overview-groups.ts';
import { recordsOf } from '../../../shared/overview/meeting-records.ts';
import { overviewsOf } from '../../../shared/overview/overviews.ts';
import { aDecision, aMeeting, anAction } from '../../support/builders.ts';

const today = '2027-03-12';

describe('the open actions', () => {
  const { actions } = overviewsOf([
    recordsOf(
      aMeeting({
        actions: [
          anAction(1, { due: '2027-03-11' }),
          anAction(2, { due: today }),
          anAction(3),
          anAction(4, { due: '2027-04-01' }),
        ],
      }),
    ),
  ]);

  it('are late from the day after theirs, and those without a day stand by themselves', () => {
    expect(byLateness(actions, today).map(({ rows }) => rows.map(({ number }) => number))).toEqual([
      [1],
      [2, 4],
      [3],
    ]);
  });

  it('make no group of which there is none', () => {
    expect(byLateness(actions, '2027-01-01')).toHaveLength(2);
  });

  it.each([
    ['2027-03-11', 1],
    // Over the night in which a clock is put forward a day is not 24 hours.
    ['2026-03-12', 365],
    [today, 0],
    ['2027-04-01', 0],
    [null, 0],
  ])('with the day %s are %i days late', (due, days) => {
    expect(daysLate(due, today)).toBe(days);
  });
});

describe('the decisions', () => {
  it('stand together by year, those of a meeting without a day first', () => {
    const decided = (date: string | null) => aMeeting({ date, decisions: [aDecision(1)] });
    const { decisions } = overviewsOf(
      [decided('2026-12-01'), decided('2027-02-05'), decided(null), decided('2026-01-08')].map(
        recordsOf,
      ),
    );
    expect(byYear(decisions).map(({ title, rows }) => [title, rows.length])).toEqual([
      [{ key: 'library.noDate' }, 1],
      [{ text: '2027' }, 1],
      [{ text: '2026' }, 2],
    ]);
  });
});
