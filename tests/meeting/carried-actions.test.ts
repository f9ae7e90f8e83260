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
  it('begins with the actions that are open, under their ids and numbers and tied to no item', () => {
    expect(actionsToCarry(last)).toEqual([
      { ...last.actions[1], itemId: null },
      { ...last.actions[3], itemId: null },
    ]);
  });

  it('takes over later what it has not, before its own, and that can be taken back', () => {
    const own = anAction(5);
    const meeting = aMeeting({ actions: [anAction(2, { text: 'Bellen', status: 'done' }), own] });
    expect(leftToCarry(meeting, last)).toBe(1);
    const change = carryChange(meeting, last);
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
  const [action = anAction(2)] = actionsToCarry(last);

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

  it('is not for the same person either, so that the other can still be taken over', () => {
    const february = anAction(1, { text: 'Subsidie aanvragen', owners: ['Omar'] });
    const march = anAction(1, { text: 'Zaal huren', owners: ['Omar'], status: 'done' });
    const before = { date: '2027-02-05', actions: [february] };
    expect(leftToCarry({ actions: [march] }, before)).toBe(1);
    const change = carryChange(aMeeting({ actions: [march] }), before);
    expect(apply(aMeeting({ actions: [march] }), change)).toMatchObject({
      value: { actions: [{ text: 'Subsidie aanvragen' }, { text: 'Zaal huren' }] },
    });
  });

  it('goes on when it says the same', () => {
    const before = anAction(4, { text: 'Brief schrijven', owners: ['Joris'] });
    const action = anAction(4, { text: 'De brief schrijven', owners: ['Mia'] });
    expect(asItWas(action, { date: null, actions: [before] })).toBe(before);
  });
});

describe('an action that was taken over', () => {
  const [action = anAction(2)] = actionsToCarry(last);

  it.each([
    ['in other words', { text: 'Opgebeld, en niemand thuis' }],
    ['without any words yet', { text: '' }],
    ['for another person', { owners: ['Mia'] }],
  ])('is the same %s', (_, fields) => {
    const edited = { ...action, ...fields };
    expect(asItWas(edited, last)).toBe(last.actions[1]);
    expect(leftToCarry({ actions: [edited] }, last)).toBe(1);
  });

  it('stands for itself only: another that says the same can still be taken over', () => {
    const twins = [anAction(1, { text: 'Zaal huren' }), anAction(1, { text: 'Zaal huren' })];
    const before = { date: null, actions: twins };
    expect(leftToCarry({ actions: twins.slice(1) }, before)).toBe(1);
    expect(leftToCarry({ actions: actionsToCarry(before) }, before)).toBe(0);
  });
});
