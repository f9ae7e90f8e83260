import type { CellHint } from '../../../shared/import/hinted-line.ts';
import { child, type Element } from '../../ooxml/xml.ts';
import { toggle } from './styles.ts';

/** Keeps count of rows and columns while a table goes by. */
export class TablePlace {
  readonly #table: number;
  readonly #inside: CellHint | undefined;
  #columns = 0;
  #row = -1;
  #column = 0;
  #span = 1;
  #isHeader = false;

  constructor(table: number, inside: CellHint | undefined) {
    this.#table = table;
    this.#inside = inside;
  }

  /** Where the reader is. A table of one column is only a frame: it adds nothing to what is around it. */
  get cell(): CellHint | undefined {
    const columns = Math.max(this.#columns, this.#column + this.#span);
    if (columns < 2) return this.#inside;
    return {
      table: this.#table,
      row: this.#row,
      column: this.#column,
      columns,
      isHeader: this.#isHeader,
      ...(this.#inside && { inside: this.#inside }),
    };
  }

  open(name: string): void {
    if (name === 'w:tr') {
      this.#row += 1;
      this.#column = 0;
      this.#isHeader = false;
    } else if (name === 'w:tc') this.#span = 1;
  }

  close(name: string): void {
    if (name === 'w:tc') this.#column += this.#span;
  }

  /** Properties of the row or the cell, or the columns of the table. */
  take(properties: Element): void {
    switch (properties.name) {
      case 'w:tblGrid':
        this.#columns = properties.children.filter(({ name }) => name === 'w:gridCol').length;
        return;
      case 'w:trPr':
        this.#isHeader = toggle(properties, 'w:tblHeader') ?? false;
        this.#column = count(properties, 'w:gridBefore', 0);
        return;
      case 'w:tcPr':
        this.#span = count(properties, 'w:gridSpan', 1);
    }
  }
}

function count(properties: Element, name: string, otherwise: number): number {
  const value = Number(child(properties, name)?.attributes['w:val'] ?? NaN);
  return Number.isInteger(value) && value >= otherwise && value < 1_000 ? value : otherwise;
}
