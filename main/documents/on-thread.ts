import { refuseImport } from '../import-refusal.ts';
import { ThreadStopped, WorkThread, type ThreadLimits } from './work-thread.ts';
import type { DocumentWork, ImportWork } from './work.ts';

/** One thread for all documents, without limits: what it works on is our own. */
export function documentsOnThread(script: string | URL): DocumentWork {
  const thread = new WorkThread<DocumentWork>(script);
  return {
    write: (...args) => thread.ask('write', ...args),
    check: (...args) => thread.ask('check', ...args),
  };
}

/** Some ten times what the largest report takes; no file from elsewhere gets more. */
const importLimits: ThreadLimits = { memory: 1_024, time: 20_000 };

/**
 * A thread for each import, which leaves no memory behind; one that grows or takes beyond its limits
 * is refused by name.
 */
export function importsOnThread(script: string | URL, limits = importLimits): ImportWork {
  return {
    draft: async (source) => {
      const thread = new WorkThread<ImportWork>(script, limits);
      try {
        return await thread.ask('draft', source);
      } catch (error) {
        if (!(error instanceof ThreadStopped)) throw error;
        return refuseImport(source.name, 'errors.importTooComplex');
      } finally {
        thread.stop();
      }
    },
  };
}
