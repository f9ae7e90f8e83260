import { bridge } from '../bridge.ts';

type Flusher = () => Promise<void>;
const flushers = new Set<Flusher>();

/** So long may the disk take before the window says that something is the matter, in milliseconds. */
const PATIENCE = 1_500;

/** Has this run before the app quits; returns the function that forgets it again. */
export function onFlush(flusher: Flusher): () => void {
  flushers.add(flusher);
  return () => flushers.delete(flusher);
}

/** `true` once nothing is waiting in the window any more, `false` when the disk does not take it. */
export async function flushAll(): Promise<boolean> {
  const all = Promise.all([...flushers].map((flush) => flush())).then(() => true);
  const late = new Promise<boolean>((resolve) => {
    setTimeout(() => {
      resolve(false);
    }, PATIENCE);
  });
  return Promise.race([all, late]);
}

/** Answers main's `flush`: what the window held is on the disk, or it is not and main must ask. */
export function answerFlushes(): () => void {
  return bridge.on('flush', () => {
    void flushAll().then((all) => bridge.call('app.flushed', all));
  });
}
