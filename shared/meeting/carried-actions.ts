import type { Change } from './change.ts';
import { batch } from './steps.ts';
import type { Action, Id, Meeting } from './schema.ts';

/** The actions as the meeting before this one of the series left them, also those that are done. */
export interface LastActions {
  /** The day of that meeting. */
  readonly date: string | null;
  readonly actions: readonly Action[];
}

/** An action goes on in the next meeting under its number, tied to no item there yet. */
function carried(action: Action, id: Id): Action {
  return { ...action, id, itemId: null };
}

/** The open actions with which the next meeting begins. */
export function actionsToCarry(last: LastActions, newId: () => Id): readonly Action[] {
  return last.actions.filter(isOpen).map((action) => carried(action, newId()));
}

/** How many open actions of the last meeting this one has not. */
export function leftToCarry({ actions }: Pick<Meeting, 'actions'>, last: LastActions): number {
  return last.actions.filter((action) => isOpen(action) && !has(actions, action)).length;
}

/** Takes over the open actions that this meeting has not; they come before its own. */
export function carryChange(meeting: Meeting, last: LastActions, newId: () => Id): Change {
  const missing = actionsToCarry(last, newId).filter((action) => !has(meeting.actions, action));
  return batch(
    missing.map((row, index) => {
      const after = missing[index - 1]?.id ?? null;
      return { type: 'row.add', list: 'actions', after, row } as const;
    }),
  );
}

/** The same action in the last meeting; `null` for one that began in this meeting. */
export function asItWas(action: Action, last: LastActions | null): Action | null {
  return last?.actions.find((before) => isSameAction(before, action)) ?? null;
}

/**
 * Another date for an action. That of the last meeting was not met when it becomes a later one: once,
 * however often the date is corrected in this meeting.
 */
export function dueChange(
  action: Action,
  due: string | null,
  last: LastActions | null,
): Pick<Action, 'due'> & Partial<Pick<Action, 'timesPostponed'>> {
  const before = asItWas(action, last);
  if (!before) return { due };
  const isLater = due !== null && before.due !== null && due > before.due;
  return { due, timesPostponed: before.timesPostponed + (isLater ? 1 : 0) };
}

function isOpen({ status }: Action): boolean {
  return status === 'open';
}

function has(actions: readonly Action[], action: Action): boolean {
  return actions.some((one) => isSameAction(one, action));
}

/**
 * Whether two actions of different meetings are one that goes on. A number alone tells little: that of minutes
 * which were imported begins at 1 in every meeting.
 */
export function isSameAction(one: Action, other: Action): boolean {
  if (one.number !== other.number) return false;
  return hasShared(one.owners, other.owners, 1) || sayAlike(one.text, other.text);
}

/** Whether a text is the other, if need be reworded: it has half of the words or more. */
function sayAlike(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const least = Math.min(words.length, others.length);
  return hasShared(words, others, Math.ceil(least / 2));
}

function wordsOf(text: string): readonly string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])];
}

function hasShared(some: readonly string[], others: readonly string[], least: number): boolean {
  return some.filter((one) => others.includes(one)).length >= least;
}
