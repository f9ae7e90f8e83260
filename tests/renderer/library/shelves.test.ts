import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, matching, meetingsOn } from '../../../renderer/library/shelves.ts';
import type { MeetingSummary } from '../../../shared/api.ts';
import { aSeries } from '../../support/builders.ts';
import { aLibrary, aSummary } from './summaries.ts';

const today = '2027-03-12';

describe('a shelf', () => {
  const harbour = aSeries('Havenoverleg');
  const inSeries = aSummary({ seriesId: harbour.id });
  const alone = aSummary();
  const orphan = aSummary({ seriesId: 'a-series-that-is-gone' });
  const view = aLibrary({ series: [harbour], meetings: [inSeries, alone, orphan] });

  it('of a series holds the meetings of that series', () => {
    expect(meetingsOn(view, { kind: 'series', id: harbour.id })).toEqual([inSeries]);
  });

  it('of single meetings also holds those whose series is gone', () => {
    expect(meetingsOn(view, { kind: 'single' })).toEqual([alone, orphan]);
  });

  it('of all meetings leaves out the trash', () => {
    const withTrash = aLibrary({ meetings: [alone], trash: [aSummary()] });
    expect(meetingsOn(withTrash, { kind: 'all' })).toEqual([alone]);
  });
});

describe('the meeting to open now', () => {
  const nextOf = (...meetings: readonly MeetingSummary[]) => arrange(meetings, today).next;

  it('is the one that is going on, also after midnight', () => {
    const live = aSummary({ status: 'live', date: '2027-03-11' });
    expect(nextOf(aSummary({ date: today }), live)).toBe(live);
  });

  it('is not one that nobody has rounded off, unless there is no other', () => {
    const forgotten = aSummary({ status: 'live', date: '2026-01-09' });
    const planned = aSummary({ date: today });
    expect(arrange([planned, forgotten], today)).toMatchObject({
      next: planned,
      busy: [forgotten],
    });
    expect(nextOf(forgotten)).toBe(forgotten);
  });

  it('is, of more that nobody has rounded off, the one nearest to today', () => {
    const forgotten = aSummary({ status: 'live', date: '2027-05-21' });
    const now = aSummary({ status: 'live', date: today });
    expect(arrange([forgotten, now], today)).toMatchObject({ next: now, busy: [forgotten] });
  });

  it('is, after a start, the one that somebody was in', () => {
    const adopted = aSummary({ status: 'adopted', date: '2026-01-09' });
    const live = aSummary({ status: 'live', date: today });
    expect(arrange([live, adopted], today, adopted.id)).toEqual({
      next: adopted,
      busy: [live],
      planned: [],
      earlier: [],
    });
    expect(arrange([live], today, 'thrown-away').next).toBe(live);
  });

  it('is otherwise the first that is still to come, today included', () => {
    const first = aSummary({ date: today });
    expect(nextOf(aSummary({ date: '2027-04-09' }), first)).toBe(first);
  });

  it('is on one day the one that starts first', () => {
    const morning = aSummary({ date: today, startTime: '09:00' });
    expect(nextOf(aSummary({ date: today, startTime: '14:00' }), morning)).toBe(morning);
  });

  it('may have no date when nothing else is planned', () => {
    const undated = aSummary({ date: null });
    expect(nextOf(undated)).toBe(undated);
    expect(nextOf(undated, aSummary({ date: '2030-01-01' }))).not.toBe(undated);
  });

  it('is none when all that is left has been reported or never took place', () => {
    expect(nextOf(aSummary({ status: 'concept' }), aSummary({ date: '2027-03-11' }))).toBeNull();
  });
});

describe('arranging', () => {
  const anyMeeting = fc
    .record({
      date: fc.option(fc.constantFrom('2027-03-11', today, '2027-03-13')),
      status: fc.constantFrom('draft', 'sent', 'live', 'concept', 'adopted' as const),
    })
    .map(aSummary);

  it('puts first what comes first, and what has no date last', () => {
    const [january, february, undated] = ['2028-01-14', '2028-02-25', null].map((date) =>
      aSummary({ date }),
    );
    const shelf = [undated, february, january, aSummary({ date: today })].flatMap(
      (one) => one ?? [],
    );
    expect(arrange(shelf, today).planned).toEqual([january, february, undated]);
  });

  it('loses no meeting, shows none twice and keeps the order of what was', () => {
    fc.assert(
      fc.property(fc.array(anyMeeting), (meetings) => {
        const { next, busy, planned, earlier } = arrange(meetings, today);
        const shown = new Set([...(next ? [next] : []), ...busy, ...planned, ...earlier]);
        expect(shown.size).toBe((next ? 1 : 0) + busy.length + planned.length + earlier.length);
        expect(shown).toEqual(new Set(meetings));
        expect(earlier).toEqual(meetings.filter((meeting) => earlier.includes(meeting)));
      }),
    );
  });
});

describe('the filter', () => {
  const cafe = aSummary({ title: 'Café-overleg Klaverveen' });
  const find = (query: string) => matching([cafe], query, ({ title }) => title);

  it('knows no capitals and no accents', () => {
    expect(find('CAFE')).toEqual([cafe]);
  });

  it('wants every word, in any order', () => {
    expect(find('klaver café')).toEqual([cafe]);
    expect(find('café haven')).toEqual([]);
  });

  it('lets everything through when it is empty', () => {
    expect(find('  ')).toEqual([cafe]);
  });
});
