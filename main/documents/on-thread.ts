import { fail } from '../../shared/result.ts';
import { refuseImport } from '../import-refusal.ts';
import { ThreadStopped, WorkThread, type ThreadLimits } from './work-thread.ts';
import type { DocumentWork, ImportWork, LibraryWork } from './work.ts';

/**
 * One thread for all documents, without limits: what it works on is our own. What can be broken off
 * has another, which ends with it and takes no page on screen along.
 */
export function documentsOnThread(script: string | URL): DocumentWork {
  const thread = new WorkThread<DocumentWork>(script);
  const breakable = new WorkThread<DocumentWork>(script);
  return {
    write: (meeting, options, signal) =>
      signal
        ? untilAborted(breakable, signal, () => breakable.ask('write', meeting, options))
        : thread.ask('write', meeting, options),
    preview: (...args) => thread.ask('preview', ...args),
    check: (...args) => thread.ask('check', ...args),
  };
}

async function untilAborted<T>(
  thread: { readonly stop: () => void },
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const stop = () => {
    thread.stop();
  };
  signal.addEventListener('abort', stop);
  try {
    return await work();
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Some ten times what the largest report takes; no file from elsewhere gets more. */
const importLimits: ThreadLimits = { memory: 1_024, time: 20_000 };

/**
 * A thread for each import, which leaves no memory behind; one that grows or takes beyond its limits
 * is refused by name.
 */
export function importsOnThread(script: string | URL, limits = importLimits): ImportWork {
  const ask = async <T, R>(
    work: (thread: WorkThread<ImportWork>) => Promise<T>,
    refuse: () => R,
  ): Promise<T | R> => {
    const thread = new WorkThread<ImportWork>(script, limits);
    try {
      return await work(thread);
    } catch (error) {
      if (!(error instanceof ThreadStopped)) throw error;
      return refuse();
    } finally {
      thread.stop();
    }
  };
  return {
    draft: (source) =>
      ask(
        (thread) => thread.ask('draft', source),
        () => refuseImport(source.name, 'errors.importTooComplex'),
      ),
    check: (bytes) =>
      ask(
        (thread) => thread.ask('check', bytes),
        () => fail('tooLarge' as const),
      ),
    template: (source) =>
      ask(
        (thread) => thread.ask('template', source),
        () => fail({ key: 'errors.template.tooLarge', values: { file: source.name } }),
      ),
  };
}

/** Of thousands of meetings the index is some hundred megabytes; a first reading takes seconds. */
const libraryLimits: ThreadLimits = { memory: 512, time: 300_000 };

/** One thread, which keeps what it has read from the first time on: neither window nor saving waits for it. */
export function libraryOnThread(script: string | URL, limits = libraryLimits): LibraryWork {
  const thread = new WorkThread<LibraryWork>(script, limits);
  return {
    find: (...args) => thread.ask('find', ...args),
    records: (...args) => thread.ask('records', ...args),
  };
}
