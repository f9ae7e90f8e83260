import { bridge } from '../bridge.ts';
import { tellIfRefused } from './notices.ts';

/** What other programs show: in this window only a refusal is seen. */

/** Opens a link in the browser, or in the mail program. */
export function openLink(link: string): void {
  void tellIfRefused(bridge.call('app.openLink', link));
}

/** Shows the folder of the library. */
export function revealLibrary(): void {
  void tellIfRefused(bridge.call('library.reveal'));
}
