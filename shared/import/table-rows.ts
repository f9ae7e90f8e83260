import type { CellHint } from './hinted-line.ts';
import type { SourceLine } from './source-lines.ts';
import { columnOf, kindOfTable, type Column, type TableKind } from './table-columns.ts';

/**
 * Puts the cells of a row on one line with tabs between, as a table reads when it is copied as
 * text; rows of a table that is understood bring their cells. In any other table a row with a cell
 * of several lines keeps them apart: they are a list inside the table. `depth` counts the tables
 * around these.
 */
export function joinRows(lines: readonly SourceLine[], depth = 0): readonly SourceLine[] {
  const joined: SourceLine[] = [];
  for (let index = 0; index < lines.length;) {
    const rows = tableAt(lines, index, depth);
    for (const line of understood(rows, depth)) joined.push(line);
    index += rows.reduce((sum, { lines: own }) => sum + own.length, 0);
  }
  return joined;
}

/** One row of a table, with the tables inside its cells; or a line that is in no table. */
interface Row {
  readonly lines: readonly SourceLine[];
  /** Empty outside a table. Without what stands in a table inside the cell. */
  readonly cells: readonly string[];
}

function tableAt(lines: readonly SourceLine[], start: number, depth: number): readonly Row[] {
  const rows: Row[] = [];
  const table = cellAt(lines[start], depth)?.table;
  let index = start;
  do {
    const row = rowAt(lines, index, depth);
    if (rows.length > 0 && row.cells.length === 0) break;
    rows.push(row);
    index += row.lines.length;
    if (row.cells.length === 0) break;
  } while (index < lines.length && cellAt(lines[index], depth)?.table === table);
  return rows;
}

function rowAt(lines: readonly SourceLine[], start: number, depth: number): Row {
  const line = lines[start];
  if (!line) throw new Error('A row has a line');
  const cell = cellAt(line, depth);
  if (!cell) return { lines: [line], cells: line.text.includes('\t') ? line.text.split('\t') : [] };
  let end = start + 1;
  for (let next = cellAt(lines[end], depth); next; next = cellAt(lines[++end], depth)) {
    if (next.table !== cell.table || next.row !== cell.row) break;
  }
  const own = lines.slice(start, end);
  const direct = own.filter((one) => !isDeeper(one, depth));
  // A row may be wider than the table said it was.
  const last = own.reduce((most, one) => Math.max(most, cellAt(one, depth)?.column ?? 0), 0);
  const cells = Array.from({ length: Math.max(cell.columns, last + 1) }, (_, column) =>
    direct
      .filter(({ hints }) => hints?.cell?.column === column)
      .map(({ text }) => text)
      .join(' '),
  );
  return { lines: own, cells };
}

/** The cell of the table that has `depth` tables around it. */
function cellAt(line: SourceLine | undefined, depth: number): CellHint | undefined {
  if (!line?.hints?.cell) return undefined;
  const cells: CellHint[] = [];
  for (let cell: CellHint | undefined = line.hints.cell; cell; cell = cell.inside) cells.push(cell);
  return cells.at(-1 - depth);
}

function isDeeper(line: SourceLine, depth: number): boolean {
  return cellAt(line, depth + 1) !== undefined;
}

function understood(rows: readonly Row[], depth: number): readonly SourceLine[] {
  const columns = rows[0]?.cells.map(columnOf) ?? [];
  const kind = rows.length > 1 ? kindOfTable(columns) : undefined;
  return rows.flatMap((row, at) =>
    kind ? known(row, { kind, columns, isHeader: at === 0, depth }) : other(row, depth),
  );
}

interface Known {
  readonly kind: TableKind;
  readonly columns: readonly Column[];
  readonly isHeader: boolean;
  readonly depth: number;
}

/** The row, and after it what stands in a table inside a cell whose column does not claim it. */
function known(
  { lines, cells }: Row,
  { kind, columns, isHeader, depth }: Known,
): readonly SourceLine[] {
  const columnAt = (at: number): Column => columns[at] ?? 'other';
  const claims = (line: SourceLine): boolean =>
    !isDeeper(line, depth) ||
    kind === 'actions' ||
    kind === 'decisions' ||
    columnAt(cellAt(line, depth)?.column ?? 0) === 'papers';
  const own = lines.filter(claims);
  const rest = joinRows(
    lines.filter((line) => !claims(line)),
    depth + 1,
  );
  const [first] = own;
  if (!first) return rest;
  const isText = cellAt(first, depth) === undefined;
  const named = cells.map((text, at) => {
    const inside = own.filter((line) => cellAt(line, depth)?.column === at);
    const texts = isText ? [text.trim()] : textsOf(inside, depth);
    return { column: columnAt(at), text: texts.join(' '), lines: texts };
  });
  const text = named.flatMap((cell) => (cell.text === '' ? [] : [cell.text])).join('\t');
  return [{ ...first, text, row: { kind, isHeader, cells: named } }, ...rest];
}

/** What a cell says, by paragraph, and by row of a table inside it. */
function textsOf(lines: readonly SourceLine[], depth: number): readonly string[] {
  return joinRows(lines, depth + 1).map(({ text, hints }) => {
    const isRow = hints?.cell?.inside !== undefined;
    return isRow ? text.replaceAll('\t', ' ') : text;
  });
}

function other({ lines }: Row, depth: number): readonly SourceLine[] {
  return runsOf(lines, depth).flatMap((run) => {
    const [first] = run;
    if (!first || isDeeper(first, depth)) return joinRows(run, depth + 1);
    const columns = run.map(({ hints }) => hints?.cell?.column);
    const simple = run.length > 1 && new Set(columns).size === run.length;
    return simple ? [{ ...first, text: run.map(({ text }) => text).join('\t') }] : run;
  });
}

/** Lines of the table itself, and lines of tables inside it, by turns. */
function runsOf(lines: readonly SourceLine[], depth: number): readonly (readonly SourceLine[])[] {
  const runs: SourceLine[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last && before && isDeeper(before, depth) === isDeeper(line, depth)) last.push(line);
    else runs.push([line]);
  }
  return runs;
}
