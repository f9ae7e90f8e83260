import type { AppError } from '../../shared/api.ts';
import type { WordChanges } from '../../shared/spelling/word-list.ts';
import { bridge } from '../bridge.ts';
import { tellDone, tellTrouble } from '../stores/notices.ts';
import { useKnown } from './checker.ts';

/** Without the list there is nothing to tell yet: the library as a whole says so when it is gone. */
export async function readOwnWords(): Promise<void> {
  const read = await bridge.call('spelling.words');
  if (read.ok) useKnown.setState({ own: read.value });
}

/** Gives what went wrong, if anything did. */
export async function changeOwnWords({ add, remove }: WordChanges): Promise<AppError | null> {
  const changed = await bridge.call('spelling.changeWords', { add: [...add], remove: [...remove] });
  if (!changed.ok) return changed.error;
  useKnown.setState({ own: changed.value });
  return null;
}

export async function learnWord(word: string): Promise<void> {
  const trouble = await changeOwnWords({ add: [word], remove: [] });
  if (trouble) tellTrouble(trouble);
  else tellDone('spelling.learnt', { word });
}
