import type { SourceLine } from './source-lines.ts';
import { columnOf, kindOfTable, type Column, type TableKind } from './table-columns.ts';
import { columnsByContent, tellsItems, withUnnamed } from './table-content.ts';
import { isTable, withTables, type Content, type Row, type Table } from './table-tree.ts';

/**
 * Puts the cells of a row on one line with tabs between, as a table reads when it is copied as
 * text; rows of a table that is understood bring their cells. In any other table a row with a cell
 * of several lines keeps them apart: they are a list inside the table.
 */
export function joinRows(lines: readonly SourceLine[]): readonly SourceLine[] {
  const joined: SourceLine[] = [];
  let tabbed: SourceLine[] = [];
  const numbers = new Set(lines.flatMap(({ text }) => numberBefore(text) ?? []));
  let above: Tabbed | undefined;
  const endTabbed = () => {
    if (tabbed.length > 0) above = writeTabbed(tabbed, { numbers, above }, joined);
    tabbed = [];
  };
  const startsTable = ({ text, afterBlank }: SourceLine) =>
    afterBlank && namesColumns(text.split('\t'));
  for (const content of withTables(lines)) {
    if (!isTable(content) && content.text.includes('\t')) {
      if (startsTable(content)) endTabbed();
      tabbed.push(content);
      continue;
    }
    endTabbed();
    if (isTable(content)) writeTable(content, joined);
    else if (isRowBelow(content, above, joined.at(-1))) tabbed.push(content);
    else joined.push(content);
  }
  endTabbed();
  return joined;
}

interface Known {
  readonly kind: TableKind;
  readonly columns: readonly Column[];
  /** The first row names the columns. */
  readonly hasHeader: boolean;
}

/** The texts of a row by cell, and by paragraph. */
type Texts = readonly (readonly string[])[];

/** What the table tells, if its first row names its columns. */
function knownBy([first, ...rows]: readonly Texts[]): Known | undefined {
  if (!first || rows.length === 0) return undefined;
  const named = first.map((lines) => columnOf(lines.join(' ')));
  const columns = withUnnamed(first, named, rows);
  const kind = tellsItems(columns, rows) ? 'agenda' : kindOfTable(columns);
  return kind && { kind, columns, hasHeader: true };
}

function namesColumns(names: readonly string[]): boolean {
  return kindOfTable(names.map(columnOf)) !== undefined;
}

/** Two tabs leave a column empty, unless they only line up what is typed: then rows get too wide. */
function cellsOf(lines: readonly SourceLine[]): readonly (readonly string[])[] {
  const rows = lines.map(({ text }) => text.split('\t').map((cell) => cell.trim()));
  const width = rows[0]?.length ?? 0;
  const isAligned = rows.some(({ length }) => length > width) || rows[0]?.includes('') === true;
  return isAligned ? rows.map((row) => row.filter((cell) => cell !== '')) : rows;
}

/** 4 of "4. Jaarplan" and "4\tJaarplan". */
function numberBefore(text: string): number | undefined {
  const number = /^(\d{1,3})(?:[.)]\s|\t)/.exec(text)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** An agenda whose columns have no names: by what stands in them. */
function guessed(rows: readonly (readonly string[])[]): Known | undefined {
  const columns = columnsByContent(rows);
  return columns && { kind: 'agenda', columns, hasHeader: false };
}

/**
 * Lines of text with tabs, directly below each other. Where the numbers of all lines of the document
 * go on behind them these are no table, but an agenda of which other lines stand in between.
 */
function writeTabbed(
  lines: readonly SourceLine[],
  { numbers, above }: AroundTabbed,
  joined: SourceLine[],
): Tabbed | undefined {
  const rows = cellsOf(lines);
  const texts = rows.map((row) => row.map((text) => [text]));
  const last = numberBefore(lines.at(-1)?.text ?? '');
  const goesOn = last !== undefined && numbers.has(last + 1);
  const known = knownBy(texts) ?? columnsFrom(above, lines) ?? (goesOn ? undefined : guessed(rows));
  for (const [at, line] of lines.entries()) {
    joined.push(known ? rowOf(line, texts[at] ?? [], known, known.hasHeader && at === 0) : line);
  }
  return known?.kind === 'agenda' && last !== undefined ? { known, last } : above;
}

/** A table of numbered rows in the text, and the number of its last row. */
interface Tabbed {
  readonly known: Known;
  readonly last: number;
}

interface AroundTabbed {
  /** With which lines of the document begin. */
  readonly numbers: ReadonlySet<number>;
  readonly above: Tabbed | undefined;
}

/** "6. Sluiting" alone below row 5, and not in a list of its own. */
function isRowBelow(
  { text, hints }: SourceLine,
  above: Tabbed | undefined,
  before: SourceLine | undefined,
): boolean {
  const number = numberBefore(text);
  if (!above || hints || number === undefined || number !== above.last + 1) return false;
  const isInList = before?.row === undefined && numberBefore(before?.text ?? '') === number - 1;
  return !isInList && above.known.columns[0] === 'topic';
}

/** The columns of the table above, where a line of text parted these rows from it. */
function columnsFrom(above: Tabbed | undefined, [first]: readonly SourceLine[]): Known | undefined {
  const goesOn = above && numberBefore(first?.text ?? '') === above.last + 1;
  return goesOn ? { ...above.known, hasHeader: false } : undefined;
}

function writeTable({ rows }: Table, joined: SourceLine[]): void {
  const [first] = rows;
  const known = knownBy(rows.map(textsIn)) ?? guessed(rows.map(namesIn));
  const isLayout = !known && onlyPlaces(rows);
  for (const row of rows) {
    if (known) writeKnown(row, known, known.hasHeader && row === first, joined);
    else if (isLayout) writePlaced(row, joined);
    else writeOther(row, joined);
  }
}

/** A table that only sets text beside other text: of one row with texts in it, or with headings above text. */
function onlyPlaces(rows: readonly Row[]): boolean {
  const texts = ({ parts }: Row) =>
    parts.flatMap(({ column, content }) => (isTable(content) ? [] : [{ column, content }]));
  const hasTexts = (row: Row) => {
    const all = texts(row);
    return new Set(all.map(({ column }) => column)).size < all.length;
  };
  return (rows.length === 1 && rows.some(hasTexts)) || rows.some(hasHeadedText);
}

/** A heading alone in its cell only names the row or the column. */
function hasHeadedText({ parts }: Row): boolean {
  return parts.some(({ column, content }, at) => {
    const below = parts[at + 1];
    const isAbove = below?.column === column && !isHeading(below.content);
    return isAbove && isHeading(content);
  });
}

function isHeading(content: Content): boolean {
  return !isTable(content) && content.hints?.heading !== undefined;
}

/** Each cell apart, as if there were no table. */
function writePlaced({ parts }: Row, joined: SourceLine[]): void {
  let before = -1;
  for (const { column, content } of parts) {
    if (isTable(content)) writeTable(content, joined);
    else {
      const { cell, ...hints } = content.hints ?? {};
      const own = cell?.inside ? { ...hints, cell: cell.inside } : hints;
      joined.push({ ...content, hints: own, afterBlank: content.afterBlank || column !== before });
    }
    before = column;
  }
}

/** What the cells say, without the tables inside them. */
function textsIn(row: Row): Texts {
  const texts = emptyCells(row);
  for (const { column, content } of row.parts) {
    if (!isTable(content)) texts[column]?.push(content.text);
  }
  return texts;
}

function namesIn(row: Row): readonly string[] {
  return textsIn(row).map((lines) => lines.join(' '));
}

function emptyCells({ columns, parts }: Row): string[][] {
  const last = parts.reduce((most, { column }) => Math.max(most, column), 0);
  return Array.from({ length: Math.max(columns, last + 1) }, () => []);
}

/** The row, and after it what stands in a table inside a cell whose column does not claim it. */
function writeKnown(row: Row, known: Known, isHeader: boolean, joined: SourceLine[]): void {
  const cells = emptyCells(row);
  const rest: Table[] = [];
  const headers: Row[] = [];
  let first: SourceLine | undefined;
  for (const { column, content } of row.parts) {
    if (isTable(content) && !claimsTables(known, column)) {
      rest.push(content);
      continue;
    }
    const header = known.columns[column] === 'papers' ? headerOf(content) : undefined;
    if (header) headers.push(header);
    const own = isTable(content) ? linesOf(content, header) : [content];
    first ??= own[0];
    for (const { text } of own) {
      cells[column]?.push(isTable(content) ? text.replaceAll('\t', ' ') : text);
    }
  }
  if (first) joined.push(rowOf(first, cells, known, isHeader));
  for (const header of headers) writeHeader(header, joined);
  for (const table of rest) writeTable(table, joined);
}

function claimsTables({ kind, columns }: Known, column: number): boolean {
  return kind === 'actions' || kind === 'decisions' || columns[column] === 'papers';
}

function linesOf(table: Table, header: Row | undefined): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  writeTable(header ? { ...table, rows: table.rows.slice(1) } : table, lines);
  return lines;
}

/** The first row of a table of papers, when it only names the columns. */
function headerOf(content: Content): Row | undefined {
  const [first, ...rest] = isTable(content) ? content.rows : [];
  const names = first ? namesIn(first).filter((name) => name !== '') : [];
  const isNamed = names.length > 1 && names.every((name) => columnOf(name) !== 'other');
  const isFlat = first?.parts.every((part) => !isTable(part.content)) === true;
  return rest.length > 0 && isNamed && isFlat ? first : undefined;
}

function writeHeader(header: Row, joined: SourceLine[]): void {
  const names = namesIn(header);
  const line = header.parts.map(({ content }) => content).find((each) => !isTable(each));
  if (!line || isTable(line)) return;
  const known: Known = { kind: 'agenda', columns: names.map(columnOf), hasHeader: true };
  joined.push(
    rowOf(
      line,
      names.map((name) => [name]),
      known,
      true,
    ),
  );
}

/** A row of a table that is understood. A cell has a text for each of its paragraphs. */
function rowOf(
  first: SourceLine,
  cells: Texts,
  { kind, columns }: Known,
  isHeader: boolean,
): SourceLine {
  const named = cells.map((lines, at) => ({
    column: columns[at] ?? ('other' as const),
    text: lines.join(' '),
    lines,
  }));
  const text = named.flatMap((cell) => (cell.text === '' ? [] : [cell.text])).join('\t');
  return { ...first, text, row: { kind, isHeader, cells: named } };
}

/** Lines of the table itself, and tables inside it, by turns. */
function writeOther({ parts }: Row, joined: SourceLine[]): void {
  let run: SourceLine[] = [];
  const columns = new Set<number>();
  const endRun = () => {
    const [first] = run;
    const isSimple = run.length > 1 && columns.size === run.length;
    if (first && isSimple) joined.push({ ...first, text: run.map(({ text }) => text).join('\t') });
    else for (const line of run) joined.push(line);
    run = [];
    columns.clear();
  };
  for (const { column, content } of parts) {
    if (isTable(content)) {
      endRun();
      writeTable(content, joined);
    } else {
      run.push(content);
      columns.add(column);
    }
  }
  endRun();
}
