import type { SourceLine } from './source-lines.ts';
import { columnOf, kindOfTable, type Column, type TableKind } from './table-columns.ts';

/**
 * Puts the cells of a row on one line with tabs between, as a table reads when it is copied as
 * text; rows of a table that is understood bring their cells. In any other table a row with a cell
 * of several lines keeps them apart: they are a list inside the table.
 */
export function joinRows(lines: readonly SourceLine[]): readonly SourceLine[] {
  const joined: SourceLine[] = [];
  for (let index = 0; index < lines.length;) {
    const rows = tableAt(lines, index);
    for (const line of understood(rows)) joined.push(line);
    index += rows.reduce((sum, { lines: own }) => sum + own.length, 0);
  }
  return joined;
}

/** One row of a table, or a line that is in none. */
interface Row {
  readonly lines: readonly SourceLine[];
  /** Empty outside a table. */
  readonly cells: readonly string[];
}

function tableAt(lines: readonly SourceLine[], start: number): readonly Row[] {
  const rows: Row[] = [];
  const first = rowAt(lines, start);
  let index = start;
  for (let row = first; belongs(row, first, rows); row = rowAt(lines, index)) {
    rows.push(row);
    index += row.lines.length;
    if (index >= lines.length || first.cells.length === 0) break;
  }
  return rows;
}

function belongs(row: Row, first: Row, before: readonly Row[]): boolean {
  if (before.length === 0) return true;
  const [table, own] = [first, row].map(({ lines }) => lines[0]?.hints?.cell?.table);
  return row.cells.length > 0 && table === own;
}

function rowAt(lines: readonly SourceLine[], start: number): Row {
  const line = lines[start];
  if (!line) throw new Error('A row has a line');
  const cell = line.hints?.cell;
  if (!cell) return { lines: [line], cells: line.text.includes('\t') ? line.text.split('\t') : [] };
  let end = start + 1;
  for (let next = lines[end]?.hints?.cell; next; next = lines[++end]?.hints?.cell) {
    if (next.table !== cell.table || next.row !== cell.row) break;
  }
  const own = lines.slice(start, end);
  const cells = Array.from({ length: Math.max(cell.columns, 1) }, (_, column) =>
    own
      .filter(({ hints }) => hints?.cell?.column === column)
      .map(({ text }) => text)
      .join(' '),
  );
  return { lines: own, cells };
}

function understood(rows: readonly Row[]): readonly SourceLine[] {
  const columns = rows[0]?.cells.map(columnOf) ?? [];
  const kind = rows.length > 1 ? kindOfTable(columns) : undefined;
  return rows.flatMap((row, at) => (kind ? known(row, kind, columns, at === 0) : other(row)));
}

function known(
  { lines, cells }: Row,
  kind: TableKind,
  columns: readonly Column[],
  isHeader: boolean,
): readonly SourceLine[] {
  const [first] = lines;
  if (!first) return [];
  const named = cells.map((text, at) => ({ column: columns[at] ?? 'other', text: text.trim() }));
  const text = cells.filter((cell) => cell !== '').join('\t');
  return [{ ...first, text, row: { kind, isHeader, cells: named } }];
}

function other({ lines }: Row): readonly SourceLine[] {
  const [first] = lines;
  const columns = lines.map(({ hints }) => hints?.cell?.column);
  const simple = lines.length > 1 && new Set(columns).size === lines.length;
  if (!first || !simple) return lines;
  return [{ ...first, text: lines.map(({ text }) => text).join('\t') }];
}
