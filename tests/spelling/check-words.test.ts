import { describe, expect, it } from 'vitest';
import { wrongWords } from '../../shared/spelling/check-words.ts';

/** A clock on which looking a word up takes so many milliseconds. */
function clock(perWord: number) {
  const state = { time: 0, pauses: 0 };
  return {
    state,
    isWrong: (word: string) => {
      state.time += perWord;
      return word.startsWith('x');
    },
    turns: {
      now: () => state.time,
      pause: () => {
        state.pauses++;
        return Promise.resolve();
      },
    },
  };
}

describe('checking texts', () => {
  it('finds the wrong words of each', async () => {
    const { isWrong, turns } = clock(0);
    const found = await wrongWords(['een xwee drie', 'goed'], isWrong, () => true, turns);
    expect(found).toEqual([[{ word: 'xwee', from: 4, to: 8 }], []]);
  });

  it('lets a key come between when it takes long', async () => {
    const { state, isWrong, turns } = clock(1);
    await wrongWords(['de '.repeat(30)], isWrong, () => true, turns);
    expect(state.pauses).toBe(9);
  });

  it('stops when the text is another by then', async () => {
    const { state, isWrong, turns } = clock(1);
    const found = await wrongWords(['de '.repeat(30)], isWrong, () => state.pauses < 2, turns);
    expect(found).toBeNull();
    expect(state.time).toBe(6);
  });
});
