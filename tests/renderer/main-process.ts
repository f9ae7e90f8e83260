import { vi } from 'vitest';
import { ok } from '../../shared/result.ts';

const calls: (readonly unknown[])[] = [];
const answers: Partial<Record<string, unknown>> = {};

/**
 * The other side of the bridge, for a window without Electron: import it before what asks something of main.
 * `calls` are what the window asked, in order; what has no answer of its own in `answers` is done and gives nothing.
 */
export const main = { calls, answers };

function call(name: string, ...args: readonly unknown[]): Promise<unknown> {
  calls.push([name, ...args]);
  const answer = answers[name] ?? ok(null);
  return Promise.resolve(typeof answer === 'function' ? (answer as () => unknown)() : answer);
}

vi.stubGlobal('notulist', { call, on: () => () => undefined });
