import { isEqual } from '../equal.ts';
import type { Conflict, FieldOwner } from './conflict.ts';
import { mergeBlocks } from './merge-blocks.ts';
import { mergeOrder } from './merge-order.ts';
import type { Id, SpentNumbers } from './schema.ts';

/** Three states of one thing; `base` is `undefined` when it was not there or is not known. */
export interface Sides<T> {
  readonly base: T | undefined;
  readonly mine: T;
  readonly theirs: T;
}

/** Gathers what could not be decided. */
export type Conflicts = Conflict[];

/** The fields that hold text in blocks, wherever they occur. */
const textFields: readonly string[] = ['intro', 'explanation', 'discussion', 'blocks'];

/** No question for a user: of two clocks one is taken, on either side the same. */
const clockFields: readonly string[] = ['clock', 'timeCorrection'];

function later(mine: unknown, theirs: unknown): unknown {
  return JSON.stringify(mine) > JSON.stringify(theirs) ? mine : theirs;
}

/** What either side has given out is spent. */
function highest(mine: SpentNumbers | null, theirs: SpentNumbers | null): SpentNumbers {
  const of = (list: keyof SpentNumbers) => Math.max(mine?.[list] ?? 0, theirs?.[list] ?? 0);
  return { decisions: of('decisions'), actions: of('actions') };
}

/** Merges the fields named by `fields`; everything else of the outcome is mine. */
export function mergeFields<T extends object>(
  fields: object,
  { base, mine, theirs }: Sides<T>,
  owner: FieldOwner,
  conflicts: Conflicts,
): T {
  const merged = Object.keys(fields).map((field) => {
    const key = field as keyof T;
    const sides = { base: base?.[key], mine: mine[key], theirs: theirs[key] };
    return [field, mergeField(field, sides, owner, conflicts)];
  });
  return { ...mine, ...Object.fromEntries(merged) } as T;
}

function mergeField(
  field: string,
  { base, mine, theirs }: Sides<unknown>,
  owner: FieldOwner,
  conflicts: Conflicts,
): unknown {
  if (isEqual(mine, theirs) || (base !== undefined && isEqual(mine, base))) return theirs;
  if (base !== undefined && isEqual(theirs, base)) return mine;
  if (textFields.includes(field)) {
    const texts = [base ?? null, mine, theirs] as Parameters<typeof mergeBlocks>;
    const { blocks, clashes } = mergeBlocks(...texts);
    conflicts.push(...clashes.map((clash) => ({ kind: 'text' as const, owner, field, ...clash })));
    return blocks;
  }
  if (clockFields.includes(field)) return later(mine, theirs);
  if (field === 'spentNumbers')
    return highest(mine as SpentNumbers | null, theirs as SpentNumbers | null);
  const values = { mine, theirs } as { mine: Json; theirs: Json };
  conflicts.push({ kind: 'value', owner, field, ...values });
  return mine;
}
type Json = (Conflict & { kind: 'value' })['mine'];

interface Row {
  readonly id: Id;
}

/** Merges lists of rows: whatever either side added or edited is in it, also what the other removed. */
export function mergeRows<T extends Row>(
  { base, mine, theirs }: Sides<readonly T[]>,
  mergeRow: (sides: Sides<T>) => T,
): readonly T[] {
  const rows = new Map<Id, T>();
  const before = byId(base ?? []);
  const [here, there] = [byId(mine), byId(theirs)];
  for (const id of new Set([...here.keys(), ...there.keys()])) {
    const row = survivor(
      { base: before.get(id), mine: here.get(id), theirs: there.get(id) },
      mergeRow,
    );
    if (row) rows.set(id, row);
  }
  const order = mergeOrder(
    [...before.keys()],
    [...here.keys()],
    [...there.keys()],
    new Set(rows.keys()),
  );
  return order.flatMap((id) => rows.get(id) ?? []);
}

function survivor<T>(
  { base, mine, theirs }: Sides<T | undefined>,
  mergeRow: (sides: Sides<T>) => T,
): T | undefined {
  if (mine !== undefined && theirs !== undefined) return mergeRow({ base, mine, theirs });
  const only = mine ?? theirs;
  return base !== undefined && isEqual(only, base) ? undefined : only;
}

function byId<T extends Row>(rows: readonly T[]): ReadonlyMap<Id, T> {
  return new Map(rows.map((row) => [row.id, row]));
}
