/** What lists of things with an id share; every function returns a new list and leaves the old. */
interface Row {
  readonly id: string;
}

/** Inserts after the row `after`, or first when `after` is `null`. */
export function insertAfter<T extends Row>(
  rows: readonly T[],
  after: string | null,
  row: T,
): readonly T[] {
  const at = after === null ? 0 : rows.findIndex(({ id }) => id === after) + 1;
  return rows.toSpliced(at, 0, row);
}

export function removeRow<T extends Row>(rows: readonly T[], id: string): readonly T[] {
  return rows.filter((row) => row.id !== id);
}

export function hasRow(rows: readonly Row[], id: string | null): boolean {
  return id === null || rows.some((row) => row.id === id);
}

/** The id of the row before `id`, `null` when it is the first. */
export function rowBefore(rows: readonly Row[], id: string): string | null {
  return rows[rows.findIndex((row) => row.id === id) - 1]?.id ?? null;
}
