import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Table as TableBlock } from '../../../shared/export/document.ts';
import { textWidth } from './measures.ts';
import { textRuns } from './runs.ts';
import { styleIds } from './style-ids.ts';

/** One header row that returns on every page, no merged cells: what a screen reader can follow. */
export function table({ columns, rows }: TableBlock): Table {
  const widths = columns.map(({ width }) => Math.round((width / 100) * textWidth));
  return new Table({
    style: styleIds.table,
    tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      row(
        columns.map(({ header }) => header),
        widths,
        true,
      ),
      ...rows.map((cells) => row(cells, widths, false)),
    ],
  });
}

function row(cells: readonly string[], widths: readonly number[], isHeader: boolean): TableRow {
  return new TableRow({
    tableHeader: isHeader,
    cantSplit: true,
    children: cells.map(
      (text, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          children: [
            new Paragraph({ style: styleIds.cell, keepNext: isHeader, children: textRuns(text) }),
          ],
        }),
    ),
  });
}
