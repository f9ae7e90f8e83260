import { describe, expect, it } from 'vitest';
import { replay } from '../../main/storage/replay.ts';
import { aMeeting } from '../support/builders.ts';
import { NOW, titled } from '../support/store.ts';

const at = NOW.toISOString();

describe('a replayed journal', () => {
  it('still knows what it took in from others, so that this is not merged once more', () => {
    const stored = { meeting: aMeeting(), revision: 4, seen: { here: 2, there: 1 } };
    const taken = { revision: 5, at, ...titled('Van daar'), saw: { there: 3 } };
    const after = { revision: 6, at, ...titled('Van hier') };
    const { seen } = replay(stored, [taken, after]).stored;
    expect(seen).toEqual({ here: 2, there: 3 });
  });
});
