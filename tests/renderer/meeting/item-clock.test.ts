import { beforeEach, expect, it } from 'vitest';
import type { OpenedMeeting } from '../../../shared/api.ts';
import { secondsAt } from '../../../shared/meeting/clock.ts';
import { findItem } from '../../../shared/meeting/tree.ts';
import { ok } from '../../../shared/result.ts';
import { ItemClock, useRunning } from '../../../renderer/meeting/clock/item-clock.ts';
import { createMeetingStore } from '../../../renderer/stores/meeting-store.ts';
import { aMeeting, anItem, anOpenedMeeting, counter } from '../../support/builders.ts';

beforeEach(() => {
  useRunning.setState({ running: null });
});

/** An open meeting with two items, and a clock that stands where the test puts it. */
function aTimedMeeting(fields: Partial<OpenedMeeting> = {}) {
  const items = [anItem('Opening', { id: 'een' }), anItem('Begroting', { id: 'twee' })];
  const opened = anOpenedMeeting({ meeting: aMeeting({ items }), ...fields });
  const store = createMeetingStore(opened, {
    record: () => Promise.resolve(ok({ at: '2027-03-12T10:00:00Z', revision: 1 })),
    follow: () => Promise.reject(new Error('Nobody else writes here')),
    ask: () => Promise.reject(new Error('There is nothing to ask')),
  });
  let now = new Date(2027, 2, 12, 10, 0, 0).getTime();
  let quiet = true;
  const itemOf = (id: string) => findItem(store.getState().meeting.items, id);
  const clock = new ItemClock({
    itemOf,
    note: (change) => {
      store.getState().note(change);
    },
    isQuiet: () => quiet,
    now: () => new Date(now),
    newId: counter('span'),
  });
  const wait = (seconds: number) => {
    for (let passed = 0; passed < seconds; passed += 5) {
      now += 5_000;
      clock.tick();
    }
  };
  const spent = (id: string) => {
    const item = itemOf(id);
    return item ? secondsAt(item) : 0;
  };
  return {
    store,
    clock,
    wait,
    spent,
    spans: (id: string) => itemOf(id)?.spans ?? [],
    sleep: (seconds: number) => {
      now += seconds * 1_000;
    },
    type: (typing: boolean) => {
      quiet = !typing;
    },
  };
}

it('counts from when an item is entered until it is left', () => {
  const { clock, wait, spent } = aTimedMeeting();
  clock.enter('een');
  wait(30);
  clock.enter('twee');
  wait(10);
  clock.leave();
  expect([spent('een'), spent('twee')]).toEqual([30, 10]);
});

it('does not count an item that is only passed by', () => {
  const { clock, sleep, spans } = aTimedMeeting();
  clock.enter('een');
  sleep(3);
  clock.enter('twee');
  expect(spans('een')).toEqual([]);
});

it('goes to the disk every minute in one and the same span, once nobody types', () => {
  const { clock, wait, type, spans, spent } = aTimedMeeting();
  clock.enter('een');
  type(true);
  wait(90);
  expect(spans('een')).toEqual([]);
  type(false);
  wait(5);
  expect(spent('een')).toBe(95);
  wait(120);
  expect(spans('een')).toHaveLength(1);
  expect(spent('een')).toBe(215);
});

it('is no step to take back, and keeps what was undone to be done again', () => {
  const { store, clock, wait, spent } = aTimedMeeting();
  const { change } = store.getState();
  change({ type: 'item.set', item: 'een', set: { title: 'Welkom' } });
  store.getState().undo();
  clock.enter('een');
  wait(60);
  clock.leave();
  expect(store.getState().history.undoable).toEqual([]);
  store.getState().redo();
  expect(findItem(store.getState().meeting.items, 'een')?.title).toBe('Welkom');
  expect(spent('een')).toBe(60);
});

it('does not count the time in which the machine slept', () => {
  const { clock, wait, sleep, spent } = aTimedMeeting();
  clock.enter('een');
  wait(60);
  sleep(3_600);
  clock.tick();
  wait(60);
  clock.leave();
  expect(spent('een')).toBe(120);
});

it('goes on where it was recorded when a version without its span is put back', () => {
  const { store, clock, wait, spans, spent } = aTimedMeeting();
  clock.enter('een');
  wait(60);
  const [span] = spans('een');
  store.getState().change({ type: 'row.remove', list: 'spans', item: 'een', id: span?.id ?? '' });
  wait(60);
  expect(spent('een')).toBe(60);
  expect(store.getState().undo().ok).toBe(true);
  clock.leave();
  expect(spent('een')).toBe(120);
});

it('leaves alone an item that was removed, and a meeting that is open to read only', () => {
  const gone = aTimedMeeting();
  gone.clock.enter('een');
  gone.wait(30);
  gone.store.getState().change({ type: 'item.remove', item: 'een' });
  gone.clock.leave();
  expect(gone.store.getState().meeting.items).toHaveLength(1);

  const why = { kind: 'changingHands' } as const;
  const read = aTimedMeeting({ access: { kind: 'readOnly', why } });
  read.clock.enter('een');
  read.wait(90);
  expect(read.spans('een')).toEqual([]);
});
