import { flushSync } from 'react-dom';

/**
 * Runs once what was just changed is on the page, and before the next key: an animation frame may come
 * later than that on a busy machine, and the keys in between would go nowhere.
 */
export function afterRender(run: () => void): void {
  // Not at once, for who asks may still be about to make the change, or be in the middle of an effect.
  queueMicrotask(() => {
    flushSync(() => undefined);
    run();
  });
}
