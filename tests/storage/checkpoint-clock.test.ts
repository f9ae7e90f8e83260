import { describe, expect, it } from 'vitest';
import { fail, ok, type Result } from '../../shared/result.ts';
import { CheckpointClock } from '../../main/storage/checkpoint-clock.ts';

/** A clock of which the test turns the hands. */
function aClock(answers: Result<null, string>[] = []) {
  let now = 0;
  let alarm: { readonly at: number; readonly work: () => void } | undefined;
  const written: number[] = [];
  const clock = new CheckpointClock(
    {
      now: () => new Date(now),
      later: (milliseconds, work) => {
        alarm = { at: now + milliseconds, work };
        return () => {
          alarm = undefined;
        };
      },
    },
    () => {
      written.push(now);
      return Promise.resolve(answers.shift() ?? ok(null));
    },
  );
  const turnTo = async (time: number) => {
    while (alarm && alarm.at <= time) {
      const { at, work } = alarm;
      [now, alarm] = [at, undefined];
      work();
      await Promise.resolve();
      await Promise.resolve();
    }
    now = time;
  };
  return { clock, written, turnTo };
}

describe('the checkpoint clock', () => {
  it('writes once, two seconds after the last change', async () => {
    const { clock, written, turnTo } = aClock();
    clock.changed(false);
    await turnTo(1_500);
    clock.changed(false);
    await turnTo(60_000);
    expect(written).toEqual([3_500]);
  });

  it('writes every thirty seconds when nobody pauses', async () => {
    const { clock, written, turnTo } = aClock();
    for (let second = 0; second <= 65; second++) {
      await turnTo(second * 1_000);
      clock.changed(false);
    }
    expect(written).toEqual([30_000, 60_000]);
  });

  it('does not wait when it is urgent', async () => {
    const { clock, written, turnTo } = aClock();
    await turnTo(100);
    clock.changed(true);
    await turnTo(100);
    expect(written).toEqual([100]);
  });

  it('tries again after ten seconds when writing failed', async () => {
    const { clock, written, turnTo } = aClock([fail('the disk is full')]);
    clock.changed(false);
    await turnTo(60_000);
    expect(written).toEqual([2_000, 12_000]);
  });

  it('is silent once it is stopped', async () => {
    const { clock, written, turnTo } = aClock();
    clock.changed(false);
    clock.stop();
    await turnTo(60_000);
    expect(written).toEqual([]);
  });

  it('does not try again what fails after it was stopped', async () => {
    const { clock, written, turnTo } = aClock([fail('the disk is full')]);
    clock.changed(true);
    const ringing = turnTo(0);
    clock.stop();
    await ringing;
    await turnTo(60_000);
    expect(written).toEqual([0]);
  });

  it('cannot be set again once it is stopped', async () => {
    const { clock, written, turnTo } = aClock();
    clock.stop();
    clock.changed(true);
    await turnTo(60_000);
    expect(written).toEqual([]);
  });
});
