import { bridge } from '../bridge.ts';

type Flusher = () => Promise<void>;
const flushers = new Set<Flusher>();

/** Has this run before the app quits; returns the function that forgets it again. */
export function onFlush(flusher: Flusher): () => void {
  flushers.add(flusher);
  return () => flushers.delete(flusher);
}

/** Answers main's `flush`: only once nothing is waiting in the window any more. */
export function answerFlushes(): () => void {
  return bridge.on('flush', () => {
    void Promise.all([...flushers].map((flush) => flush())).then(() => bridge.call('app.flushed'));
  });
}
