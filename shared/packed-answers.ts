import type { CallName } from './api.ts';

/**
 * Answers that may be as long as a meeting. On its way into the page an object is copied property by
 * property (some 50 ms for 2 MB) and a text at once: these travel as JSON.
 */
const packedCalls: ReadonlySet<unknown> = new Set<CallName>([
  'meeting.open',
  'meeting.openReadAhead',
  'meeting.readAhead',
  'overview.read',
]);

export function packAnswer(name: unknown, answer: unknown): unknown {
  return packedCalls.has(name) ? JSON.stringify(answer) : answer;
}

export function unpackAnswer(name: CallName, answer: unknown): unknown {
  return packedCalls.has(name) && typeof answer === 'string' ? JSON.parse(answer) : answer;
}
