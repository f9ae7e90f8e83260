import type { Table } from '../../shared/export/document.ts';
import { printable } from './printable.ts';

/** Characters on a line of plain text. */
const WIDTH = 78;
const GAP = '  ';

/** A table in columns of fixed width, its cells broken between words. */
export function tableLines({ columns, rows }: Table): readonly string[] {
  const space = WIDTH - GAP.length * (columns.length - 1);
  const widths = columns.map(({ width }) => Math.max(5, Math.floor((space * width) / 100)));
  const header = rowLines(
    columns.map((column) => column.header),
    widths,
  );
  const rule = widths.map((width) => '-'.repeat(width)).join(GAP);
  return [
    ...header,
    rule,
    ...rows.flatMap(({ cells }) =>
      rowLines(
        cells.map(({ text }) => text),
        widths,
      ),
    ),
  ];
}

function rowLines(cells: readonly string[], widths: readonly number[]): readonly string[] {
  const wrapped = cells.map((cell, index) => wrap(printable(cell), widths[index] ?? WIDTH));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((lines, index) => (lines[line] ?? '').padEnd(widths[index] ?? 0))
      .join(GAP)
      .trimEnd(),
  );
}

/** A word that is longer than the column stands out of it, rather than being cut. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
