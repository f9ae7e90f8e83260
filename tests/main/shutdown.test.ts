import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Shutdown } from '../../main/shutdown.ts';

interface Circumstances {
  readonly hasWindow?: boolean;
  /** What the user says when something is not on the disk. */
  readonly answer?: 'stay' | 'leave';
}

function anEnding({ hasWindow = true, answer = 'leave' }: Circumstances = {}) {
  const steps: string[] = [];
  const shutdown = new Shutdown({
    askWindow: () => {
      if (hasWindow) steps.push('ask');
      return hasWindow;
    },
    askUser: () => {
      steps.push('ask the user');
      return Promise.resolve(answer);
    },
    closeStore: () => {
      steps.push('close');
      return Promise.resolve();
    },
  });
  return { steps, shutdown };
}

describe('the end of a run', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('closes the store only after the window has handed over', async () => {
    const { steps, shutdown } = anEnding();
    const ending = shutdown.run();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(steps).toEqual(['ask']);
    shutdown.handedOver(true);
    await ending;
    expect(steps).toEqual(['ask', 'close']);
  });

  it('asks before it leaves behind what the disk does not take', async () => {
    const { steps, shutdown } = anEnding({ answer: 'leave' });
    const ending = shutdown.run();
    shutdown.handedOver(false);
    expect(await ending).toBe(true);
    expect(steps).toEqual(['ask', 'ask the user', 'close']);
  });

  it('goes on when the user stays, and can be asked for again', async () => {
    const { steps, shutdown } = anEnding({ answer: 'stay' });
    const first = shutdown.run();
    shutdown.handedOver(false);
    expect(await first).toBe(false);
    const second = shutdown.run();
    shutdown.handedOver(true);
    expect(await second).toBe(true);
    expect(steps).toEqual(['ask', 'ask the user', 'ask', 'close']);
  });

  it('does not wait longer than three seconds for a window that hangs', async () => {
    const { steps, shutdown } = anEnding();
    const ending = shutdown.run();
    await vi.advanceTimersByTimeAsync(3_000);
    await ending;
    expect(steps).toEqual(['ask', 'close']);
  });

  it('does not wait for a window that is gone', async () => {
    const { steps, shutdown } = anEnding({ hasWindow: false });
    await shutdown.run();
    expect(steps).toEqual(['close']);
  });

  it('comes once, however often it is asked for', async () => {
    const { steps, shutdown } = anEnding({ hasWindow: false });
    await Promise.all([shutdown.run(), shutdown.run()]);
    expect(steps).toEqual(['close']);
  });
});
