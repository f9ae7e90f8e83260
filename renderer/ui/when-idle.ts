/** Does it once the window has nothing else to do; returns the function that calls it off. */
export function whenIdle(task: () => unknown): () => void {
  const handle = requestIdleCallback(() => void task(), { timeout: 2_000 });
  return () => {
    cancelIdleCallback(handle);
  };
}
