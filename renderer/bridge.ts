import type { Bridge, CallAnswer, CallArgs, PageCall, RawBridge } from '../shared/api.ts';
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
  return unpackAnswer(name, answer) as CallAnswer<N>;
}

export const bridge: Bridge = { ...window.notulist, call };
