import type { CellHint } from '../../../shared/import/hinted-line.ts';
import { columnOf, kindOfTable } from '../../../shared/import/table-columns.ts';
import { attribute, elementsIn, isElement, parentOf, startOf, type Element } from './parse-html.ts';

/** A page may claim that a cell spans thousands of columns. */
const WIDEST_SPAN = 50;
const HIGHEST_SPAN = 1_000;
/** Cells further to the right count as standing in the last column. */
const LAST_COLUMN = 200;
/** Of a column, in characters. */
const LONGEST_NAME = 100;

export interface Row {
  readonly element: Element;
  readonly cells: readonly { readonly element: Element; readonly hint: CellHint }[];
}

/**
 * The rows of a table of data, which may stand in the cell `inside`; `undefined` when the table only
 * puts things in their place.
 */
export function rowsOf(
  table: Element,
  number: number,
  inside: CellHint | undefined,
): readonly Row[] | undefined {
  const role = attribute(table, 'role');
  if (role === 'presentation' || role === 'none') return undefined;
  const rows = rowElements(table).map((element) => ({ element, cells: cellElements(element) }));
  const holdsTable = elementsIn(table).some(({ tagName }) => tagName === 'table');
  if (holdsTable && !namesColumns(rows[0]?.cells ?? [])) return undefined;
  const columns = columnsOf(rows.map(({ cells }) => cells));
  const width = Math.max(0, ...columns.map((row) => row.width));
  if (width < 2) return undefined;
  return rows.map(({ element, cells }, row) => {
    const isHeader =
      parentOf(element)?.tagName === 'thead' || cells.every(({ tagName }) => tagName === 'th');
    const hintAt = (index: number): CellHint => ({
      table: number,
      row,
      column: columns[row]?.starts[index] ?? index,
      columns: width,
      isHeader,
      ...(inside && { inside }),
    });
    return { element, cells: cells.map((cell, at) => ({ element: cell, hint: hintAt(at) })) };
  });
}

/** Whether a table around other tables says what its columns are, and so is more than a frame. */
function namesColumns(cells: readonly Element[]): boolean {
  const names = cells.map((cell) => startOf(cell, LONGEST_NAME).replace(/\s+/g, ' '));
  return kindOfTable(names.map(columnOf)) !== undefined;
}

function rowElements(table: Element): readonly Element[] {
  return table.childNodes.filter(isElement).flatMap((part) => {
    if (part.tagName === 'tr') return [part];
    if (!['thead', 'tbody', 'tfoot'].includes(part.tagName)) return [];
    return part.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'tr');
  });
}

function cellElements(row: Element): readonly Element[] {
  return row.childNodes
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

interface RowColumns {
  readonly starts: readonly number[];
  readonly width: number;
}

/** In which column each cell stands, with the cells that reach down from rows above. */
function columnsOf(rows: readonly (readonly Element[])[]): readonly RowColumns[] {
  const taken = new Map<number, number>();
  return rows.map((cells) => {
    let column = 0;
    const starts = cells.map((cell) => {
      while (column < LAST_COLUMN && (taken.get(column) ?? 0) > 0) column += 1;
      const start = column;
      const height = span(cell, 'rowspan', HIGHEST_SPAN);
      const end = Math.min(start + span(cell, 'colspan', WIDEST_SPAN), LAST_COLUMN + 1);
      for (; column < end; column++) {
        taken.set(column, height);
      }
      return start;
    });
    for (const [at, left] of taken) taken.set(at, left - 1);
    return { starts, width: column };
  });
}

function span(cell: Element, name: string, most: number): number {
  const value = Number(attribute(cell, name));
  return Number.isInteger(value) && value > 0 ? Math.min(value, most) : 1;
}
