import { diffArrays } from 'diff';

export type Fate = 'kept' | 'deleted' | 'inserted';

/** Neighbours in one list or in both that share a fate. */
export interface Stretch<T> {
  readonly fate: Fate;
  readonly values: readonly T[];
}

/** Beyond so many differences people see one text replaced by another, and looking on takes long. */
const MOST_DIFFERENCES = 1_000;

/**
 * What became of the values of a list, as few differences as possible. Kept and deleted stretches
 * together are `before`, kept and inserted ones are `after`; what is deleted comes first.
 */
export function compareLists<T>(before: readonly T[], after: readonly T[]): readonly Stretch<T>[] {
  const found = diffArrays([...before], [...after], { maxEditLength: MOST_DIFFERENCES });
  if (!found) return replaced(before, after);
  const stretches = found.map(({ added, removed, value }): Stretch<T> => ({
    fate: added ? 'inserted' : removed ? 'deleted' : 'kept',
    values: value,
  }));
  return deletedFirst(stretches);
}

/** Keeps what both begin and end with. */
function replaced<T>(before: readonly T[], after: readonly T[]): readonly Stretch<T>[] {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const all: readonly Stretch<T>[] = [
    { fate: 'kept', values: before.slice(0, start) },
    { fate: 'deleted', values: before.slice(start, before.length - end) },
    { fate: 'inserted', values: after.slice(start, after.length - end) },
    { fate: 'kept', values: after.slice(after.length - end) },
  ];
  return all.filter(({ values }) => values.length > 0);
}

/** One deleted and one inserted stretch at most between what is kept. */
export function deletedFirst<T>(stretches: readonly Stretch<T>[]): readonly Stretch<T>[] {
  const result: Stretch<T>[] = [];
  const pending = { deleted: [] as T[], inserted: [] as T[] };
  const flush = () => {
    for (const fate of ['deleted', 'inserted'] as const) {
      if (pending[fate].length > 0) result.push({ fate, values: pending[fate] });
      pending[fate] = [];
    }
  };
  for (const { fate, values } of stretches) {
    if (fate === 'kept') {
      flush();
      result.push({ fate, values });
    } else {
      pending[fate] = pending[fate].concat(values);
    }
  }
  flush();
  return result;
}
