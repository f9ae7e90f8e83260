import type { CallName } from '../../shared/api.ts';
import type { Handlers } from '../dispatch.ts';

/** They need nothing of the library: with them a user gets away from one whose disk does not answer. */
const free: readonly string[] = [
  'settings.read',
  'settings.write',
  'library.choose',
  'backup.state',
  'app.openLink',
  'app.quit',
  'app.flushed',
  'app.copied',
] satisfies readonly CallName[];

/**
 * The same answers, but nothing is done with the library before what is kept beside it is in its place: what
 * was opened sooner would miss that. That may take as long as a server that is off lets a question wait.
 */
export function afterSettling(handlers: Handlers, settled: Promise<unknown>): Handlers {
  type Handler = (...args: readonly unknown[]) => Promise<unknown>;
  const waiting = (handler: Handler): Handler => {
    return async (...args) => {
      await settled;
      return handler(...args);
    };
  };
  const all = Object.entries(handlers as Readonly<Record<string, Handler>>);
  // Each answers as it did, which the names in between do not say.
  return Object.fromEntries(
    all.map(([name, handler]) => [name, free.includes(name) ? handler : waiting(handler)]),
  ) as unknown as Handlers;
}
