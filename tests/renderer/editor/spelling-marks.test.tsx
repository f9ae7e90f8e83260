import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { text } from '../../support/builders.ts';
import { desk } from './letter-desk.ts';

vi.mock('../../../renderer/spelling/checker.ts', () => ({
  isWrong: (word: string) => word === 'foutt',
  onRules: () => () => undefined,
}));

/** What the page underlines; jsdom knows no highlights. */
const underlined = new Set<Range>();
const REST = 400;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal(
    'Highlight',
    class {
      add = (range: Range) => underlined.add(range);
      delete = (range: Range) => underlined.delete(range);
    },
  );
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('underlines a word at its letters, also behind a letter that comes just as the typing had rested', async () => {
  const { strike, cursorAt, painted } = desk(text('een foutt woord'));
  cursorAt(2);
  await vi.advanceTimersByTimeAsync(REST - 1);
  strike('x');
  await vi.advanceTimersByTimeAsync(1);
  painted();
  expect([...underlined].map(String)).toEqual([]);
  await vi.advanceTimersByTimeAsync(REST + 10);
  expect([...underlined].map(String)).toEqual(['foutt']);
});
