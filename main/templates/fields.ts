import { elements, isElement, textIn, withChildren, type Markup } from '../ooxml/markup.ts';

/**
 * The fields that say something of the document itself. Every other may fetch a file or data from
 * elsewhere, or tells who made the template and where it was kept.
 * Source: ISO/IEC 29500-1, 17.16.5
 */
const harmless = new Set(
  `= ADVANCE AUTONUM AUTONUMLGL AUTONUMOUT DATE EQ FORMCHECKBOX FORMDROPDOWN FORMTEXT IF LISTNUM NOTEREF
  NUMPAGES PAGE PAGEREF QUOTE REF SECTION SECTIONPAGES SEQ STYLEREF SUBJECT SYMBOL TIME TITLE TOC`.split(
    /\s+/,
  ),
);

function nameOf(instruction: string): string {
  return /^\s*(=|[A-Za-z]+)/.exec(instruction)?.[1]?.toUpperCase() ?? '';
}

function isHarmless(instruction: string): boolean {
  const name = nameOf(instruction);
  if (name !== 'HYPERLINK') return harmless.has(name);
  return /^\s*HYPERLINK\s+(?:\\l\s|"?(?:https?:\/\/|mailto:))/i.test(instruction);
}

export interface WithoutFields {
  readonly root: Markup;
  /** The names of the fields that were left out. */
  readonly removed: readonly string[];
}

/** Leaves out the fields that are not harmless, with the results that they had. */
export function withoutForeignFields(root: Markup): WithoutFields {
  const search = new FieldSearch();
  search.look(root);
  const { foreign, removed } = search;
  if (foreign.size === 0) return { root, removed };
  return { root: without(root, foreign), removed };
}

function without(element: Markup, gone: ReadonlySet<Markup>): Markup {
  const left = element.children.filter((node) => !isElement(node) || !gone.has(node));
  return withChildren(
    element,
    left.map((node) => (isElement(node) ? without(node, gone) : node)),
  );
}

interface OpenField {
  instruction: string;
  isResult: boolean;
  /** Where its pieces begin among those of all that are open. */
  readonly start: number;
}

/** A field runs from one mark to another, through as many runs and paragraphs as it likes. */
class FieldSearch {
  readonly foreign = new Set<Markup>();
  readonly removed: string[] = [];
  readonly #open: OpenField[] = [];
  /** Of the fields that are open: of one inside another they are pieces of both. */
  readonly #pieces: Markup[] = [];

  look(element: Markup): void {
    for (const child of elements(element)) {
      if (child.name === 'w:fldSimple') this.#simple(child);
      if (element.name === 'w:r' && child.name !== 'w:rPr') this.#piece(child);
      this.look(child);
    }
  }

  #simple(field: Markup): void {
    const instruction = field.attributes['w:instr'] ?? '';
    if (!isHarmless(instruction)) this.#remove(instruction, [field]);
  }

  #piece(piece: Markup): void {
    const type = piece.name === 'w:fldChar' ? piece.attributes['w:fldCharType'] : undefined;
    if (type === 'begin') {
      this.#open.push({ instruction: '', isResult: false, start: this.#pieces.length });
    }
    const field = this.#open.at(-1);
    if (!field) return;
    this.#pieces.push(piece);
    if (piece.name === 'w:instrText' && !field.isResult) field.instruction += textIn(piece);
    if (type === 'separate') field.isResult = true;
    if (type !== 'end') return;
    this.#open.pop();
    if (!isHarmless(field.instruction)) {
      this.#remove(field.instruction, this.#pieces.splice(field.start));
    }
    if (this.#open.length === 0) this.#pieces.length = 0;
  }

  #remove(instruction: string, pieces: readonly Markup[]): void {
    this.removed.push(nameOf(instruction));
    for (const piece of pieces) this.foreign.add(piece);
  }
}
