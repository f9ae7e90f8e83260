import type {
  AppError,
  Bridge,
  CallAnswer,
  CallArgs,
  Outcome,
  PageCall,
  RawBridge,
} from '../shared/api.ts';
import { isCancelled } from '../shared/cancelled-answers.ts';
import { unpackAnswer } from '../shared/packed-answers.ts';

declare global {
  interface Window {
    /** Put there by preload: the only way out of the sandbox. */
    readonly notulist: RawBridge;
  }
}

async function call<N extends PageCall>(
  name: N,
  ...args: CallArgs<N> & unknown[]
): Promise<CallAnswer<N>> {
  const answer = await window.notulist.call(name, ...args);
  // Main's handlers are held to the same contract.
  const unpacked = unpackAnswer(name, answer) as CallAnswer<N>;
  note(name, unpacked);
  return unpacked;
}

const failedCalls = new WeakMap<AppError, PageCall>();
const onDone = new Set<(name: PageCall) => void>();

function note(name: PageCall, answer: unknown): void {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return;
  const outcome = answer as Outcome<unknown>;
  if (!outcome.ok) failedCalls.set(outcome.error, name);
  else if (!isCancelled(name, outcome.value)) for (const listen of onDone) listen(name);
}

/** The call that this is the answer of, if it is of one. */
export function failedCall(error: AppError): PageCall | undefined {
  return failedCalls.get(error);
}

/** Tells of each call that did what was asked: it did not fail, and was not cancelled. */
export function onCallDone(listen: (name: PageCall) => void): void {
  onDone.add(listen);
}

export const bridge: Bridge = { ...window.notulist, call };
