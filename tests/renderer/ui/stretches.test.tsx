import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Stretches } from '../../../renderer/ui/Stretches.tsx';
import { beIdle, waiting } from '../idle.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const place = document.createElement('div');
let root = createRoot(place);

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

function show(rows: readonly number[], needed?: number): void {
  act(() => {
    root.render(
      <Stretches
        rows={rows}
        rowHeight="2rem"
        {...(needed !== undefined && { isNeeded: (row: number) => row === needed })}
      >
        {(row) => <p key={row}>{row}</p>}
      </Stretches>,
    );
  });
}

const shown = () => [...place.querySelectorAll('p')].map(({ textContent }) => Number(textContent));
const row = (number: number) =>
  [...place.querySelectorAll('p')].find(({ textContent }) => textContent === String(number));

describe('the rows of a long list', () => {
  beforeEach(() => {
    act(() => {
      root.unmount();
    });
    root = createRoot(place);
    waiting.clear();
  });

  it('are there at once as far as a screen goes, and all of them in order a moment later', () => {
    show(numbers(130));
    expect(shown()).toEqual(numbers(40));
    while (waiting.size > 0) beIdle();
    expect(shown()).toEqual(numbers(130));
  });

  it('have the one that is needed, wherever it stands', () => {
    show(numbers(130), 99);
    expect(shown()).toContain(99);
    expect(shown()).not.toContain(75);
  });

  it('are all there at once when they are few, and nothing is waited for', () => {
    show(numbers(35));
    expect(shown()).toEqual(numbers(35));
    expect(waiting.size).toBe(0);
  });

  it('stay what they are while the list grows', () => {
    show(numbers(35));
    const before = numbers(35).map(row);
    show(numbers(36));
    expect(shown()).toEqual(numbers(36));
    expect(numbers(35).every((number, at) => row(number) === before[at])).toBe(true);
  });
});
