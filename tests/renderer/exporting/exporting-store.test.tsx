import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExportStage } from '../../../shared/api.ts';

/** Main as the test plays it. */
const main = vi.hoisted(() => {
  const state = { tell: (_: { readonly stage: ExportStage | null }) => {} };
  vi.stubGlobal('notulist', {
    on: (_: string, listener: typeof state.tell) => {
      state.tell = listener;
      return () => undefined;
    },
  });
  return state;
});

const { followExports, useExporting } =
  await import('../../../renderer/exporting/exporting-store.ts');

describe('an export under way', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is shown once it takes long, whatever stage it is in by then', () => {
    followExports();
    main.tell({ stage: 'making' });
    vi.advanceTimersByTime(400);
    main.tell({ stage: 'printing' });
    expect(useExporting.getState().isLong).toBe(false);
    vi.advanceTimersByTime(400);
    expect(useExporting.getState()).toEqual({ stage: 'printing', isLong: true });
    main.tell({ stage: null });
    expect(useExporting.getState()).toEqual({ stage: null, isLong: false });
  });

  it('that is ready soon is never shown, and does not count for the next', () => {
    followExports();
    main.tell({ stage: 'making' });
    vi.advanceTimersByTime(400);
    main.tell({ stage: null });
    vi.advanceTimersByTime(400);
    main.tell({ stage: 'making' });
    vi.advanceTimersByTime(400);
    expect(useExporting.getState()).toEqual({ stage: 'making', isLong: false });
    main.tell({ stage: null });
  });
});
