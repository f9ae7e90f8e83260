import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../../shared/result.ts';
import { aLibrary, aSummary } from '../library/summaries.ts';
import { main } from '../main-process.ts';

const { removeForGood, useLibrary } = await import('../../../renderer/stores/library-store.ts');

describe('a trash of which a part was removed before the disk refused', () => {
  it('brings back with the undo of the library only what is in it still', async () => {
    const [gone, kept] = [aSummary(), aSummary()];
    useLibrary.setState({ trashed: [kept.id, gone.id] });
    main.answers['library.removeForGood'] = fail({
      key: 'errors.writeDenied',
      values: { file: 'x' },
    });
    main.answers['library.view'] = ok(aLibrary({ trash: [kept] }));
    expect(await removeForGood([gone.id, kept.id])).not.toBeNull();
    expect(useLibrary.getState().trashed).toEqual([kept.id]);
  });
});
