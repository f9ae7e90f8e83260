import { areAlike } from './alike-texts.ts';
import type { Change } from './change.ts';
import { batch } from './steps.ts';
import type { Action, Meeting } from './schema.ts';

/** The actions as the meeting before this one of the series left them, also those that are done. */
export interface LastActions {
  /** The day of that meeting. */
  readonly date: string | null;
  readonly actions: readonly Action[];
}

/**
 * The open actions with which the next meeting begins. Each keeps its id, by which it is known whatever becomes
 * of its words, and its number; it is tied to no item there yet.
 */
export function actionsToCarry({ actions }: Pick<LastActions, 'actions'>): readonly Action[] {
  return actions.filter(isOpen).map((action) => ({ ...action, itemId: null }));
}

/** How many open actions of the last meeting this one has not. */
export function leftToCarry(meeting: Pick<Meeting, 'actions'>, last: LastActions): number {
  return missingFrom(meeting, last).length;
}

/** Takes over the open actions that this meeting has not; they come before its own. */
export function carryChange(meeting: Meeting, last: LastActions): Change {
  const missing = missingFrom(meeting, last);
  return batch(
    missing.map((row, index) => {
      const after = missing[index - 1]?.id ?? null;
      return { type: 'row.add', list: 'actions', after, row } as const;
    }),
  );
}

function missingFrom({ actions }: Pick<Meeting, 'actions'>, last: LastActions): readonly Action[] {
  const known = sameActions(last.actions, actions);
  const missing = { actions: last.actions.filter((action) => !known.has(action)) };
  return actionsToCarry(missing);
}

/** The same action in the last meeting; `null` for one that began in this meeting. */
export function asItWas(action: Action, last: LastActions | null): Action | null {
  return (last && [...sameActions(last.actions, [action]).keys()][0]) ?? null;
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

/**
 * Which actions of a meeting go on as which of a later one. First those with one id; meetings of before that
 * was kept, and minutes that were imported, have others: there it is the number and the words. Each goes on as
 * one at most, and where it is in doubt as none.
 */
export function sameActions(
  earlier: readonly Action[],
  later: readonly Action[],
): ReadonlyMap<Action, Action> {
  const found = new Map<Action, Action>();
  const taken = new Set<Action>();
  const pair = (one: Action, other: Action | undefined) => {
    if (!other) return;
    found.set(one, other);
    taken.add(other);
  };
  const byId = new Map(later.map((action) => [action.id, action]));
  for (const one of earlier) pair(one, byId.get(one.id));
  for (const one of earlier.filter((action) => !found.has(action))) {
    pair(
      one,
      later.find((other) => isSameAction(one, other) && !taken.has(other)),
    );
  }
  return found;
}

/**
 * Whether two actions of different meetings say that they are one. A number alone tells little, also of the
 * same person: that of minutes which were imported begins at 1 in every meeting.
 */
export function isSameAction(one: Action, other: Action): boolean {
  if (one.number !== other.number) return false;
  const hasSameOwner = one.owners.some((owner) => other.owners.includes(owner));
  return areAlike(one.text, other.text, hasSameOwner);
}
