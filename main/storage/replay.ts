import { apply } from '../../shared/meeting/apply.ts';
import type { JournalEntry } from './journal-lines.ts';
import { joined, seenOf } from './lineage.ts';
import type { StoredMeeting } from './meeting-file.ts';

export interface Replayed {
  readonly stored: StoredMeeting;
  /** The entries that are in the meeting now and not yet in its file. */
  readonly applied: readonly JournalEntry[];
  /** How many there were that do not continue from here. */
  readonly unfit: number;
}

/**
 * Brings a meeting up to date with its journal. What the file already holds is skipped, so a crash
 * between writing the file and cutting the journal does no harm. It stops at the first entry that
 * does not follow: a file put back by a synchronised folder may lack what the entry builds on.
 *
 * Nothing is skipped or replayed when the file went on without the journal: then another machine
 * recorded changes under the same revisions, and those of the journal are nowhere else.
 */
export function replay(stored: StoredMeeting, entries: readonly JournalEntry[]): Replayed {
  if (!isOneHistory(stored, entries)) return { stored, applied: [], unfit: entries.length };
  const due = entries.filter(({ revision }) => revision > stored.revision);
  const applied: JournalEntry[] = [];
  let current = stored;
  let seen = seenOf(stored);
  for (const entry of due) {
    if (entry.revision !== current.revision + 1) break;
    const next = apply(current.meeting, entry.change);
    if (!next.ok) break;
    if (entry.saw) seen = joined(seen, entry.saw);
    current = { meeting: next.value, revision: entry.revision, recordedAt: entry.at, seen };
    applied.push(entry);
  }
  return { stored: current, applied, unfit: due.length - applied.length };
}

/**
 * Whether what would be skipped ends in the very change that the file ends in. Where nothing would
 * be, the first change must have been made to what is in the file now.
 */
function isOneHistory(stored: StoredMeeting, entries: readonly JournalEntry[]): boolean {
  const { revision, recordedAt = null } = stored;
  const last = entries.findLast((entry) => entry.revision <= revision);
  if (last) return last.revision === revision && last.at === recordedAt;
  const [first] = entries;
  const knowsBase = first?.revision === revision + 1 && first.base !== undefined;
  return !knowsBase || first.base === recordedAt;
}
