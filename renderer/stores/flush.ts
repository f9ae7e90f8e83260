import { bridge } from '../bridge.ts';
import { isDialogChanged } from './dialog-drafts.ts';

type Flusher = () => Promise<void>;
const flushers = new Set<Flusher>();
/** Says whether there is a copy now of everything. */
type Copier = () => Promise<boolean>;
const copiers = new Set<Copier>();

/** So long may the disk take before the window says that something is the matter, in milliseconds. */
const PATIENCE = 1_500;

/** Has this run before the app quits; returns the function that forgets it again. */
export function onFlush(flusher: Flusher): () => void {
  flushers.add(flusher);
  return () => flushers.delete(flusher);
}

/** Has this run when the user leaves with copies of what the disk refuses. */
export function onSaveCopies(copier: Copier): () => void {
  copiers.add(copier);
  return () => copiers.delete(copier);
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

/**
 * Answers main at the end: whether what the window held is on the disk, and whether a dialog is filled in
 * and not confirmed; or else, when the user wants copies of what the disk refuses, whether those are made.
 */
export function answerMain(): void {
  bridge.on('flush', () => {
    void flushAll().then((all) => bridge.call('app.flushed', { all, hasDraft: isDialogChanged() }));
  });
  bridge.on('saveCopies', () => {
    void Promise.all([...copiers].map((copy) => copy())).then((done) =>
      bridge.call('app.copied', done.every(Boolean)),
    );
  });
}
