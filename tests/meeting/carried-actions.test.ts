import { describe, expect, it } from 'vitest';
import {
  actionsToCarry,
  asItWas,
  carryChange,
  dueChange,
  leftToCarry,
} from '../../shared/meeting/carried-actions.ts';
import { apply } from '../../shared/meeting/apply.ts';
import { invert } from '../../shared/meeting/invert.ts';
import { aMeeting, anAction } from '../support/builders.ts';

function ids(): () => string {
  let count = 0;
  return () => `carried-${String(++count)}`;
}

const last = {
  date: '2027-02-05',
  actions: [
    anAction(1, { status: 'done' }),
    anAction(2, { text: 'Bellen', owners: ['Joris'], due: '2027-03-01', itemId: 'item' }),
    anAction(3, { status: 'cancelled' }),
    anAction(4, { text: 'Schrijven', timesPostponed: 2 }),
  ],
};

describe('the next meeting', () => {
  it('begins with the actions that are open, under their numbers and tied to no item', () => {
    expect(actionsToCarry(last, ids())).toEqual([
      { ...last.actions[1], id: 'carried-1', itemId: null },
      { ...last.actions[3], id: 'carried-2', itemId: null },
    ]);
  });

  it('takes over later what it has not, before its own, and that can be taken back', () => {
    const own = anAction(5);
    const meeting = aMeeting({ actions: [anAction(2, { text: 'Bellen', status: 'done' }), own] });
    expect(leftToCarry(meeting, last)).toBe(1);
    const change = carryChange(meeting, last, ids());
    const applied = apply(meeting, change);
    if (!applied.ok) throw new Error('It does not fit');
    expect(applied.value.actions.map(({ number }) => number)).toEqual([4, 2, 5]);
    expect(leftToCarry(applied.value, last)).toBe(0);
    const back = invert(meeting, change);
    if (!back.ok) throw new Error('It cannot be taken back');
    expect(apply(applied.value, back.value)).toMatchObject({ value: meeting });
  });
});

describe('an action that goes on', () => {
  const [action = anAction(2)] = actionsToCarry(last, ids());

  it('is known as it was, and one that began here is not', () => {
    expect(asItWas(action, last)).toBe(last.actions[1]);
    expect(asItWas(anAction(9), last)).toBeNull();
    expect(asItWas(action, null)).toBeNull();
  });

  it('is put off once by a later date, however often that is corrected', () => {
    const later = dueChange(action, '2027-04-01', last);
    expect(later).toEqual({ due: '2027-04-01', timesPostponed: 1 });
    expect(dueChange({ ...action, ...later }, '2027-05-01', last).timesPostponed).toBe(1);
  });

  it('is not put off by an earlier date, its own or none, also after another', () => {
    const put = { ...action, ...dueChange(action, '2027-04-01', last) };
    for (const due of ['2027-02-20', '2027-03-01', null])
      expect(dueChange(put, due, last)).toEqual({ due, timesPostponed: 0 });
  });

  it('is not put off by its first date, and keeps the times before', () => {
    const undated = anAction(4, { text: 'Schrijven', timesPostponed: 2 });
    expect(dueChange(undated, '2027-04-01', last)).toEqual({
      due: '2027-04-01',
      timesPostponed: 2,
    });
  });

  it('counts nothing where it began, or where the last meeting is not known', () => {
    expect(dueChange(anAction(9), '2027-04-01', last)).toEqual({ due: '2027-04-01' });
    expect(dueChange(action, '2027-04-01', null)).toEqual({ due: '2027-04-01' });
  });
});

describe('an action with the number of another', () => {
  const other = anAction(4, { text: 'Zaal huren', owners: ['Mia'] });

  it('is not the one of the last meeting, which can still be taken over', () => {
    expect(asItWas(other, last)).toBeNull();
    expect(dueChange(other, '2027-04-01', last)).toEqual({ due: '2027-04-01' });
    expect(leftToCarry({ actions: [other] }, last)).toBe(2);
  });

  it.each([
    ['in the same words', { text: 'Schrijven' }],
    ['reworded', { text: 'De brief schrijven' }],
    ['for the same person', { text: 'Mailen', owners: ['Joris'] }],
  ])('%s goes on', (_, fields) => {
    const before = anAction(4, { text: 'Brief schrijven', owners: ['Joris'] });
    expect(asItWas(anAction(4, fields), { date: null, actions: [before] })).toBe(before);
  });
});
