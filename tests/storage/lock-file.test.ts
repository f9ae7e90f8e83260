import { describe, expect, it } from 'vitest';
import { isDeadHere, isOld, nextSight, type Holder } from '../../main/storage/lock-file.ts';
import { NOW } from '../support/store.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const after = (milliseconds: number) => new Date(NOW.getTime() + milliseconds);

/** What the lock says, last written so long before now by the clock of the holder. */
function holder(age = 0): Holder {
  const heartbeat = after(-age).toISOString();
  return { host: 'LAPTOP', user: 'noor', pid: 7, session: 'ochtend', since: heartbeat, heartbeat };
}

describe('who has a meeting open', () => {
  it('may be passed over at once when the lock is surely old', () => {
    expect(isOld(nextSight(undefined, holder(16 * MINUTE), NOW), NOW)).toBe(true);
  });

  it('is watched first when the lock may be old by the difference of two clocks', () => {
    const sight = nextSight(undefined, holder(3 * MINUTE), NOW);
    expect(isOld(sight, NOW)).toBe(false);
    expect(isOld(sight, after(45 * SECOND))).toBe(false);
    expect(isOld(sight, after(46 * SECOND))).toBe(true);
  });

  it('is there as long as the lock is renewed, however wrong its clock is', () => {
    const first = nextSight(undefined, holder(20 * MINUTE), NOW);
    const renewed = nextSight(first, holder(19 * MINUTE), NOW);
    expect(isOld(renewed, after(2 * MINUTE))).toBe(false);
    expect(isOld(renewed, after(2 * MINUTE + 1))).toBe(true);
  });

  it('is gone when it is this very machine and user, and no process is there any more', () => {
    const machine = { host: 'LAPTOP', user: 'noor', pid: 8, isRunning: () => false };
    expect(isDeadHere(holder(), machine)).toBe(true);
    expect(isDeadHere(holder(), { ...machine, isRunning: () => true })).toBe(false);
    // Names of machines are not always their own, and of another user nobody can say.
    expect(isDeadHere(holder(), { ...machine, host: 'PC-2' })).toBe(false);
    expect(isDeadHere(holder(), { ...machine, user: 'omar' })).toBe(false);
  });
});
