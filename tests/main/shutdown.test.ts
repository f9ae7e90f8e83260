import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Shutdown } from '../../main/shutdown.ts';

function anEnding(hasWindow = true) {
  const steps: string[] = [];
  const shutdown = new Shutdown({
    askWindow: () => {
      if (hasWindow) steps.push('ask');
      return hasWindow;
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
    shutdown.handedOver();
    await ending;
    expect(steps).toEqual(['ask', 'close']);
  });

  it('does not wait longer than three seconds for a window that hangs', async () => {
    const { steps, shutdown } = anEnding();
    const ending = shutdown.run();
    await vi.advanceTimersByTimeAsync(3_000);
    await ending;
    expect(steps).toEqual(['ask', 'close']);
  });

  it('does not wait for a window that is gone', async () => {
    const { steps, shutdown } = anEnding(false);
    await shutdown.run();
    expect(steps).toEqual(['close']);
  });

  it('comes once, however often it is asked for', async () => {
    const { steps, shutdown } = anEnding(false);
    await Promise.all([shutdown.run(), shutdown.run()]);
    expect(steps).toEqual(['close']);
  });
});
