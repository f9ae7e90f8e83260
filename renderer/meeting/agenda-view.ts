import { closedItems, hasMarkedText, type LeftOut } from '../../shared/meeting/left-out.ts';
import { numberItems } from '../../shared/meeting/numbering.ts';
import type { AgendaItem, Id } from '../../shared/meeting/schema.ts';
import { walk } from '../../shared/meeting/tree.ts';

/** One row of the agenda as it is shown: the item, its number, how deep it stands and who may read it. */
export interface AgendaRow {
  readonly item: AgendaItem;
  readonly number: string;
  readonly depth: number;
  readonly leftOut: LeftOut;
}

const cache = new WeakMap<readonly AgendaItem[], readonly AgendaRow[]>();

/** The rows of an agenda. The same items give the same rows, so views can tell that nothing changed. */
export function agendaRows(items: readonly AgendaItem[]): readonly AgendaRow[] {
  const known = cache.get(items);
  if (known) return known;
  const numbers = numberItems(items);
  const closed = closedItems(items);
  const rows = [...walk(items)].map(({ item, depth }) =>
    rowOf(item, numbers.get(item.id) ?? '', depth, closed.has(item.id)),
  );
  cache.set(items, rows);
  return rows;
}

const byId = new WeakMap<readonly AgendaRow[], ReadonlyMap<Id, AgendaRow>>();

/** The row of one item; for who asks this of many items at every key. */
export function agendaRow(items: readonly AgendaItem[], id: Id | null): AgendaRow | undefined {
  if (id === null) return undefined;
  const rows = agendaRows(items);
  const known = byId.get(rows) ?? new Map(rows.map((row) => [row.item.id, row]));
  byId.set(rows, known);
  return known.get(id);
}

const rowCache = new WeakMap<AgendaItem, AgendaRow>();

/** An item that did not change keeps its row, so that only the one that is typed in is drawn anew. */
function rowOf(item: AgendaItem, number: string, depth: number, isClosed: boolean): AgendaRow {
  const known = rowCache.get(item);
  const isSame = known?.number === number && known.depth === depth;
  if (isSame && (known.leftOut === 'all') === isClosed) return known;
  const row = { item, number, depth, leftOut: leftOutOf(item, isClosed) };
  rowCache.set(item, row);
  return row;
}

function leftOutOf(item: AgendaItem, isClosed: boolean): LeftOut {
  if (isClosed) return 'all';
  return hasMarkedText(item) ? 'some' : 'nothing';
}

/** The item `by` rows further; stays at the ends. Without a current item the first one. */
export function neighbour(rows: readonly AgendaRow[], current: Id | null, by: 1 | -1): Id | null {
  const at = rows.findIndex(({ item }) => item.id === current);
  const next = at < 0 ? rows[0] : (rows[at + by] ?? rows[at]);
  return next?.item.id ?? null;
}
