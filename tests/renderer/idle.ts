import { act } from 'react';
import { vi } from 'vitest';

/** What waits until the window has nothing else to do; a page in a test has no such moments of its own. */
export const waiting = new Map<number, () => void>();
let lastHandle = 0;
vi.stubGlobal('requestIdleCallback', (task: () => void) => {
  waiting.set(++lastHandle, task);
  return lastHandle;
});
vi.stubGlobal('cancelIdleCallback', (handle: number) => waiting.delete(handle));

/** What waits now runs; what it leaves for later waits for the next time. */
export function beIdle(): void {
  const tasks = [...waiting.values()];
  waiting.clear();
  act(() => {
    for (const task of tasks) task();
  });
}
