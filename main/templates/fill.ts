import type { BlockPlaceholder, InlinePlaceholder } from '../../shared/templates/placeholders.ts';
import { isBlock, placeholderNamed } from '../../shared/templates/placeholders.ts';
import {
  element,
  elements,
  everyElement,
  firstOf,
  isElement,
  textIn,
  withChildren,
  type Markup,
  type MarkupNode,
} from '../ooxml/markup.ts';
import { printable } from '../writers/printable.ts';
import { withoutBareHeadings, type HeadingLevel } from './bare-headings.ts';
import { textWidths } from './text-width.ts';
import { foundIn, piecesOf, replaced, textOf, type Found } from './paragraph-text.ts';

/** What goes into a story of a template. */
export interface Filling {
  readonly inline: Readonly<Record<InlinePlaceholder, string>>;
  /** The paragraphs and tables of a block, for a column of that width in twentieths of a point. */
  readonly block: (placeholder: BlockPlaceholder, width: number) => readonly Markup[];
  readonly headingLevel: HeadingLevel;
}

/** `width`: that of the text column, in twentieths of a point. */
export function filled(root: Markup, filling: Filling, width: number): Markup {
  return fillChildren(root, filling, width);
}

function fillNode(node: MarkupNode, filling: Filling, width: number): readonly MarkupNode[] {
  if (!isElement(node)) return [node];
  switch (node.name) {
    case 'w:p':
      return fillParagraph(fillChildren(node, filling, width), filling, width);
    case 'w:body':
      return [fillBody(node, filling, width)];
    case 'w:tbl':
      return fillTable(node, filling, width);
    case 'w:sdt':
      return fillControl(node, filling, width);
    case 'w:tc':
      return [fillChildren(node, filling, cellWidth(node, width))];
    default:
      return [fillChildren(node, filling, width)];
  }
}

function fillChildren(parent: Markup, filling: Filling, width: number): Markup {
  return fillEach(parent, filling, () => width);
}

function fillBody(body: Markup, filling: Filling, width: number): Markup {
  const widths = textWidths(body, width);
  return fillEach(body, filling, (node) => (isElement(node) && widths.get(node)) || width);
}

function fillEach(parent: Markup, filling: Filling, widthOf: (node: MarkupNode) => number): Markup {
  const pieces = parent.children.map((from) => ({
    from,
    to: fillNode(from, filling, widthOf(from)),
  }));
  const children = withoutBareHeadings(pieces, filling.headingLevel);
  return withChildren(parent, withParagraphs(parent, children));
}

/** A control that held a placeholder has done its work; one for plain text could not hold a block. */
function fillControl(control: Markup, filling: Filling, width: number): readonly MarkupNode[] {
  const content = fillChildren(control, filling, width);
  const wasFilled = [...everyElement(control)].some(
    (one) => one.name === 'w:t' && textIn(one).includes('{'),
  );
  return wasFilled ? (firstOf(content, 'w:sdtContent')?.children ?? []) : [content];
}

/** A row that only has labels and placeholders for what is not known goes, like a line of a kind. */
function fillTable(table: Markup, filling: Filling, width: number): readonly Markup[] {
  const rows = elements(table).filter(holdsRows);
  const gone = new Set(rows.filter((row) => isEmptyRow(row, filling)));
  if (gone.size > 0 && gone.size === rows.length) return [];
  const left = table.children.filter((node) => !isElement(node) || !gone.has(node));
  return [fillChildren(withChildren(table, left), filling, width)];
}

/** A row, or a control around one. */
function holdsRows({ name }: Markup): boolean {
  return name === 'w:tr' || name === 'w:sdt';
}

function isEmptyRow(row: Markup, filling: Filling): boolean {
  const found = [...everyElement(row)]
    .filter(({ name }) => name === 'w:p')
    .flatMap((paragraph) => foundIn(textOf(piecesOf(paragraph))));
  return found.length > 0 && found.every(({ name }) => valueOf(name, filling) === '');
}

/** `undefined` for what is unknown, or a block. */
function valueOf(name: string, { inline }: Filling): string | undefined {
  const placeholder = placeholderNamed(name);
  if (placeholder === undefined || isBlock(placeholder)) return undefined;
  return printable(inline[placeholder]).replace(/\s+/g, ' ');
}

function fillParagraph(paragraph: Markup, filling: Filling, width: number): readonly Markup[] {
  const pieces = piecesOf(paragraph);
  const text = textOf(pieces);
  const found = foundIn(text);
  const values = found.flatMap((one) => valueFor(one, text, filling));
  if (values.length === 0) return [paragraph];
  const line = replaced(paragraph, pieces, values);
  const blocks = found.flatMap(({ name }) => {
    const placeholder = placeholderNamed(name);
    return placeholder !== undefined && isBlock(placeholder)
      ? filling.block(placeholder, width)
      : [];
  });
  const rest = textOf(piecesOf(line));
  const isKnown = values.length < found.length || values.some(({ value }) => value !== '');
  const isLabel = !isKnown && blocks.length === 0 && /^[^.!?\uFFFC]*[:\t]\s*$/.test(rest);
  if (rest.trim() !== '' && !isLabel) return [line, ...blocks];
  return [...blocks, ...sectionEnd(line)];
}

/** No comma is so far before what it belongs to. */
const FAR_COMMA = 20;

/** A comma before what is not known goes with it: "12 maart 2027, {{tijd}}". */
function valueFor(
  found: Found,
  text: string,
  filling: Filling,
): readonly (Found & { readonly value: string })[] {
  const placeholder = placeholderNamed(found.name);
  if (placeholder === undefined) return [];
  const value = valueOf(found.name, filling);
  if (value !== '') return [{ ...found, value: value ?? '' }];
  const before = Math.max(0, found.start - FAR_COMMA);
  const comma = /,\s*$/.exec(text.slice(before, found.start));
  return [{ ...found, start: comma ? before + comma.index : found.start, value }];
}

/** The paragraph in which a section ends says what its pages look like: it stays, empty. */
function sectionEnd(paragraph: Markup): readonly Markup[] {
  const properties = firstOf(paragraph, 'w:pPr');
  return properties && firstOf(properties, 'w:sectPr')
    ? [withChildren(paragraph, [properties])]
    : [];
}

const needsParagraph = new Set(
  'w:tc w:hdr w:ftr w:txbxContent w:footnote w:endnote w:comment'.split(' '),
);

/** Every story and cell ends with a paragraph, and Word takes two tables without one between for one. */
function withParagraphs({ name }: Markup, children: readonly MarkupNode[]): readonly MarkupNode[] {
  const apart: MarkupNode[] = [];
  let before: Markup | undefined;
  for (const node of children) {
    if (isElement(node)) {
      if (node.name === 'w:tbl' && before?.name === 'w:tbl') apart.push(element('w:p'));
      before = node;
    }
    apart.push(node);
  }
  const isEnded = !needsParagraph.has(name) || before?.name === 'w:p';
  return isEnded ? apart : [...apart, element('w:p')];
}

/** Word's own cells have 0.19 cm at either side. */
const CELL_MARGINS = 216;

function cellWidth(cell: Markup, width: number): number {
  const given = firstOf(firstOf(cell, 'w:tcPr'), 'w:tcW')?.attributes;
  const wide = given?.['w:type'] === 'dxa' ? Number(given['w:w']) - CELL_MARGINS : width;
  return wide > 0 ? Math.min(wide, width) : width;
}
