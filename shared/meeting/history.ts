import { z } from 'zod';
import { ok, type Result } from '../result.ts';
import { apply, type ChangeError } from './apply.ts';
import { changeSchema, type Change } from './change.ts';
import { stepsOf } from './steps.ts';
import { invert } from './invert.ts';
import { overlap, placesOf } from './places.ts';
import type { Meeting } from './schema.ts';

/**
 * How a change came about. A `step` can be taken back by itself, `more` goes on with the step before
 * it (typing in the same text), what the app notes
 * `aside` (the clock) is no step of anyone, `undo` takes the last step back, `redo` does it again, and what came
 * from `elsewhere` (another machine) is nothing that the user here would take back.
 */
export const editSchema = z.strictObject({
  change: changeSchema,
  kind: z.enum(['step', 'more', 'aside', 'undo', 'redo', 'elsewhere']),
});

/** A change with how it came about: what the window records and the journal keeps. */
export type Edit = z.infer<typeof editSchema>;

/** The changes that take the steps back, and those that do them again; the next one is the last. */
export interface History {
  readonly undoable: readonly Change[];
  readonly redoable: readonly Change[];
}
export const noHistory: History = { undoable: [], redoable: [] };

/** More steps than this are not kept: the oldest makes room. */
export const MAX_STEPS = 500;

/** A meeting and the way back from it. */
export interface Edited {
  readonly meeting: Meeting;
  readonly history: History;
}

/**
 * The one rule by which window and store keep the same history: whoever applies the same edits to the
 * same start has the same steps. An `undo` or `redo` has the last step of the history as its change, or
 * `nothing` where that step no longer fits the meeting.
 */
export function applyEdit({ meeting, history }: Edited, edit: Edit): Result<Edited, ChangeError> {
  const next = apply(meeting, edit.change);
  if (!next.ok) return next;
  return ok({ meeting: next.value, history: historyAfter(meeting, history, edit) });
}

/** A change that does nothing. */
export const nothing: Change = { type: 'batch', steps: [] };

function historyAfter(meeting: Meeting, history: History, { change, kind }: Edit): History {
  const { undoable, redoable } = history;
  switch (kind) {
    case 'step':
      return { undoable: push(undoable, meeting, change), redoable: [] };
    case 'more':
    case 'aside':
      return history;
    case 'undo':
      return { undoable: undoable.slice(0, -1), redoable: push(redoable, meeting, change) };
    case 'redo':
      return { undoable: push(undoable, meeting, change), redoable: redoable.slice(0, -1) };
    case 'elsewhere':
      return withoutOverlap(history, meeting, change);
  }
}

/** Only called for a change that applies. What does nothing is no step back either. */
function push(steps: readonly Change[], meeting: Meeting, change: Change): readonly Change[] {
  const inverse = invert(meeting, change);
  if (!inverse.ok || stepsOf(inverse.value).length === 0) return steps;
  return [...steps, inverse.value].slice(-MAX_STEPS);
}

/** A step that would write over what came from elsewhere can no longer be taken. */
function withoutOverlap(history: History, meeting: Meeting, change: Change): History {
  const touched = placesOf(meeting, change);
  const isFree = (step: Change) => !overlap(placesOf(meeting, step), touched);
  return {
    undoable: history.undoable.filter(isFree),
    redoable: history.redoable.filter(isFree),
  };
}
