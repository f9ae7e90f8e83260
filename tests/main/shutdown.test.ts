import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CopiesUnderWay } from '../../main/copies-under-way.ts';
import { Shutdown } from '../../main/shutdown.ts';
import { ok } from '../../shared/result.ts';

const everything = { all: true, hasDraft: false };
const refused = { all: false, hasDraft: false };

interface Circumstances {
  readonly hasWindow?: boolean;
  /** What the user says when something is not on the disk. */
  readonly answer?: 'stay' | 'copy' | 'leave';
  /** A disk that takes nothing and refuses nothing, such as a share that went away. */
  readonly storeHangs?: boolean;
  readonly copies?: CopiesUnderWay;
  /** What the user says when a dialog is filled in. */
  readonly aboutDraft?: 'stay' | 'leave';
  /** What the user says when files are still being copied. */
  readonly aboutCopies?: 'stay' | 'leave';
}

function anEnding(circumstances: Circumstances = {}) {
  const { hasWindow = true, answer = 'leave', storeHangs = false } = circumstances;
  const { copies = new CopiesUnderWay(), aboutCopies = 'leave' } = circumstances;
  const { aboutDraft = 'leave' } = circumstances;
  const steps: string[] = [];
  const window = (step: string) => () => {
    if (hasWindow) steps.push(step);
    return hasWindow;
  };
  const store = (step: string) => () => {
    steps.push(step);
    return storeHangs ? new Promise(() => undefined) : Promise.resolve();
  };
  const shutdown = new Shutdown({
    copies,
    askAboutCopies: () => {
      steps.push(`ask about ${copies.names.join()}`);
      return Promise.resolve(aboutCopies);
    },
    askWindow: window('ask'),
    askAboutDraft: () => {
      steps.push('ask about the dialog');
      return Promise.resolve(aboutDraft);
    },
    askUser: () => {
      steps.push('ask the user');
      return Promise.resolve(answer);
    },
    askForCopies: window('ask for copies'),
    writeStore: store('write'),
    closeStore: store('close'),
  });
  return { steps, shutdown };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the end of a run', () => {
  it('closes the store only after the window has handed over', async () => {
    const { steps, shutdown } = anEnding();
    const ending = shutdown.run();
    await vi.advanceTimersByTimeAsync(1_900);
    expect(steps).toEqual(['ask']);
    shutdown.handedOver(everything);
    await ending;
    expect(steps).toEqual(['ask', 'close']);
  });

  it('asks before it leaves behind what the disk does not take', async () => {
    const { steps, shutdown } = anEnding({ answer: 'leave' });
    const ending = shutdown.run();
    shutdown.handedOver(refused);
    expect(await ending).toBe(true);
    expect(steps).toEqual(['ask', 'ask the user', 'close']);
  });

  it('goes on when the user stays, and can be asked for again', async () => {
    const { steps, shutdown } = anEnding({ answer: 'stay' });
    const first = shutdown.run();
    shutdown.handedOver(refused);
    expect(await first).toBe(false);
    const second = shutdown.run();
    shutdown.handedOver(everything);
    expect(await second).toBe(true);
    expect(steps).toEqual(['ask', 'ask the user', 'ask', 'close']);
  });

  it.each([
    ['ends when the user leaves what is filled in in a dialog', 'leave', true],
    ['goes on when the user goes back to what is filled in in a dialog', 'stay', false],
  ] as const)('%s', async (_, aboutDraft, ends) => {
    const { steps, shutdown } = anEnding({ aboutDraft });
    const ending = shutdown.run();
    shutdown.handedOver({ all: true, hasDraft: true });
    expect(await ending).toBe(ends);
    expect(steps).toEqual(['ask', 'ask about the dialog', ...(ends ? ['close'] : [])]);
  });

  it.each([
    ['ends once there is a copy elsewhere, however long that takes', true],
    ['goes on when the user does not save the copy after all', false],
  ])('%s', async (_, copied) => {
    const { steps, shutdown } = anEnding({ answer: 'copy' });
    const ending = shutdown.run();
    shutdown.handedOver(refused);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(steps).toEqual(['ask', 'ask the user', 'ask for copies']);
    shutdown.copied(copied);
    expect(await ending).toBe(copied);
    expect(steps.includes('close')).toBe(copied);
  });

  it('does not wait longer than two seconds for a window that hangs', async () => {
    const { steps, shutdown } = anEnding();
    const ending = shutdown.run();
    await vi.advanceTimersByTimeAsync(2_000);
    await ending;
    expect(steps).toEqual(['ask', 'close']);
  });

  it('does not wait for a disk that hangs: the journal has it all', async () => {
    const { shutdown } = anEnding({ storeHangs: true });
    const ending = shutdown.run();
    shutdown.handedOver(everything);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await ending).toBe(true);
  });

  it('does not wait for a window that is gone', async () => {
    const { steps, shutdown } = anEnding({ hasWindow: false });
    await shutdown.run();
    expect(steps).toEqual(['close']);
  });

  it('waits no longer for a window that goes meanwhile', async () => {
    const { steps, shutdown } = anEnding();
    const ending = shutdown.run();
    shutdown.windowGone();
    expect(await ending).toBe(true);
    expect(steps).toEqual(['ask', 'close']);
  });

  it('comes once, however often it is asked for', async () => {
    const { steps, shutdown } = anEnding({ hasWindow: false });
    await Promise.all([shutdown.run(), shutdown.run()]);
    expect(steps).toEqual(['close']);
  });
});

describe('the end of a run while files are copied', () => {
  /** A copy that takes so long, in milliseconds. */
  function aCopy(milliseconds: number) {
    const copies = new CopiesUnderWay();
    const added = copies.add(['film.mp4'], async () => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      return ok('film.mp4');
    });
    return { copies, added };
  }

  it('waits until they are here, so that the window can hand them over too', async () => {
    const { copies } = aCopy(2_500);
    const { steps, shutdown } = anEnding({ copies });
    const ending = shutdown.run();
    await vi.advanceTimersByTimeAsync(2_400);
    expect(steps).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(steps).toEqual(['ask']);
    shutdown.handedOver(everything);
    expect(await ending).toBe(true);
  });

  it('names those that take long, and goes on with the run when the user waits for them', async () => {
    const { copies, added } = aCopy(60_000);
    const { steps, shutdown } = anEnding({ copies, aboutCopies: 'stay' });
    const ending = shutdown.run();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await ending).toBe(false);
    expect(steps).toEqual(['ask about film.mp4']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await added).toEqual(ok('film.mp4'));
  });

  it('ends without them when the user says so, and has the window wait for them no longer', async () => {
    const { copies, added } = aCopy(60_000);
    const { steps, shutdown } = anEnding({ copies, aboutCopies: 'leave' });
    const ending = shutdown.run();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await added).toMatchObject({ ok: false });
    shutdown.handedOver(everything);
    expect(await ending).toBe(true);
    expect(steps).toEqual(['ask about film.mp4', 'ask', 'close']);
  });
});

describe('before the machine sleeps', () => {
  it('everything is written, and the work goes on', async () => {
    const { steps, shutdown } = anEnding();
    const saving = shutdown.save();
    shutdown.handedOver(everything);
    await saving;
    expect(steps).toEqual(['ask', 'write']);
  });

  it('nobody is asked, even if the disk refuses', async () => {
    const { steps, shutdown } = anEnding({ answer: 'stay' });
    const saving = shutdown.save();
    shutdown.handedOver(refused);
    await saving;
    expect(steps).toEqual(['ask', 'write']);
  });

  it('a window that is asked already is not asked again', async () => {
    const { steps, shutdown } = anEnding();
    const both = Promise.all([shutdown.run(), shutdown.save()]);
    shutdown.handedOver(everything);
    await both;
    expect(steps.filter((step) => step === 'ask')).toHaveLength(1);
    expect(steps).toContain('write');
  });
});

describe('when the system ends the session', () => {
  it('everything is closed without a question', async () => {
    const { steps, shutdown } = anEnding({ answer: 'stay' });
    const ending = shutdown.endNow();
    shutdown.handedOver(refused);
    await ending;
    expect(steps).toEqual(['ask', 'close']);
  });
});
