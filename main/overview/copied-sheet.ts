import type { Sheet } from '../../shared/overview/sheet.ts';
import { escaped } from '../writers/html.ts';

/**
 * For a mail in plain text, which has no columns that keep in line: a line for each row. A spreadsheet that
 * it is pasted into begins a formula at a sign such as `=` or `-`, so no line begins with one.
 */
export function sheetText({ title, groups }: Sheet): string {
  const parts = groups.map(({ title: name, rows }) => {
    const lines = rows.map(
      (cells) =>
        `• ${cells
          .filter((cell) => cell !== '')
          .map(onOneLine)
          .join(' · ')}`,
    );
    return [...(name === null ? [] : [headingLine(name)]), ...lines].join('\n');
  });
  return `${[title, ...parts].join('\n\n')}\n`;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function headingLine(name: string): string {
  const line = onOneLine(name);
  return /^[=+\-@]/.test(line) ? `“${line}”` : line;
}

/** For everything that takes a table: mail, Word, a spreadsheet. */
export function sheetPage({ title, columns, groups }: Sheet): string {
  const head = columns
    .map((name) => `<th scope="col"${START}${AS_TEXT}>${escaped(name)}</th>`)
    .join('');
  const body = groups.map(({ title: name, rows }) => groupRows(name, rows, columns.length));
  return [
    `<p><strong>${escaped(title)}</strong></p>`,
    '<table border="1" cellpadding="4" style="border-collapse:collapse">',
    `<thead><tr>${head}</tr></thead>`,
    ...body.map((rows) => `<tbody>${rows}</tbody>`),
    '</table>',
  ].join('\n');
}

const START = ' align="left"';
/** Keeps a spreadsheet from taking `=HYPERLINK(…)` for a formula, and "1-2" for a day. */
const AS_TEXT = ` style="mso-number-format:'\\@'"`;

function groupRows(title: string | null, rows: Rows, width: number): string {
  const name =
    title === null
      ? ''
      : `<tr><th scope="rowgroup" colspan="${String(width)}"${START}${AS_TEXT}>${escaped(title)}</th></tr>`;
  const cells = (row: Rows[number]) =>
    row.map((cell) => `<td${AS_TEXT}>${escaped(cell)}</td>`).join('');
  return name + rows.map((row) => `<tr>${cells(row)}</tr>`).join('');
}

type Rows = Sheet['groups'][number]['rows'];
