import type { CellHint } from './hinted-line.ts';
import type { SourceLine } from './source-lines.ts';

/** What stands in a document, or in a cell: a line, or a table as a whole. */
export type Content = SourceLine | Table;

export interface Table {
  /** As in `CellHint`. */
  readonly table: number;
  readonly rows: readonly Row[];
}

export interface Row {
  readonly row: number;
  /** Of the whole table; a row may be wider than that. */
  readonly columns: number;
  readonly parts: readonly Part[];
}

export interface Part {
  readonly column: number;
  readonly content: Content;
}

interface OpenTable extends Table {
  readonly rows: OpenRow[];
}

interface OpenRow extends Row {
  readonly parts: Part[];
}

export function isTable(content: Content): content is Table {
  return 'rows' in content;
}

/**
 * The lines with each table put together, and in its cells the tables inside it. Goes once over the
 * lines, however deep they stand.
 */
export function withTables(lines: readonly SourceLine[]): readonly Content[] {
  const all: Content[] = [];
  /** The tables around the line before, the outermost first. */
  const open: OpenTable[] = [];
  for (const line of lines) {
    const cell = line.hints?.cell;
    if (cell) partsAt(cell, open, all).push({ column: cell.column, content: line });
    else {
      open.length = 0;
      all.push(line);
    }
  }
  return all;
}

/** The row of the cell; opens the tables that the line before was not in. */
function partsAt(cell: CellHint, open: OpenTable[], all: Content[]): Part[] {
  const entered: CellHint[] = [];
  let known = -1;
  let at: CellHint | undefined = cell;
  for (; at; at = at.inside) {
    const { table } = at;
    known = open.findLastIndex((one) => one.table === table);
    if (known >= 0) break;
    entered.push(at);
  }
  open.length = known + 1;
  const outer = open.at(-1);
  let parts = outer && at && partsOfRow(outer, at);
  let column = at?.column ?? 0;
  for (const next of entered.toReversed()) {
    const table: OpenTable = { table: next.table, rows: [] };
    if (parts) parts.push({ column, content: table });
    else all.push(table);
    open.push(table);
    parts = partsOfRow(table, next);
    column = next.column;
  }
  return parts ?? [];
}

function partsOfRow({ rows }: OpenTable, { row, columns }: CellHint): Part[] {
  const last = rows.at(-1);
  if (last?.row === row) return last.parts;
  const parts: Part[] = [];
  rows.push({ row, columns, parts });
  return parts;
}
