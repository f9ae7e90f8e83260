import type { DocumentPlace } from '../../shared/checking/accessibility.ts';
import { outlineLevel, type HeadingLevels } from './heading-levels.ts';
import { quote } from './quote.ts';
import { child, readableText, type Element } from '../ooxml/xml.ts';

/** Where in a table a paragraph stands. */
export interface CellOfTable {
  readonly tableProperties: Element | undefined;
  readonly cellProperties: Element | undefined;
  readonly isInFirstRow: boolean;
}

/** A paragraph, in the order in which the document is read. */
export interface Passage {
  readonly paragraph: Element;
  /** What is said of the paragraph itself, before its text. */
  readonly properties: Element | undefined;
  /** The name of its style. */
  readonly style: string | undefined;
  readonly text: string;
  /** 0 for the title of the document; `undefined` when it is no heading. */
  readonly level: number | undefined;
  readonly place: DocumentPlace;
  readonly inside: CellOfTable | null;
}

export interface PlacedTable {
  readonly table: Element;
  readonly place: DocumentPlace;
}

export interface ReadBody {
  readonly passages: readonly Passage[];
  readonly tables: readonly PlacedTable[];
}

/** Of a paragraph whose number is told as well. */
const SHORT = 30;

export function readBody(body: Element, levels: HeadingLevels): ReadBody {
  const reader = new BodyReader(levels);
  reader.read(body.children, null);
  return reader;
}

class BodyReader implements ReadBody {
  readonly passages: Passage[] = [];
  readonly tables: PlacedTable[] = [];
  readonly #levels: HeadingLevels;
  #heading: string | null = null;
  #sinceHeading = 0;
  #text = '';

  constructor(levels: HeadingLevels) {
    this.#levels = levels;
  }

  read(elements: readonly Element[], inside: CellOfTable | null): void {
    for (const element of elements) {
      if (element.name === 'w:p') this.#paragraph(element, inside);
      else if (element.name === 'w:tbl') this.#table(element);
      else if (wrappers.has(element.name)) this.read(element.children, inside);
    }
  }

  #paragraph(paragraph: Element, inside: CellOfTable | null): void {
    const text = readableText(paragraph).trim();
    const properties = child(paragraph, 'w:pPr');
    const style = child(properties, 'w:pStyle')?.attributes['w:val'];
    const level =
      outlineLevel(properties) ?? (style === undefined ? undefined : this.#levels.get(style));
    const place = this.#placeOf(text, level, inside);
    this.passages.push({ paragraph, properties, style, text, level, place, inside });
  }

  #placeOf(text: string, level: number | undefined, inside: CellOfTable | null): DocumentPlace {
    if (inside) return this.#placeAt('table', this.tables.length, text);
    if (text === '') return this.#placeAt('paragraph', this.#sinceHeading, this.#text);
    if (level !== undefined && level > 0) {
      this.#heading = quote(text);
      this.#sinceHeading = 0;
      return this.#placeAt('heading', 0, text);
    }
    this.#sinceHeading += 1;
    this.#text = text;
    return this.#placeAt('paragraph', this.#sinceHeading, text);
  }

  #placeAt(kind: DocumentPlace['kind'], number: number, text: string): DocumentPlace {
    return { kind, heading: this.#heading, number, text: quote(text, SHORT) };
  }

  #table(table: Element): void {
    const number = this.tables.length + 1;
    this.tables.push({ table, place: this.#placeAt('table', number, '') });
    const tableProperties = child(table, 'w:tblPr');
    const rows = unwrapped(table).filter(({ name }) => name === 'w:tr');
    for (const [index, row] of rows.entries()) {
      for (const cell of unwrapped(row)) {
        if (cell.name !== 'w:tc') continue;
        const cellProperties = child(cell, 'w:tcPr');
        this.read(cell.children, { tableProperties, cellProperties, isInFirstRow: index === 0 });
      }
    }
  }
}

/** What a reader does not see: content controls, tracked insertions and the like around the text. */
const wrappers: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:customXml',
  'w:smartTag',
]);

export function unwrapped(element: Element): readonly Element[] {
  return element.children.flatMap((one) => (wrappers.has(one.name) ? unwrapped(one) : [one]));
}
