import type { Table } from '../../shared/export/document.ts';
import { printable } from './printable.ts';

/** Characters on a line of plain text. */
const WIDTH = 78;
const GAP = '  ';

/** A table in columns of fixed width, its cells broken between words. */
export function tableLines(table: Table): readonly string[] {
  const { columns, rows } = table;
  const widths = columnWidths(table);
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

/** No more than a column needs; what that leaves is for those that need more, first to keep words whole. */
function columnWidths({ columns, rows }: Table): readonly number[] {
  const space = WIDTH - GAP.length * (columns.length - 1);
  const texts = columns.map(({ header }, index) =>
    [header, ...rows.map(({ cells }) => cells[index]?.text ?? '')].map(printable),
  );
  const longest = (cut: RegExp) =>
    texts.map((list) => list.flatMap((text) => text.split(cut)).reduce(longer, 0));
  const whole = longest(/\n/);
  const widths = columns.map(({ width }, index) =>
    Math.min(Math.max(5, Math.floor((space * width) / 100)), whole[index] ?? 0),
  );
  let free = space - widths.reduce((sum, width) => sum + width, 0);
  for (const needed of [longest(/\s+/), whole]) {
    const isShort = (width: number, index: number) => width < (needed[index] ?? 0);
    while (free > 0 && widths.some(isShort)) {
      for (const [index, width] of widths.entries()) {
        if (free <= 0 || !isShort(width, index)) continue;
        widths[index] = width + 1;
        free -= 1;
      }
    }
  }
  return widths;
}

function longer(length: number, text: string): number {
  return Math.max(length, text.length);
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
