import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../shared/meeting/apply.ts';
import {
  actualStart,
  closedMeeting,
  correctedTime,
  expectedEnd,
  isEndOpen,
  isClockRunning,
  localTime,
  openedAtTime,
  openedMeeting,
  plannedFor,
  reopenedMeeting,
  secondsAt,
  secondsBetween,
  secondsWithin,
  wholeMinutes,
} from '../../shared/meeting/clock.ts';
import type { Change } from '../../shared/meeting/change.ts';
import type { ItemStatus, MeetingStatus } from '../../shared/meeting/schema.ts';
import { findItem } from '../../shared/meeting/tree.ts';
import { aMeeting, anItem, aSpan } from '../support/builders.ts';
import { valueOf } from '../support/store.ts';

describe('the time that an item took', () => {
  it('is that of all its spans together', () => {
    const item = anItem('Begroting', { spans: [aSpan('10:00', '10:10'), aSpan('10:20', '10:25')] });
    expect(secondsAt(item)).toBe(15 * 60);
  });

  it('counts once what two machines counted at the same time', () => {
    const item = anItem('Begroting', { spans: [aSpan('10:00', '10:10'), aSpan('10:05', '10:12')] });
    expect(secondsAt(item)).toBe(12 * 60);
  });

  it('includes what is running and is not in the meeting yet', () => {
    const item = anItem('Begroting', { spans: [aSpan('10:00', '10:10')] });
    const running = { item: item.id, span: aSpan('10:30', '10:31') };
    expect(secondsAt(item, running)).toBe(11 * 60);
    expect(secondsAt(anItem('Ander punt'), running)).toBe(0);
  });

  it('is, of an item with sub-items, that of all of them', () => {
    const item = anItem('Begroting', {
      spans: [aSpan('10:00', '10:02')],
      items: [anItem('Lasten', { spans: [aSpan('10:02', '10:09')] })],
    });
    expect(wholeMinutes(secondsWithin(item))).toBe(9);
  });

  it('is what the user says it is, and goes on from there', () => {
    fc.assert(
      fc.property(fc.nat({ max: 600 }), fc.nat({ max: 300 }), (minutes, counted) => {
        const end = new Date(Date.UTC(2027, 2, 12, 10) + counted * 1_000).toISOString();
        const item = anItem('Begroting', {
          spans: [{ id: 'eerst', start: '2027-03-12T10:00:00', end: end.slice(0, 19) }],
        });
        const meeting = aMeeting({ items: [item] });
        const changed = valueOf(apply(meeting, correctedTime(item, minutes, null)));
        const corrected = findItem(changed.items, item.id) ?? item;
        expect(secondsAt(corrected)).toBe(minutes * 60);
        const running = { item: item.id, span: aSpan('11:00', '11:03') };
        expect(secondsAt(corrected, running)).toBe((minutes + 3) * 60);
      }),
    );
  });
});

describe('the plan of an item', () => {
  it('is its own, or that of what is below it', () => {
    const below = [anItem('a', { durationMinutes: 5 }), anItem('b', { durationMinutes: 10 })];
    expect(plannedFor(anItem('Begroting', { items: below }))).toBe(15);
    expect(plannedFor(anItem('Begroting', { durationMinutes: 20, items: below }))).toBe(20);
    expect(plannedFor(anItem('Begroting', { items: [anItem('a')] }))).toBeNull();
  });
});

describe('when the meeting will be over', () => {
  const now = '2027-03-12T10:30:00';

  it('is after what is still planned, without the time that was spent on it', () => {
    const meeting = aMeeting({
      items: [
        anItem('Opening', { status: 'discussed', durationMinutes: 5 }),
        anItem('Begroting', { durationMinutes: 20, spans: [aSpan('10:15', '10:30')] }),
        anItem('Rondvraag', { durationMinutes: 10 }),
      ],
    });
    expect(expectedEnd(meeting, now, null, null)).toBe('2027-03-12T10:45:00');
  });

  it('is not put off by an item that is over its time', () => {
    const meeting = aMeeting({
      items: [anItem('Begroting', { durationMinutes: 5, spans: [aSpan('10:00', '10:30')] })],
    });
    expect(expectedEnd(meeting, now, null, null)).toBe(now);
  });

  it('takes the time of sub-items from the plan of what they stand under', () => {
    const below = [anItem('Lasten', { spans: [aSpan('10:20', '10:30')] })];
    const meeting = aMeeting({
      items: [anItem('Begroting', { durationMinutes: 30, items: below })],
    });
    expect(expectedEnd(meeting, now, null, null)).toBe('2027-03-12T10:50:00');
  });
});

describe('the expected end, while an item is on', () => {
  const now = '2027-03-12T10:10:00';
  const meeting = (status: ItemStatus) =>
    aMeeting({
      items: [
        anItem('Begroting', {
          id: 'on',
          status,
          durationMinutes: 20,
          spans: [aSpan('10:05', '10:10')],
          items: [anItem('Lasten', { id: 'below', status })],
        }),
        anItem('Rondvraag', { durationMinutes: 10 }),
      ],
    });

  it('has the rest of its time until it is left, though it is discussed from the first word', () => {
    expect(expectedEnd(meeting('open'), now, null, 'on')).toBe('2027-03-12T10:35:00');
    expect(expectedEnd(meeting('discussed'), now, null, 'on')).toBe('2027-03-12T10:35:00');
    expect(expectedEnd(meeting('discussed'), now, null, null)).toBe('2027-03-12T10:20:00');
  });

  it('has it also for what a part of it stands under', () => {
    expect(expectedEnd(meeting('discussed'), now, null, 'below')).toBe('2027-03-12T10:35:00');
  });

  it('has it no more once somebody put it off', () => {
    expect(expectedEnd(meeting('postponed'), now, null, 'on')).toBe('2027-03-12T10:20:00');
  });
});

describe('the expected end is the earliest there is', () => {
  const planned = anItem('Begroting', { durationMinutes: 20, items: [anItem('Lasten')] });

  it('while something is to come that has no time of its own', () => {
    const rest = anItem('Rondvraag', { id: 'rest' });
    expect(isEndOpen(aMeeting({ items: [planned, rest] }), null)).toBe(true);
    const discussed = aMeeting({ items: [planned, { ...rest, status: 'discussed' }] });
    expect(isEndOpen(discussed, 'rest')).toBe(true);
    expect(isEndOpen(discussed, null)).toBe(false);
  });

  it('not where all of it has, also by what it stands under or what stands below it', () => {
    const below = [anItem('a', { durationMinutes: 10 }), anItem('b', { durationMinutes: 5 })];
    const meeting = aMeeting({ items: [planned, anItem('Rondvraag', { items: below })] });
    expect(isEndOpen(meeting, null)).toBe(false);
  });
});

describe('opening and closing', () => {
  it('note the real times beside the planned start, and an agenda that was in preparation is frozen', () => {
    const prepared = aMeeting({ startTime: '10:00', items: [anItem('Opening')] });
    const open = valueOf(apply(prepared, openedMeeting(prepared, '2027-03-12T10:03:20')));
    expect(open).toMatchObject({ status: 'live', startTime: '10:00', items: [{ number: '1' }] });
    expect(actualStart(open)).toBe('10:03');
    expect(isClockRunning(open, '2027-03-12T11:00:00')).toBe(true);
    if (!open.clock) throw new Error('An open meeting has a clock');
    const closed = valueOf(
      apply(open, closedMeeting(open.clock, open.status, '2027-03-12T12:31:00')),
    );
    expect(closed.endTime).toBe('12:31');
    expect(isClockRunning(closed, '2027-03-12T12:32:00')).toBe(false);
  });

  it('give a start to a meeting that had none', () => {
    const prepared = aMeeting({ startTime: null });
    const open = valueOf(apply(prepared, openedMeeting(prepared, '2027-03-12T10:03:20')));
    expect(open.startTime).toBe('10:03');
  });

  it('leave the opening as it was when the meeting goes on after a closing by mistake', () => {
    const clock = { openedAt: '2027-03-12T10:03:20', state: 'stopped' } as const;
    const goesOn = (now: string) =>
      valueOf(apply(aMeeting({ clock }), reopenedMeeting(clock, 'concept', now))).clock;
    expect(goesOn('2027-03-12T12:40:00')).toEqual({ ...clock, state: 'running' });
    const nextDay = '2027-03-13T10:00:00';
    const resumed = goesOn(nextDay);
    expect(resumed).toEqual({ ...clock, resumedAt: nextDay, state: 'running' });
    expect(isClockRunning({ clock: resumed }, '2027-03-13T12:00:00')).toBe(true);
    expect(isClockRunning({ clock: resumed }, '2027-03-14T10:00:00')).toBe(false);
  });

  it('make a meeting that is held a concept, and one that goes on after all a meeting that is held', () => {
    const clock = { openedAt: '2027-03-12T10:03:20', state: 'running' } as const;
    const now = '2027-03-12T12:31:00';
    const statusAfter = (status: MeetingStatus, change: Change) =>
      valueOf(apply(aMeeting({ status, clock }), change)).status;
    expect(statusAfter('live', closedMeeting(clock, 'live', now))).toBe('concept');
    expect(statusAfter('draft', closedMeeting(clock, 'draft', now))).toBe('draft');
    expect(statusAfter('concept', reopenedMeeting(clock, 'concept', now))).toBe('live');
  });

  it('are not told by an older file in which the meeting was reopened later', () => {
    const startOf = (openedAt: string) =>
      actualStart(
        aMeeting({
          ...{ date: '2027-03-12', startTime: '10:00' },
          clock: { openedAt, state: 'stopped' },
          items: [
            anItem('Koers', { items: [anItem('Lasten', { spans: [aSpan('10:12', '12:00')] })] }),
          ],
        }),
      );
    expect(startOf('2027-03-12T10:12:00')).toBe('10:12');
    expect(startOf('2027-03-12T10:15:00')).toBe('10:15');
    expect(startOf('2027-03-12T12:05:00')).toBe('10:00');
    expect(startOf('2027-03-14T09:00:00')).toBe('10:00');
  });

  it('have the time of opening as the user says it, and the clock goes on', () => {
    const clock = { openedAt: '2027-03-14T09:00:00', state: 'running' } as const;
    const meeting = aMeeting({ date: '2027-03-12', startTime: '10:00', clock });
    const said = valueOf(apply(meeting, openedAtTime(clock, meeting, '10:04')));
    expect(actualStart(said)).toBe('10:04');
    expect(isClockRunning(said, '2027-03-14T09:30:00')).toBe(true);
    const again = valueOf(apply(said, openedAtTime(said.clock ?? clock, said, '10:05')));
    expect(again.clock).toEqual({
      ...{ openedAt: '2027-03-12T10:05:00', state: 'running' },
      resumedAt: '2027-03-14T09:00:00',
    });
  });

  it('leave minutes that are being worked out as they are', () => {
    const concept = aMeeting({ status: 'concept' });
    expect(valueOf(apply(concept, openedMeeting(concept, '2027-03-12T10:00:00'))).status).toBe(
      'concept',
    );
  });

  it('do not go on the next day, when nobody closed the meeting', () => {
    const clock = { openedAt: '2027-03-12T10:00:00', state: 'running' } as const;
    expect(isClockRunning({ clock }, '2027-03-13T00:20:00')).toBe(true);
    expect(isClockRunning({ clock }, '2027-03-13T10:00:00')).toBe(false);
  });
});

it('a local time reads as the clock on the wall', () => {
  expect(localTime(new Date(2027, 2, 12, 9, 5, 7))).toBe('2027-03-12T09:05:07');
  expect(secondsBetween('2027-03-12T23:59:00', '2027-03-13T00:01:00')).toBe(120);
});
