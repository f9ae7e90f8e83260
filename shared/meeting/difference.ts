import { isEqual } from '../equal.ts';
import type { Change, Step } from './change.ts';
import { batch } from './steps.ts';
import { rowBefore } from './rows.ts';
import {
  actionFields,
  attachmentFields,
  attendeeFields,
  contributionFields,
  decisionFields,
  itemFields,
  meetingFields,
  parkedFields,
  spanFields,
  type AgendaItem,
  type Id,
  type Meeting,
} from './schema.ts';
import { steadyIds } from './steady.ts';
import { allItems } from './tree.ts';

/**
 * The change that takes `from` to `to`, two states of the same meeting; `null` when they say the same.
 * What stays the same is not touched and what moved is moved, so that it can be undone, sent and
 * merged like any edit. The id of the meeting itself is no part of it.
 */
export function difference(from: Meeting, to: Meeting): Change | null {
  const set = changedFields(meetingFields, from, to);
  const steps: Step[] = [
    ...(set ? [{ type: 'meeting.set', set } as const] : []),
    ...itemSteps(from, to),
    ...rowSteps({ list: 'attendees' }, attendeeFields, from.attendees, to.attendees),
    ...recordSteps(from, to),
  ];
  return steps.length === 0 ? null : batch(steps);
}

type Fields = Readonly<Record<string, unknown>>;

/** The fields that have another value in `to`; `undefined` when none has. */
function changedFields<S extends Fields>(
  fields: S,
  from: { readonly [K in keyof S]: unknown },
  to: { readonly [K in keyof S]: unknown },
): object | undefined {
  const changed = Object.keys(fields).filter((key) => !isEqual(from[key], to[key]));
  if (changed.length === 0) return undefined;
  return Object.fromEntries(changed.map((key) => [key, to[key]]));
}

/** Every item is first brought to its place and what is gone is removed after that: it may have held some that stay. */
function itemSteps(from: Meeting, to: Meeting): readonly Step[] {
  const before = new Map(allItems(from.items).map((item) => [item.id, item]));
  const after = allItems(to.items);
  const staying = new Set(after.map(({ id }) => id));
  return [
    ...placeSteps(before, null, from.items, to.items),
    ...goneFrom(from.items, staying).map((item): Step => ({ type: 'item.remove', item })),
    ...after.flatMap((item) => {
      const old = before.get(item.id);
      return old ? contentSteps(old, item) : [];
    }),
  ];
}

/**
 * Brings the children of one parent to their places, then theirs. Parents come before children, so
 * that nothing is ever moved below itself.
 */
function placeSteps(
  before: ReadonlyMap<Id, AgendaItem>,
  parent: Id | null,
  from: readonly AgendaItem[],
  to: readonly AgendaItem[],
): readonly Step[] {
  const steady = steadyIds(idsOf(from), idsOf(to));
  return to.flatMap((item): readonly Step[] => {
    const place = { parent, after: rowBefore(to, item.id) };
    const old = before.get(item.id);
    if (old) {
      const below = placeSteps(before, item.id, old.items, item.items);
      if (steady.has(item.id)) return below;
      return [{ type: 'item.move', item: item.id, ...place }, ...below];
    }
    if (!allItems(item.items).some(({ id }) => before.has(id))) {
      return [{ type: 'item.add', ...place, row: item }];
    }
    const bare = { ...item, items: [] };
    const below = placeSteps(before, item.id, [], item.items);
    return [{ type: 'item.add', ...place, row: bare }, ...below];
  });
}

/** The topmost items that do not stay: what is below them goes along, but for what was brought elsewhere. */
function goneFrom(
  items: readonly AgendaItem[],
  staying: ReadonlySet<Id>,
  goesAlong = false,
): readonly Id[] {
  return items.flatMap((item) => {
    if (staying.has(item.id)) return goneFrom(item.items, staying);
    const below = goneFrom(item.items, staying, true);
    return goesAlong ? below : [item.id, ...below];
  });
}

function contentSteps(from: AgendaItem, to: AgendaItem): readonly Step[] {
  const item = to.id;
  const set = changedFields(itemFields, from, to);
  return [
    ...(set ? [{ type: 'item.set', item, set } as const] : []),
    ...rowSteps({ list: 'attachments', item }, attachmentFields, from.attachments, to.attachments),
    ...rowSteps(
      { list: 'contributions', item },
      contributionFields,
      from.contributions,
      to.contributions,
    ),
    ...rowSteps({ list: 'spans', item }, spanFields, from.spans, to.spans),
  ];
}

/** Decisions, actions and parked remarks, which by now are untied from the items that went. */
function recordSteps(from: Meeting, to: Meeting): readonly Step[] {
  const staying = new Set(allItems(to.items).map(({ id }) => id));
  const untied = <T extends { readonly itemId: Id | null }>(row: T): T =>
    row.itemId === null || staying.has(row.itemId) ? row : { ...row, itemId: null };
  return [
    ...rowSteps({ list: 'decisions' }, decisionFields, from.decisions.map(untied), to.decisions),
    ...rowSteps({ list: 'actions' }, actionFields, from.actions.map(untied), to.actions),
    ...rowSteps({ list: 'parked' }, parkedFields, from.parked.map(untied), to.parked),
  ];
}

interface Row {
  readonly id: Id;
}
type RowStep = Extract<Step, { readonly list: string }>;

function rowSteps<T extends Row>(
  place: Pick<RowStep, 'list'> & { readonly item?: Id },
  fields: { readonly [K in Exclude<keyof T, 'id'>]: unknown },
  from: readonly T[],
  to: readonly T[],
): readonly Step[] {
  const before = new Map(from.map((row) => [row.id, row]));
  const staying = new Set(idsOf(to));
  const steady = steadyIds(idsOf(from), idsOf(to));
  const steps: readonly object[] = [
    ...from
      .filter(({ id }) => !staying.has(id))
      .map(({ id }) => ({ type: 'row.remove', ...place, id })),
    ...to.flatMap((row): readonly object[] => {
      const old = before.get(row.id);
      const after = rowBefore(to, row.id);
      if (!old) return [{ type: 'row.add', ...place, after, row }];
      const set = changedFields(fields, old, row);
      return [
        ...(steady.has(row.id) ? [] : [{ type: 'row.move', ...place, id: row.id, after }]),
        ...(set ? [{ type: 'row.set', ...place, id: row.id, set }] : []),
      ];
    }),
  ];
  // The schema of a step pairs each list with its own kind of row, which one signature cannot say.
  return steps as readonly Step[];
}

function idsOf(rows: readonly Row[]): readonly Id[] {
  return rows.map(({ id }) => id);
}
