import type { Change, Step } from './change.ts';
import { stepsOf } from './steps.ts';
import type { AgendaItem, Id, Meeting } from './schema.ts';
import { allItems, findItem } from './tree.ts';

/**
 * A place in a meeting, as a path from the whole to the part: `item/<id>` is all of an item,
 * `item/<id>/discussion` one field of it. Ids hold no slash.
 */
export type PlaceName = string;

/** Everything that a change writes to, in a meeting as it is before or after that change. */
export function placesOf(meeting: Meeting, change: Change): readonly PlaceName[] {
  return stepsOf(change).flatMap((step) => placesOfStep(meeting, step));
}

/** Whether the two lists name a place in common, or one a part of a place of the other. */
export function overlap(some: readonly PlaceName[], others: readonly PlaceName[]): boolean {
  return some.some((one) => others.some((other) => isWithin(one, other) || isWithin(other, one)));
}

function isWithin(part: PlaceName, whole: PlaceName): boolean {
  return part === whole || part.startsWith(`${whole}/`);
}

function placesOfStep(meeting: Meeting, step: Step): readonly PlaceName[] {
  switch (step.type) {
    case 'meeting.set':
      return Object.keys(step.set).map((field) => `meeting/${field}`);
    case 'item.set':
      return Object.keys(step.set).map((field) => `item/${step.item}/${field}`);
    case 'item.splice':
      return [`item/${step.item}/${step.field}`];
    case 'item.add':
      return wholeItem(step.row);
    case 'item.remove': {
      const item = findItem(meeting.items, step.item);
      return item ? wholeItem(item) : [`item/${step.item}`];
    }
    case 'item.move':
      return [`item/${step.item}/place`];
    case 'row.add':
      return [rowPlace(step, step.row.id)];
    case 'row.remove':
      return [rowPlace(step, step.id)];
    case 'row.move':
      return [`${rowPlace(step, step.id)}/place`];
    case 'row.set':
      return Object.keys(step.set).map((field) => `${rowPlace(step, step.id)}/${field}`);
  }
}

function wholeItem(item: AgendaItem): readonly PlaceName[] {
  return allItems([item]).map(({ id }) => `item/${id}`);
}

function rowPlace(step: Extract<Step, { readonly list: string }>, id: Id): PlaceName {
  return 'item' in step ? `item/${step.item}/${step.list}/${id}` : `${step.list}/${id}`;
}
