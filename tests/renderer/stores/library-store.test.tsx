import { describe, expect, it, vi } from 'vitest';
import { fail, ok } from '../../../shared/result.ts';
import { aLibrary, aSummary } from '../library/summaries.ts';

const main = vi.hoisted(() => {
  const answers: Partial<Record<string, unknown>> = {};
  const call = (name: string) => Promise.resolve(answers[name]);
  vi.stubGlobal('notulist', { call, on: () => () => undefined });
  return answers;
});

const { removeForGood, useLibrary } = await import('../../../renderer/stores/library-store.ts');

describe('a trash of which a part was removed before the disk refused', () => {
  it('brings back with the undo of the library only what is in it still', async () => {
    const [gone, kept] = [aSummary(), aSummary()];
    useLibrary.setState({ trashed: [kept.id, gone.id] });
    main['library.removeForGood'] = fail({ key: 'errors.writeDenied', values: { file: 'x' } });
    main['library.view'] = ok(aLibrary({ trash: [kept] }));
    expect(await removeForGood([gone.id, kept.id])).not.toBeNull();
    expect(useLibrary.getState().trashed).toEqual([kept.id]);
  });
});
