import type { Bridge } from '../shared/api.ts';

declare global {
  interface Window {
    /** Put there by preload: the only way out of the sandbox. */
    readonly notulist: Bridge;
  }
}

export const bridge: Bridge = window.notulist;
