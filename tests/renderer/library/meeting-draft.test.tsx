import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  CREATE_SERIES,
  isComplete,
  NO_SERIES,
  startDraft,
  titleOf,
  whenAndWhere,
} from '../../../renderer/library/meeting-draft.ts';
import { today } from '../../../renderer/library/dates.ts';
import { aSeries } from '../../support/builders.ts';

import { aSummary } from './summaries.ts';

const harbour = aSeries('Havenoverleg');
const dykes = aSeries('Dijkberaad');

describe('a new meeting', () => {
  it('starts in the series on screen', () => {
    const draft = startDraft([harbour, dykes], { kind: 'series', id: dykes.id });
    expect(draft.series).toBe(dykes.id);
  });

  it('starts in the only series there is, and in none when there are more', () => {
    expect(startDraft([harbour], { kind: 'all' }).series).toBe(harbour.id);
    expect(startDraft([harbour, dykes], { kind: 'all' }).series).toBe(NO_SERIES);
  });

  it('is called after its series until it gets a title of its own', () => {
    const draft = startDraft([harbour], { kind: 'all' });
    expect(titleOf(draft, [harbour])).toBe('Havenoverleg');
    expect(titleOf({ ...draft, series: CREATE_SERIES, seriesName: 'Kades' }, [])).toBe('Kades');
    expect(titleOf({ ...draft, title: '' }, [harbour])).toBe('');
  });

  it('needs a title, and a name for its series when that is new', () => {
    const draft = startDraft([], { kind: 'all' });
    expect(isComplete(draft, [])).toBe(false);
    expect(isComplete({ ...draft, title: 'Startoverleg' }, [])).toBe(true);
    expect(isComplete({ ...draft, title: 'Startoverleg', series: CREATE_SERIES }, [])).toBe(false);
  });
});

describe('when and where the next meeting of a series is', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date(2027, 2, 20, 9, 0) });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const draft = startDraft([harbour], { kind: 'all' });
  const nextMeeting = { date: '2027-04-09', time: '13:30', location: 'Dijkhuis' };
  const last = aSummary({
    status: 'concept',
    seriesId: harbour.id,
    date: '2027-03-12',
    startTime: '10:00',
    location: 'Zaal 3',
    nextMeeting,
  });
  const earlier = aSummary({
    status: 'adopted',
    seriesId: harbour.id,
    date: '2027-02-05',
    nextMeeting: { date: '2027-03-12', time: null, location: null },
  });

  it('is what the last one agreed', () => {
    const proposed = { date: '2027-04-09', startTime: '13:30', location: 'Dijkhuis' };
    expect(whenAndWhere(draft, [last, earlier])).toEqual(proposed);
    expect(whenAndWhere(draft, [earlier, last])).toEqual(proposed);
  });

  it('is what the last one agreed, also when later ones are planned already', () => {
    const planned = aSummary({ seriesId: harbour.id, date: '2027-06-11' });
    expect(whenAndWhere(draft, [planned, last]).date).toBe('2027-04-09');
  });

  it('is at the time and place of the last one where nothing was agreed', () => {
    const open = { ...last, nextMeeting: { date: '2027-04-09', time: null, location: null } };
    expect(whenAndWhere(draft, [open])).toMatchObject({ startTime: '10:00', location: 'Zaal 3' });
  });

  it('is what was typed, also when that is nothing', () => {
    const typed = { ...draft, date: '2027-04-16', location: '' };
    expect(whenAndWhere(typed, [last])).toMatchObject({ date: '2027-04-16', location: '' });
  });

  it('is not a day on which the series meets already, nor that of another series', () => {
    const made = aSummary({ seriesId: harbour.id, date: '2027-04-09' });
    expect(whenAndWhere(draft, [made, last]).date).toBe(today());
    expect(whenAndWhere({ ...draft, series: dykes.id }, [last]).date).toBe(today());
  });

  it('is not a day that has gone by', () => {
    vi.setSystemTime(new Date(2027, 3, 9, 9, 0));
    expect(whenAndWhere(draft, [last]).date).toBe('2027-04-09');
    vi.setSystemTime(new Date(2027, 3, 10, 9, 0));
    expect(whenAndWhere(draft, [last])).toMatchObject({ date: '2027-04-10', location: 'Dijkhuis' });
  });
});
