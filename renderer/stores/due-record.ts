import type { Id } from '../../shared/meeting/schema.ts';

let due: { readonly meeting: Id; readonly record: Id } | null = null;

/** For the meeting that is about to open: this record is to have the focus there. */
export function keepDueRecord(meeting: Id, record: Id): void {
  due = { meeting, record };
}

/** Once: for the view of that meeting. */
export function takeDueRecord(meeting: Id): Id | null {
  const kept = due;
  due = null;
  return kept?.meeting === meeting ? kept.record : null;
}
