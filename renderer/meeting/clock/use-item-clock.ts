import { useEffect, useMemo, useState } from 'react';
import { isClockRunning, localTime } from '../../../shared/meeting/clock.ts';
import { findItem } from '../../../shared/meeting/tree.ts';
import { bridge } from '../../bridge.ts';
import { onFlush } from '../../stores/flush.ts';
import { isWritable, type MeetingStore } from '../../stores/meeting-store.ts';
import { useUi } from '../../stores/ui-store.ts';
import { useMeeting, useMeetingStore } from '../meeting-context.ts';
import { ItemClock } from './item-clock.ts';

/** In milliseconds; minutes are shown, so that nobody sees it. */
const TICK = 5_000;

/** Counts how long the current item is on, while the meeting is open and someone is at the machine. */
export function useItemClock(): void {
  const store = useMeetingStore();
  const itemClock = useMemo(() => clockOf(store), [store]);
  const current = useUi((state) => (state.mode === 'live' ? state.currentItem : null));
  const clock = useMeeting(({ meeting }) => meeting.clock);
  const isCounting = useMeeting(isWritable);
  const isResting = useResting();
  useEffect(() => {
    const runs = isCounting && !isResting && isClockRunning({ clock }, localTime(new Date()));
    if (runs && current !== null) itemClock.enter(current);
    else itemClock.leave();
  }, [itemClock, current, clock, isCounting, isResting]);
  useEffect(() => {
    const ticking = setInterval(() => {
      itemClock.tick();
    }, TICK);
    const forget = onFlush(() => {
      itemClock.keep();
      return store.getState().flushed();
    });
    return () => {
      clearInterval(ticking);
      forget();
      itemClock.leave();
    };
  }, [itemClock, store]);
}

function clockOf(store: MeetingStore): ItemClock {
  return new ItemClock({
    itemOf: (id) => findItem(store.getState().meeting.items, id),
    note: (change) => {
      store.getState().note(change);
    },
    isQuiet: () => store.getState().save.kind !== 'pending',
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  });
}

function useResting(): boolean {
  const [isResting, setResting] = useState(false);
  useEffect(
    () =>
      bridge.on('resting', (news) => {
        setResting(news.isResting);
      }),
    [],
  );
  return isResting;
}
