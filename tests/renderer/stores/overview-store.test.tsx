import { describe, expect, it, vi } from 'vitest';
import { ok } from '../../../shared/result.ts';

const main = vi.hoisted(() => {
  const waiting: ((answer: unknown) => void)[] = [];
  const call = () => new Promise((answer) => waiting.push(answer));
  vi.stubGlobal('notulist', { call, on: () => () => undefined });
  return waiting;
});

const { useLibrary } = await import('../../../renderer/stores/library-store.ts');
const { loadOverviews, showOverview, useOverviews } =
  await import('../../../renderer/stores/overview-store.ts');

function found(unreadable: number) {
  return ok({ actions: [], decisions: [], parked: [], unreadable });
}

describe('the overviews', () => {
  it('are those that were asked for last, also when an earlier answer comes later', async () => {
    const asked = [loadOverviews(), loadOverviews()];
    await vi.waitFor(() => {
      expect(main).toHaveLength(2);
    });
    main[1]?.(found(2));
    main[0]?.(found(1));
    await Promise.all(asked);
    expect(useOverviews.getState().read?.unreadable).toBe(2);
  });

  it('begin with the series that is on screen, and stay with it', () => {
    useLibrary.setState({ shelf: { kind: 'series', id: 'tf' }, query: 'haven' });
    showOverview('actions');
    showOverview('parked');
    expect(useLibrary.getState()).toMatchObject({
      shelf: { kind: 'overview', of: 'parked', series: 'tf' },
      query: '',
    });
  });
});
