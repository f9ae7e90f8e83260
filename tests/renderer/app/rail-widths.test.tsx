import { beforeEach, describe, expect, it, vi } from 'vitest';

const usual = { agenda: 17, records: 18.75 };

/** The app as it starts, with what it kept before. */
async function started() {
  vi.resetModules();
  const { followRailWidths } = await import('../../../renderer/app/rail-widths.ts');
  const { useUi } = await import('../../../renderer/stores/ui-store.ts');
  followRailWidths();
  return useUi;
}

beforeEach(() => {
  localStorage.clear();
});

describe('how wide the rails are', () => {
  it('is as usual at first, and as it was left after that', async () => {
    const first = await started();
    expect(first.getState().railWidths).toEqual(usual);
    first.setState({ railWidths: { ...usual, agenda: 20 } });
    expect((await started()).getState().railWidths).toEqual({ ...usual, agenda: 20 });
  });

  it.each(['{"agenda":900,"records":"wide"}', 'null', '{', '[]', '3'])(
    'is as usual where %s was kept, which cannot be',
    async (kept) => {
      localStorage.setItem('notulist.railWidths', kept);
      expect((await started()).getState().railWidths).toEqual(usual);
    },
  );
});
