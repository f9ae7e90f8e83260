import type { Anchor, Cell, Table } from '../../../shared/export/document.ts';
import { isRightToLeft } from '../direction.ts';
import type { Look } from '../look.ts';
import { bookmarked, linkTo } from './runs.ts';
import { styleIds } from './style-ids.ts';
import type { Writing } from './writing.ts';
import { element, escaped, textXml, type Xml } from './xml.ts';

const tableStyle = 'MinutesTable';
const rowStyle = 'MinutesTableRow';
const cellStyle = 'MinutesTableCell';
const headCellStyle = 'MinutesTableHead';

/** One header row that returns on every page, no merged cells: what a screen reader can follow. */
export function table({ caption, columns, rows }: Table, writing: Writing): Xml {
  const names = writing.table(columns);
  const headers = columns.map(({ header }) =>
    cell(headCellStyle, styleIds.headerCell, { text: header }, null, writing),
  );
  return element(
    'table:table',
    { 'table:name': names.name, 'table:style-name': tableStyle },
    element('table:title', {}, escaped(caption)),
    ...names.columns.map((name) => element('table:table-column', { 'table:style-name': name })),
    element('table:table-header-rows', {}, row(headers)),
    ...rows.map(({ anchor, cells }) =>
      row(
        cells.map((one, index) =>
          cell(cellStyle, styleIds.cell, one, index === 0 ? anchor : null, writing),
        ),
      ),
    ),
  );
}

function row(cells: readonly Xml[]): Xml {
  return element('table:table-row', { 'table:style-name': rowStyle }, ...cells);
}

function cell(
  box: string,
  style: string,
  { text, to }: Cell,
  anchor: Anchor | null,
  writing: Writing,
): Xml {
  return element(
    'table:table-cell',
    { 'table:style-name': box, 'office:value-type': 'string' },
    element(
      'text:p',
      { 'text:style-name': writing.varied(style, { rightToLeft: isRightToLeft(text) }) },
      bookmarked(linkTo(to, styleIds.link, textXml(text)), anchor),
    ),
  );
}

/** Text programs read the look of tables only from among the styles of the content itself. */
export function tableStyles({ palette, page }: Look): readonly Xml[] {
  return [
    element(
      'style:style',
      { 'style:name': tableStyle, 'style:family': 'table' },
      element('style:table-properties', {
        'style:width': `${String(page.textWidth)}cm`,
        'table:align': 'margins',
        'fo:margin-bottom': '10pt',
      }),
    ),
    element(
      'style:style',
      { 'style:name': rowStyle, 'style:family': 'table-row' },
      element('style:table-row-properties', { 'fo:keep-together': 'always' }),
    ),
    cellBox(cellStyle, palette.line, {}),
    cellBox(headCellStyle, palette.line, {
      'fo:background-color': `#${palette.tableHead}`,
      'fo:border-top': `1pt solid #${palette.line}`,
    }),
  ];
}

function cellBox(name: string, line: string, look: Readonly<Record<string, string>>): Xml {
  return element(
    'style:style',
    { 'style:name': name, 'style:family': 'table-cell' },
    element('style:table-cell-properties', {
      'fo:padding': '3pt',
      'fo:border-bottom': `0.5pt solid #${line}`,
      ...look,
    }),
  );
}
