import { fail, ok, type Result } from '../result.ts';
import type { Change, Step } from './change.ts';
import { splice } from './splice.ts';
import { stepsOf } from './steps.ts';
import { hasRow, insertAfter, removeRow } from './rows.ts';
import type { AgendaItem, Id, Meeting } from './schema.ts';
import { allItems, findItem, updateChildren, updateItem } from './tree.ts';
import { repeatedInItems } from './unsound.ts';

/** Why a change does not fit this meeting. The meeting itself is never touched then. */
export interface ChangeError {
  readonly kind: 'missing' | 'duplicate' | 'cycle';
  readonly id: Id;
}
export type Applied = Result<Meeting, ChangeError>;

/** The meeting after the change; of a batch all steps are applied or none. */
export function apply(meeting: Meeting, change: Change): Applied {
  let current = meeting;
  for (const step of stepsOf(change)) {
    const next = applyStep(current, step);
    if (!next.ok) return next;
    current = next.value;
  }
  return ok(current);
}

function applyStep(meeting: Meeting, step: Step): Applied {
  switch (step.type) {
    case 'meeting.set':
      return ok({ ...meeting, ...step.set });
    case 'item.set':
      return withItem(meeting, step.item, (item) => ok({ ...item, ...step.set }));
    case 'item.splice':
      return withItem(meeting, step.item, (item) => {
        const lines = splice(item[step.field], step);
        return lines
          ? ok({ ...item, [step.field]: lines })
          : fail({ kind: 'missing', id: step.item });
      });
    case 'item.add':
      return addItem(meeting, step.row, step);
    case 'item.remove':
      return removeItem(meeting, step.item);
    case 'item.move':
      return moveItem(meeting, step.item, step);
    case 'row.add':
    case 'row.remove':
    case 'row.set':
    case 'row.move':
      return applyToRows(meeting, step);
  }
}

function withItem(
  meeting: Meeting,
  id: Id,
  update: (item: AgendaItem) => Result<AgendaItem, ChangeError>,
): Applied {
  const item = findItem(meeting.items, id);
  if (!item) return fail({ kind: 'missing', id });
  const next = update(item);
  if (!next.ok) return next;
  return ok({ ...meeting, items: updateItem(meeting.items, id, () => next.value) });
}

interface Target {
  readonly parent: Id | null;
  readonly after: Id | null;
}

function addItem(meeting: Meeting, item: AgendaItem, { parent, after }: Target): Applied {
  const [repeated] = repeatedInItems([item]);
  if (repeated) return fail({ kind: 'duplicate', id: repeated.id });
  const known = new Set(allItems(meeting.items).map(({ id }) => id));
  const twice = allItems([item]).find(({ id }) => known.has(id));
  if (twice) return fail({ kind: 'duplicate', id: twice.id });
  const siblings = parent === null ? meeting.items : findItem(meeting.items, parent)?.items;
  if (!siblings) return fail({ kind: 'missing', id: parent ?? '' });
  if (!hasRow(siblings, after)) return fail({ kind: 'missing', id: after ?? '' });
  const items = updateChildren(meeting.items, parent, (rows) => insertAfter(rows, after, item));
  return ok({ ...meeting, items });
}

function removeItem(meeting: Meeting, id: Id): Applied {
  if (!findItem(meeting.items, id)) return fail({ kind: 'missing', id });
  return ok(untied({ ...meeting, items: withoutItem(meeting.items, id) }));
}

interface Tied {
  readonly itemId: Id | null;
}

/** Decisions, actions and parked remarks of an item that is not there are of the meeting as a whole. */
function untied(meeting: Meeting): Meeting {
  const known = new Set(allItems(meeting.items).map(({ id }) => id));
  const isSound = ({ itemId }: Tied) => itemId === null || known.has(itemId);
  const { decisions, actions, parked } = meeting;
  if ([...decisions, ...actions, ...parked].every(isSound)) return meeting;
  return {
    ...meeting,
    decisions: decisions.map((row) => (isSound(row) ? row : { ...row, itemId: null })),
    actions: actions.map((row) => (isSound(row) ? row : { ...row, itemId: null })),
    parked: parked.map((row) => (isSound(row) ? row : { ...row, itemId: null })),
  };
}

function withoutItem(items: readonly AgendaItem[], id: Id): readonly AgendaItem[] {
  if (hasRow(items, id)) return removeRow(items, id);
  return items.map((item) =>
    item.items.length === 0 ? item : { ...item, items: withoutItem(item.items, id) },
  );
}

function moveItem(meeting: Meeting, id: Id, target: Target): Applied {
  const item = findItem(meeting.items, id);
  if (!item) return fail({ kind: 'missing', id });
  const inItself = allItems([item]).some((x) => x.id === target.parent || x.id === target.after);
  if (inItself) return fail({ kind: 'cycle', id });
  return addItem({ ...meeting, items: withoutItem(meeting.items, id) }, item, target);
}

type RowStep = Extract<Step, { readonly list: string }>;
interface AnyRow {
  readonly id: Id;
}

/** The list that a step speaks of: one of the meeting's, or one of an item's. */
export function rowsOf(meeting: Meeting, step: RowStep): readonly AnyRow[] | undefined {
  if ('item' in step) return findItem(meeting.items, step.item)?.[step.list];
  return meeting[step.list];
}

function applyToRows(meeting: Meeting, step: RowStep): Applied {
  const rows = rowsOf(meeting, step);
  if (!rows) return fail({ kind: 'missing', id: 'item' in step ? step.item : step.list });
  const next = changeRows(rows, step);
  if (!next.ok) return next;
  // The schema of a step pairs each list with its own kind of row, which one signature cannot say.
  if (!('item' in step)) return ok(untied({ ...meeting, [step.list]: next.value }));
  return withItem(meeting, step.item, (item) => ok({ ...item, [step.list]: next.value }));
}

function changeRows(
  rows: readonly AnyRow[],
  step: RowStep,
): Result<readonly AnyRow[], ChangeError> {
  if (step.type === 'row.add') {
    if (hasRow(rows, step.row.id)) return fail({ kind: 'duplicate', id: step.row.id });
    if (!hasRow(rows, step.after)) return fail({ kind: 'missing', id: step.after ?? '' });
    return ok(insertAfter(rows, step.after, step.row));
  }
  const row = rows.find(({ id }) => id === step.id);
  if (!row) return fail({ kind: 'missing', id: step.id });
  switch (step.type) {
    case 'row.remove':
      return ok(removeRow(rows, step.id));
    case 'row.set':
      return ok(rows.map((other) => (other === row ? { ...row, ...step.set } : other)));
    case 'row.move': {
      const rest = removeRow(rows, step.id);
      if (!hasRow(rest, step.after)) return fail({ kind: 'missing', id: step.after ?? '' });
      return ok(insertAfter(rest, step.after, row));
    }
  }
}
