import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckpointNews } from '../../../shared/api.ts';

/** Main as the test plays it. */
const main = vi.hoisted(() => {
  const state = { behind: [] as unknown[], tell: (_: unknown) => {} };
  vi.stubGlobal('notulist', {
    call: () => Promise.resolve(state.behind),
    on: (_: string, listener: (news: unknown) => void) => {
      state.tell = listener;
      return () => undefined;
    },
  });
  return state;
});

const { followCheckpoints, useCheckpoints } =
  await import('../../../renderer/stores/checkpoints.ts');

const error = { key: 'errors.checkpoint.gone', values: { folder: 'E:\\Notulist' } } as const;
const meeting = { id: 'a', title: 'Taskforce Waterrand', status: 'live' } as const;
const behind: CheckpointNews = {
  ...meeting,
  trouble: { since: '2027-03-12T09:30:00.000Z', error },
};
const shown = { ...meeting, since: Date.parse('2027-03-12T09:30:00.000Z'), error };

beforeEach(() => {
  main.behind = [];
  useCheckpoints.setState({ behind: [] });
});

describe('the meetings whose file is behind', () => {
  it('are known to a page that is loaded again', async () => {
    main.behind = [behind];
    followCheckpoints();
    await expect.poll(() => useCheckpoints.getState().behind).toEqual([shown]);
  });

  it('are told of once, with the last cause, until they have caught up', () => {
    followCheckpoints();
    main.tell(behind);
    main.tell(behind);
    expect(useCheckpoints.getState().behind).toEqual([shown]);
    main.tell({ ...meeting, trouble: null });
    expect(useCheckpoints.getState().behind).toEqual([]);
  });
});
