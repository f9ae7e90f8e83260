import { bridge } from '../bridge.ts';
import { tellIfRefused } from '../stores/notices.ts';

/** What can be done with a file that was just saved; main knows it by its token. */

/** Shows it in its folder. */
export function reveal(token: string): () => void {
  return act('export.reveal', token);
}

/** Opens it in the program of its format. */
export function openSaved(token: string): () => void {
  return act('export.open', token);
}

function act(call: 'export.open' | 'export.reveal', token: string): () => void {
  return () => {
    void tellIfRefused(bridge.call(call, token));
  };
}
