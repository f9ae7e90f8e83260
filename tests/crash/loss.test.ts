import { describe, expect, it } from 'vitest';
import { lossOf } from '../../build/crash/loss.mjs';

/** One key every 100 ms from 0 on. */
function typed(text: string) {
  return [...text].map((char, index) => ({ char, at: index * 100 }));
}

describe('what a kill cost', () => {
  it('is nothing when all that was typed is there', () => {
    const loss = lossOf({ keys: typed('abc'), found: 'abc', killedAt: 250, acknowledged: 3 });
    expect(loss).toEqual({ characters: 0, milliseconds: 0, acknowledged: 0, foreign: 0 });
  });

  it('is as old as the oldest key that is gone', () => {
    const loss = lossOf({ keys: typed('abcd'), found: 'ab', killedAt: 350, acknowledged: 2 });
    expect(loss).toMatchObject({ characters: 2, milliseconds: 150, acknowledged: 0 });
  });

  it('counts the keys that had been called saved', () => {
    const loss = lossOf({ keys: typed('abcd'), found: 'a', killedAt: 350, acknowledged: 3 });
    expect(loss).toMatchObject({ characters: 3, acknowledged: 2 });
  });

  it('finds a gap in the middle, and does not count what came after it as kept', () => {
    const loss = lossOf({ keys: typed('abcd'), found: 'abd', killedAt: 350, acknowledged: 0 });
    expect(loss).toEqual({ characters: 2, milliseconds: 150, acknowledged: 0, foreign: 1 });
  });

  it('tells of text that nobody typed', () => {
    const loss = lossOf({ keys: typed('ab'), found: 'abab', killedAt: 150, acknowledged: 2 });
    expect(loss).toMatchObject({ characters: 0, foreign: 2 });
  });
});
