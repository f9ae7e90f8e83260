import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** A page of nothing, beside the real one. */
const nothing = createRoot(document.createElement('div'));

/**
 * Runs once what was just changed is on the page, and before the next key: an animation frame may come
 * later than that on a busy machine, and the keys in between would go nowhere.
 */
export function afterRender(run: () => void): void {
  // Not at once, for who asks may still be about to make the change, or be in the middle of an effect.
  queueMicrotask(() => {
    // What was drawn a moment ago hears of changes in a store only after its effects. React does those
    // before it draws anything at all, so it is given something to draw: `flushSync` alone skips them.
    flushSync(() => {
      nothing.render(null);
    });
    run();
  });
}
