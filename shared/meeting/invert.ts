import { ok, type Result } from '../result.ts';
import { apply, rowsOf, type ChangeError } from './apply.ts';
import type { Change, Step } from './change.ts';
import { unsplice } from './splice.ts';
import { batch, stepsOf } from './steps.ts';
import { rowBefore } from './rows.ts';
import type { Meeting } from './schema.ts';
import { allItems, findItem, placeOf } from './tree.ts';

/**
 * The change that takes `change` back: applying it after `change` gives `meeting` again.
 * Fails exactly when `change` itself does not fit the meeting.
 */
export function invert(meeting: Meeting, change: Change): Result<Change, ChangeError> {
  const inverses: Step[] = [];
  let current = meeting;
  for (const step of stepsOf(change)) {
    const next = apply(current, step);
    if (!next.ok) return next;
    inverses.unshift(invertStep(current, step), ...retie(current, step));
    current = next.value;
  }
  return ok(batch(inverses));
}

/** Only called for a step that applies, so what it speaks of is there. */
function invertStep(meeting: Meeting, step: Step): Step {
  switch (step.type) {
    case 'meeting.set':
      return { type: 'meeting.set', set: pick(meeting, step.set) };
    case 'item.set':
      return { ...step, set: pick(known(findItem(meeting.items, step.item)), step.set) };
    case 'item.splice':
      return unsplice(known(findItem(meeting.items, step.item))[step.field], step);
    case 'item.add':
      return { type: 'item.remove', item: step.row.id };
    case 'item.remove': {
      const row = known(findItem(meeting.items, step.item));
      return { type: 'item.add', ...known(placeOf(meeting.items, step.item)), row };
    }
    case 'item.move':
      return { ...step, ...known(placeOf(meeting.items, step.item)) };
    case 'row.add':
    case 'row.remove':
    case 'row.set':
    case 'row.move':
      return invertRowStep(meeting, step);
  }
}

/** What removing an item unties, tied again once the item is back. */
function retie(meeting: Meeting, step: Step): readonly Step[] {
  if (step.type !== 'item.remove') return [];
  const gone = new Set(allItems([known(findItem(meeting.items, step.item))]).map(({ id }) => id));
  return (['decisions', 'actions', 'parked'] as const).flatMap((list) =>
    meeting[list].flatMap(({ id, itemId }): readonly Step[] =>
      itemId !== null && gone.has(itemId) ? [{ type: 'row.set', list, id, set: { itemId } }] : [],
    ),
  );
}

function invertRowStep(meeting: Meeting, step: Extract<Step, { readonly list: string }>): Step {
  const rows = known(rowsOf(meeting, step));
  const owner = 'item' in step ? { item: step.item } : {};
  const common = { list: step.list, ...owner };
  if (step.type === 'row.add') {
    return { type: 'row.remove', ...common, id: step.row.id } as Step;
  }
  const row = known(rows.find(({ id }) => id === step.id));
  const after = rowBefore(rows, step.id);
  switch (step.type) {
    case 'row.remove':
      return { type: 'row.add', ...common, after, row } as Step;
    case 'row.set':
      return { ...step, set: pick(row, step.set) } as Step;
    case 'row.move':
      return { ...step, after };
  }
}

function pick<T extends object>(from: object, keys: T): T {
  const values = from as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.keys(keys).map((key) => [key, values[key]])) as T;
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('A step that applies speaks of something that is there');
  return value;
}
