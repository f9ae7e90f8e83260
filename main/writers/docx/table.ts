import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Anchor, Cell, Table as TableBlock } from '../../../shared/export/document.ts';
import { bookmarked, linkTo } from './places.ts';
import { direction, textRuns } from './runs.ts';
import { styleIds } from './style-ids.ts';
import type { Writing } from './writing.ts';

/** One header row that returns on every page, no merged cells: what a screen reader can follow. */
export function table({ columns, rows }: TableBlock, writing: Writing): Table {
  const { textWidth } = writing;
  const widths = columns.map(({ width }) => Math.round((width / 100) * textWidth));
  const headers = columns.map(({ header }) =>
    paragraph(styleIds.headerCell, { text: header }, null, writing),
  );
  return new Table({
    style: styleIds.table,
    tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      row(headers, widths, true),
      ...rows.map(({ anchor, cells }) =>
        row(
          cells.map((cell, index) =>
            paragraph(styleIds.cell, cell, index === 0 ? anchor : null, writing),
          ),
          widths,
          false,
        ),
      ),
    ],
  });
}

function row(
  paragraphs: readonly Paragraph[],
  widths: readonly number[],
  isHeader: boolean,
): TableRow {
  return new TableRow({
    tableHeader: isHeader,
    cantSplit: true,
    children: paragraphs.map(
      (paragraph, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          children: [paragraph],
        }),
    ),
  });
}

function paragraph(
  style: string,
  { text, to }: Cell,
  anchor: Anchor | null,
  writing: Writing,
): Paragraph {
  const content =
    to === undefined
      ? textRuns(text)
      : [linkTo(to, textRuns(text, { style: styleIds.hyperlink }), writing)];
  return new Paragraph({
    style,
    ...direction(text),
    children: bookmarked(content, anchor, writing),
  });
}
