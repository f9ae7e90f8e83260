import type { Conflict } from './conflict.ts';
import { difference } from './difference.ts';
import type { Change } from './change.ts';
import { mergeItems } from './merge-items.ts';
import { mergeFields, mergeRows, type Conflicts } from './merge-rows.ts';
import {
  actionFields,
  attendeeFields,
  decisionFields,
  meetingFields,
  parkedFields,
  type AgendaItem,
  type Id,
  type Meeting,
} from './schema.ts';
import { allItems } from './tree.ts';

export interface Merge {
  readonly meeting: Meeting;
  /** What takes mine to the merged meeting; `null` when mine says it all. */
  readonly change: Change | null;
  readonly conflicts: readonly Conflict[];
}

/**
 * Three-way merge of two copies of a meeting that went their own ways from `base`, the last state that
 * both knew (`null`: none is known, and nothing counts as removed). What one side changed is taken
 * over; for what both changed in different ways see `Conflict`. Everything that either side wrote is
 * in the merged meeting or in a conflict. But for conflicting values both sides come to the same.
 */
export function merge(base: Meeting | null, mine: Meeting, theirs: Meeting): Merge {
  const conflicts: Conflicts = [];
  const here = retied(base, mine);
  const there = retied(base, theirs);
  const fields = mergeFields(
    meetingFields,
    { base: base ?? undefined, mine: here, theirs: there },
    { of: 'meeting' },
    conflicts,
  );
  const items = mergeItems({ base: base?.items, mine: here.items, theirs: there.items }, conflicts);
  const rows = <L extends RowList>(list: L, rowFields: object): Meeting[L] =>
    mergeList(list, rowFields, { base, mine: here, theirs: there }, conflicts);
  const meeting = untied({
    ...fields,
    items,
    attendees: rows('attendees', attendeeFields),
    decisions: rows('decisions', decisionFields),
    actions: rows('actions', actionFields),
    parked: rows('parked', parkedFields),
  });
  return { meeting, change: difference(mine, meeting), conflicts };
}

type RowList = 'attendees' | 'decisions' | 'actions' | 'parked';

function mergeList<L extends RowList>(
  list: L,
  fields: object,
  { base, mine, theirs }: { base: Meeting | null; mine: Meeting; theirs: Meeting },
  conflicts: Conflicts,
): Meeting[L] {
  interface Row {
    readonly id: Id;
  }
  const sides = { base: base?.[list], mine: mine[list], theirs: theirs[list] };
  const merged = mergeRows<Row>(sides, (row) =>
    mergeFields(fields, row, { of: 'row', list, id: row.mine.id }, conflicts),
  );
  // The rows of one list go in and the same kind comes out, which an index by name cannot say.
  return merged as unknown as Meeting[L];
}

/**
 * Removing an item unties its decisions and actions, which is no wish of anyone for the records: when
 * the item stays after all they belong to it again.
 */
function retied(base: Meeting | null, side: Meeting): Meeting {
  if (!base) return side;
  const present = idsIn(side.items);
  const before = new Map(
    [...base.decisions, ...base.actions, ...base.parked].map(({ id, itemId }) => [id, itemId]),
  );
  const retie = <T extends { readonly id: Id; readonly itemId: Id | null }>(row: T): T => {
    const itemId = before.get(row.id) ?? null;
    const wasUntied = row.itemId === null && itemId !== null && !present.has(itemId);
    return wasUntied ? { ...row, itemId } : row;
  };
  return {
    ...side,
    decisions: side.decisions.map(retie),
    actions: side.actions.map(retie),
    parked: side.parked.map(retie),
  };
}

function untied(meeting: Meeting): Meeting {
  const present = idsIn(meeting.items);
  const untie = <T extends { readonly itemId: Id | null }>(row: T): T =>
    row.itemId === null || present.has(row.itemId) ? row : { ...row, itemId: null };
  return {
    ...meeting,
    decisions: meeting.decisions.map(untie),
    actions: meeting.actions.map(untie),
    parked: meeting.parked.map(untie),
  };
}

function idsIn(items: readonly AgendaItem[]): ReadonlySet<Id> {
  return new Set(allItems(items).map(({ id }) => id));
}
