import type { SourceLine } from './source-lines.ts';

/**
 * Puts the cells of a row on one line with tabs between, as a table reads when it is copied as
 * text. A row with a cell of several lines keeps them apart: they are a list inside the table.
 */
export function joinRows(lines: readonly SourceLine[]): readonly SourceLine[] {
  const joined: SourceLine[] = [];
  for (let index = 0; index < lines.length;) {
    const row = rowAt(lines, index);
    const [first] = row;
    if (!first) throw new Error('A row has a line');
    joined.push(...(isSimple(row) ? [{ ...first, text: row.map(textOf).join('\t') }] : row));
    index += row.length;
  }
  return joined;
}

function textOf({ text }: SourceLine): string {
  return text;
}

function rowAt(lines: readonly SourceLine[], start: number): readonly SourceLine[] {
  const cell = lines[start]?.hints?.cell;
  let end = start + 1;
  if (cell) {
    for (let next = lines[end]?.hints?.cell; next; next = lines[++end]?.hints?.cell) {
      if (next.table !== cell.table || next.row !== cell.row) break;
    }
  }
  return lines.slice(start, end);
}

function isSimple(row: readonly SourceLine[]): boolean {
  const columns = row.map(({ hints }) => hints?.cell?.column);
  return row.length > 1 && new Set(columns).size === row.length;
}
