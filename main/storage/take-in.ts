import { isEqual } from '../../shared/equal.ts';
import type { Change } from '../../shared/meeting/change.ts';
import type { Conflict } from '../../shared/meeting/conflict.ts';
import { merge } from '../../shared/meeting/merge.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';

/** What to do with a file that another machine wrote while we had the meeting open. */
export interface TakeIn {
  /** What it changes in ours; `null` when we have it all already. */
  readonly change: Change | null;
  /** Theirs is the outcome: there is nothing to write. */
  readonly isTheirs: boolean;
  readonly conflicts: readonly Conflict[];
}

/** `base` is the last state that both knew; `null` when none is left. */
export function takeIn(base: Meeting | null, mine: Meeting, theirs: Meeting): TakeIn {
  const { change, meeting, conflicts } = merge(base, mine, theirs);
  return { change, conflicts, isTheirs: isEqual(meeting, theirs) };
}
