import { isEqual } from '../equal.ts';
import type { Change, Step } from './change.ts';
import type { Block, Meeting } from './schema.ts';
import { findItem } from './tree.ts';

/** Puts lines into a text of an item. */
export type Splice = Extract<Step, { readonly type: 'item.splice' }>;

/** The text with the lines of the step put into it; `undefined` where the step is made for another text. */
export function splice(
  lines: readonly Block[],
  { of, at, remove, insert }: Splice,
): readonly Block[] | undefined {
  if (of !== lines.length || at + remove > of) return undefined;
  return [...lines.slice(0, at), ...insert, ...lines.slice(at + remove)];
}

/** What takes that back from `lines`, as they were before. */
export function unsplice(lines: readonly Block[], step: Splice): Splice {
  const { of, at, remove, insert } = step;
  const added = insert.length;
  return { ...step, of: of - remove + added, remove: added, insert: lines.slice(at, at + remove) };
}

/**
 * The same change with no more lines than differ, where all that it does is set a text. Who types changes
 * one line: a long text is then not checked, sent and written to the disk as a whole at every key.
 */
export function asSplice(meeting: Meeting, change: Change): Change {
  if (change.type !== 'item.set') return change;
  const { item, set } = change;
  const [field, ...others] = Object.keys(set);
  if (others.length > 0 || (field !== 'discussion' && field !== 'explanation')) return change;
  const before = findItem(meeting.items, item)?.[field];
  const after = set[field];
  if (!before || !after) return change;
  const most = Math.min(before.length, after.length);
  const at = alike(most, (index) => [before[index], after[index]]);
  const foot = alike(most - at, (index) => [before.at(-1 - index), after.at(-1 - index)]);
  const remove = before.length - foot - at;
  const insert = after.slice(at, after.length - foot);
  return { type: 'item.splice', item, field, of: before.length, at, remove, insert };
}

/** How many pairs are the same, from the first on, of at most so many. */
function alike(most: number, pair: (index: number) => readonly [unknown, unknown]): number {
  let count = 0;
  while (count < most && isEqual(...pair(count))) count += 1;
  return count;
}
