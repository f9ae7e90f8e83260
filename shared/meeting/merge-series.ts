import { isEqual } from '../equal.ts';
import type { Series } from './schema.ts';

/**
 * What one made of a series as it was in `base`, with what another machine made of it since. Where both
 * changed the same thing mine stands, for it was written last; rows that either added all stay.
 */
export function mergeSeries(base: Series, mine: Series, theirs: Series): Series {
  const one = <K extends keyof Series>(key: K): Series[K] =>
    isEqual(mine[key], base[key]) ? theirs[key] : mine[key];
  const rows = <Row>(of: (series: Series) => readonly Row[], keyOf: (row: Row) => string) =>
    mergeRows({ base: of(base), mine: of(mine), theirs: of(theirs) }, keyOf);
  return {
    id: mine.id,
    name: one('name'),
    abbreviation: one('abbreviation'),
    rhythm: one('rhythm'),
    members: rows(
      ({ members }) => members,
      ({ name }) => name,
    ),
    lanes: rows(
      ({ lanes }) => lanes,
      (lane) => lane,
    ),
    abbreviations: rows(
      ({ abbreviations }) => abbreviations,
      ({ short }) => short,
    ),
  };
}

interface Sides<Row> {
  readonly base: readonly Row[];
  readonly mine: readonly Row[];
  readonly theirs: readonly Row[];
}

function mergeRows<Row>(
  { base, mine, theirs }: Sides<Row>,
  keyOf: (row: Row) => string,
): readonly Row[] {
  if (isEqual(mine, base)) return theirs;
  const byKey = (rows: readonly Row[]) => new Map(rows.map((row) => [keyOf(row), row]));
  const [were, ours, others] = [byKey(base), byKey(mine), byKey(theirs)];
  const isAsItWas = (row: Row) => isEqual(row, were.get(keyOf(row)));
  const kept = mine.flatMap((row) => {
    const other = others.get(keyOf(row));
    if (!isAsItWas(row)) return [row];
    return other === undefined ? [] : [other];
  });
  // What was removed here stays, where it was written in there.
  const added = theirs.filter((row) => !ours.has(keyOf(row)) && !isAsItWas(row));
  return [...kept, ...added];
}
