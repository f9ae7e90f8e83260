import type {
  CellHint,
  HeadingLevel,
  HintedLine,
  ListHint,
  Region,
} from '../../../shared/import/hinted-line.ts';
import { linkSchema } from '../../../shared/meeting/schema.ts';
import { ok } from '../../../shared/result.ts';
import { LineWriter, type Place } from '../line-writer.ts';
import type { Reading } from '../reading.ts';
import { boxOf, depthOf, markersOf } from './list-marker.ts';
import { ownRoleOf } from './own-roles.ts';
import { pageRegions, type Regions } from './page-regions.ts';
import {
  attribute,
  hasAttribute,
  isElement,
  parseHtml,
  unread,
  type Element,
  type Node,
} from './parse-html.ts';
import { rowsOf, type Row } from './table-cells.ts';
import { isWordMarker, wordListHint } from './word-list.ts';

/**
 * Reads a page, or a part of one, as a reader of it sees it. Menus, bars and hidden text come with
 * their region; scripts are never run and never text.
 */
export function readHtml(html: string): Reading {
  const root = parseHtml(html);
  if (!root.ok) return root;
  const lines = linesOf(root.value, pageRegions(root.value, false));
  const hasDocument = lines.some(({ text, hints }) => text !== '' && !hints?.region);
  return ok(hasDocument ? lines : linesOf(root.value, pageRegions(root.value, true)));
}

function linesOf(root: Element, regions: Regions): readonly HintedLine[] {
  const reader = new HtmlReader(regions);
  reader.read(root);
  return reader.lines;
}

/** How the text looks where the reader is. */
interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly link: string | null;
  readonly isPreformatted: boolean;
  /** Lists around it. */
  readonly depth: number;
  readonly place: Place;
}

const plain: Look = {
  bold: false,
  italic: false,
  link: null,
  isPreformatted: false,
  depth: 0,
  place: {},
};

/** Elements that stand on a line of their own; after those in `apart` comes a blank line too. */
const apart = new Set([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'dl', 'table', 'blockquote', 'pre'],
  ...['hr', 'section', 'article', 'header', 'footer', 'nav', 'aside', 'main', 'fieldset'],
]);
const onLine = new Set([
  ...['html', 'body', 'div', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'caption', 'thead', 'tbody'],
  ...['tfoot', 'figure', 'figcaption', 'address', 'details', 'summary', 'form', 'legend', 'center'],
  ...['button', 'option', 'select', 'textarea', 'dialog', 'noscript', 'hgroup', 'search', 'menu'],
]);

class HtmlReader {
  readonly #writer = new LineWriter();
  readonly #regions: Regions;
  /** The marker waits for the first words of its item. */
  #marker: ListHint | undefined;
  /** The line goes on with the heading that was broken off above it. */
  #goesOn = false;
  #tables = 0;
  #quotes = 0;

  constructor(regions: Regions) {
    this.#regions = regions;
  }

  get lines(): readonly HintedLine[] {
    return this.#writer.lines;
  }

  read(root: Element): void {
    this.#element(root, plain);
    this.#endLine();
  }

  #children(parent: Element, look: Look): void {
    for (const child of parent.childNodes) this.#node(child, look);
  }

  #node(node: Node, look: Look): void {
    if (isElement(node)) this.#element(node, look);
    else if (node.nodeName === '#text' && 'value' in node) this.#text(node.value, look);
  }

  #text(text: string, look: Look): void {
    if (!look.isPreformatted) {
      this.#write(text.replace(/[ \t\n\f\r]+/g, ' '), look);
      return;
    }
    const [first = '', ...rest] = text.split(/\r\n|\r|\n/);
    this.#write(first, look);
    for (const line of rest) {
      this.#endLine();
      this.#write(line, look);
    }
  }

  #write(text: string, { bold, italic, link, place }: Look): void {
    this.#writer.write(
      {
        text,
        ...(bold && { bold: true as const }),
        ...(italic && { italic: true as const }),
        ...(link !== null && { link }),
      },
      place,
    );
  }

  #endLine(): void {
    const list = this.#marker;
    const goesOn = this.#goesOn && ({ goesOn: true } as const);
    if (this.#writer.endLine({ ...(list && { list }), ...goesOn })) this.#marker = undefined;
    this.#goesOn = false;
  }

  #element(element: Element, outer: Look): void {
    const { tagName } = element;
    if (unread.has(tagName) || isWordMarker(element)) return;
    const look = lookOf(element, outer, this.#regions);
    if (tagName === 'br') this.#break(look);
    else if (apart.has(tagName) || onLine.has(tagName)) this.#block(element, look);
    else this.#children(element, look);
  }

  #break({ place }: Look): void {
    this.#endLine();
    this.#goesOn = place.heading !== undefined;
  }

  #block(element: Element, look: Look): void {
    const isApart = apart.has(element.tagName) && look.depth <= 1;
    this.#endLine();
    if (isApart) this.#writer.blankLine();
    this.#content(element, look);
    this.#endLine();
    if (isApart) this.#writer.blankLine();
  }

  #content(element: Element, look: Look): void {
    switch (element.tagName) {
      case 'ul':
      case 'ol':
        this.#list(element, { ...look, depth: depthOf(element, look.depth + 1) });
        return;
      case 'table':
        this.#table(element, look);
        return;
      case 'dl':
        this.#terms(element, look);
        return;
      case 'blockquote':
        this.#quotation(element, look);
        return;
      default:
        this.#marker = wordListHint(element) ?? this.#marker;
        this.#children(element, look);
    }
  }

  #list(list: Element, look: Look): void {
    const markers = markersOf(list);
    for (const child of list.childNodes) {
      const marker = isElement(child) ? markers.get(child) : undefined;
      if (marker !== undefined && isElement(child)) this.#item(child, marker, look);
      else this.#node(child, look);
    }
  }

  #item(item: Element, marker: string | null, look: Look): void {
    this.#endLine();
    this.#marker = { level: look.depth - 1, marker: boxOf(item) ?? marker };
    this.#element(item, look);
    this.#endLine();
    this.#marker = undefined;
  }

  #table(table: Element, look: Look): void {
    const rows = rowsOf(table, this.#tables++, look.place.cell);
    if (!rows) {
      this.#children(table, look);
      return;
    }
    const caption = table.childNodes.filter(isElement).filter((one) => one.tagName === 'caption');
    for (const part of caption) this.#element(part, look);
    for (const row of rows) this.#row(row, look);
  }

  #row({ element, cells }: Row, look: Look): void {
    const rowLook = lookOf(element, look, this.#regions);
    for (const { element: cell, hint } of cells) {
      this.#element(cell, { ...rowLook, place: { ...rowLook.place, cell: hint } });
    }
  }

  #quotation(element: Element, look: Look): void {
    const quote = look.place.quote ?? ++this.#quotes;
    this.#children(element, { ...look, place: { ...look.place, quote } });
  }

  /** A list of terms reads as a table: "Datum" with the date beside it. */
  #terms(list: Element, look: Look): void {
    const table = this.#tables++;
    let row = -1;
    const read = (parent: Element): void => {
      for (const part of parent.childNodes) {
        const isTerm = isElement(part) && part.tagName === 'dt';
        if (isTerm) row += 1;
        if (isElement(part) && part.tagName === 'div') read(part);
        else if (isTerm || (isElement(part) && part.tagName === 'dd')) {
          const column = isTerm ? 0 : 1;
          const inside = look.place.cell;
          const own = { table, row: Math.max(row, 0), column, columns: 2, isHeader: false };
          const cell: CellHint = { ...own, ...(inside && { inside }) };
          this.#element(part, { ...look, place: { ...look.place, cell } });
        } else this.#node(part, look);
      }
    };
    read(list);
  }
}

function lookOf(element: Element, outer: Look, regions: Regions): Look {
  const { tagName } = element;
  const style = attribute(element, 'style');
  const region =
    tagName === 'del' ? regionOfDeletion(element) : regions(element, outer.place.region);
  const heading = headingOf(element) ?? outer.place.heading;
  const { cell, quote } = outer.place;
  const role = ownRoleOf(element) ?? outer.place.role;
  return {
    bold: isBold(tagName, style) ?? outer.bold,
    italic:
      tagName === 'em' || tagName === 'i' || /font-style:\s*italic/i.test(style) || outer.italic,
    link: tagName === 'a' ? safeLink(element) : outer.link,
    isPreformatted: tagName === 'pre' || /white-space:\s*pre/i.test(style) || outer.isPreformatted,
    depth: outer.depth,
    place: {
      ...(cell && { cell }),
      ...(region && { region }),
      ...(heading && { heading }),
      ...(role && { role }),
      ...(quote !== undefined && { quote }),
    },
  };
}

/** Word says of a tracked change when it was made. */
function regionOfDeletion(element: Element): Region {
  return hasAttribute(element, 'datetime') ? 'deleted' : 'struckOut';
}

function headingOf(element: Element): HeadingLevel | undefined {
  const isHeading = attribute(element, 'role') === 'heading';
  const level = isHeading
    ? Number(attribute(element, 'aria-level') || 2)
    : Number(/^h([1-6])$/.exec(element.tagName)?.[1]);
  return levels.find((one) => one === level);
}

const levels: readonly HeadingLevel[] = [1, 2, 3, 4, 5, 6];

/** `undefined`: as the text around it. */
function isBold(tagName: string, style: string): boolean | undefined {
  const weight = /font-weight:\s*(\w+)/i.exec(style)?.[1];
  if (weight !== undefined) return /^(?:bold|bolder|[6-9]00)$/i.test(weight);
  return tagName === 'b' || tagName === 'strong' ? true : undefined;
}

function safeLink(element: Element): string | null {
  const link = linkSchema.safeParse(attribute(element, 'href').trim());
  return link.success ? link.data : null;
}
