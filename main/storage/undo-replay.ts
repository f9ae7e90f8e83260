import { applyEdit, noHistory, type Edited, type History } from '../../shared/meeting/history.ts';
import type { JournalEntry } from './journal-lines.ts';
import type { StoredMeeting } from './meeting-file.ts';
import type { KeptHistory } from './undo-lines.ts';

/**
 * The history of a meeting that is opened: what was kept, and what the journal has since. `stored` is
 * as in its file, `entries` are what the journal adds to it. What was kept of another state (the file
 * was put back, or another machine went on with it) is left alone.
 */
export function replayHistory(
  kept: KeptHistory | null,
  stored: StoredMeeting,
  entries: readonly JournalEntry[],
): History {
  const historyAt = (revision: number, at: string | undefined, otherwise: History) =>
    kept?.revision === revision && kept.recordedAt === at ? kept.history : otherwise;
  let edited: Edited = {
    meeting: stored.meeting,
    history: historyAt(stored.revision, stored.recordedAt, noHistory),
  };
  for (const { revision, at, change, kind } of entries) {
    const next = applyEdit(edited, { change, kind });
    if (!next.ok) throw new Error('An entry that was replayed applies');
    edited = { ...next.value, history: historyAt(revision, at, next.value.history) };
  }
  return edited.history;
}
