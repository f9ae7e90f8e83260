import type { Conflict } from '../../shared/meeting/conflict.ts';
import { difference } from '../../shared/meeting/difference.ts';
import { applyEdit, type Edit, type Edited } from '../../shared/meeting/history.ts';
import { merge } from '../../shared/meeting/merge.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';

/** The window's own edits, on top of what another machine wrote. */
export interface CaughtUp {
  readonly edited: Edited;
  /** What is to be recorded instead of what waited. */
  readonly edits: readonly Edit[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Bases what the window has not recorded yet on main's state anew. `recorded` is the last state that
 * both had, `mine` that with the edits that wait, `theirs` that with the work of another machine: so
 * this is a merge like any other, and nothing of either is lost.
 */
export function catchUp(recorded: Meeting, mine: Meeting, theirs: Edited): CaughtUp {
  const { meeting, conflicts } = merge(recorded, mine, theirs.meeting);
  const change = difference(theirs.meeting, meeting);
  if (!change) return { edited: theirs, edits: [], conflicts };
  const edit: Edit = { change, kind: 'step' };
  const applied = applyEdit(theirs, edit);
  if (!applied.ok) throw new Error('A difference fits the meeting that it starts from');
  return { edited: applied.value, edits: [edit], conflicts };
}
