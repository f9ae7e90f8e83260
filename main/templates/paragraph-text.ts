import { elements, isElement, textIn, type Markup, type MarkupNode } from '../ooxml/markup.ts';

/** A piece of the text of a paragraph: Word cuts it into runs wherever it likes. */
export interface Piece {
  /** The `w:t` that it is in. */
  readonly element: Markup;
  readonly text: string;
}

/** Stands for what is no text, such as a picture; no placeholder goes across it, nor across a tab. */
const OTHER = '\uFFFC';
const properties = new Set(['w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr']);

/** The pieces of a paragraph's own text, without what is in a text box that hangs on it. */
export function piecesOf(paragraph: Markup): readonly Piece[] {
  return elements(paragraph).flatMap((child): readonly Piece[] => {
    if (child.name === 'w:t') return [{ element: child, text: textIn(child) }];
    if (child.name === 'w:tab') return [{ element: child, text: '\t' }];
    if (child.name === 'w:txbxContent' || properties.has(child.name)) return [];
    const inside = piecesOf(child);
    const isText = inside.length > 0 || !leaves.has(child.name);
    return isText ? inside : [{ element: child, text: OTHER }];
  });
}
const leaves = new Set(['w:br', 'w:cr', 'w:drawing', 'w:pict', 'w:object', 'w:sym']);

/** A placeholder as it stands in the text of a paragraph: `{{ titel }}` from `start` to `end`. */
export interface Found {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

export function foundIn(text: string): readonly Found[] {
  return [...text.matchAll(/\{\{([^{}\t\uFFFC]{1,80})\}\}/g)].map(
    ({ 0: whole, 1: name = '', index }) => ({
      name: name.trim(),
      start: index,
      end: index + whole.length,
    }),
  );
}

/**
 * Puts values in the place of placeholders. A value gets the form of the run in which its
 * placeholder begins.
 */
export function replaced(
  paragraph: Markup,
  pieces: readonly Piece[],
  values: readonly (Found & { readonly value: string })[],
): Markup {
  const texts = new Map<Markup, string>();
  let at = 0;
  let first = 0;
  for (const { element, text } of pieces) {
    // Values and pieces both stand in order: those that a piece is past concern no later one.
    while ((values[first]?.end ?? Infinity) <= at) first += 1;
    const changed = pieceWith(text, at, values, first);
    if (changed !== text) texts.set(element, changed);
    at += text.length;
  }
  return withTexts(paragraph, texts);
}

function pieceWith(
  text: string,
  at: number,
  values: readonly (Found & { readonly value: string })[],
  first: number,
): string {
  let left = '';
  let from = 0;
  for (let index = first, one = values[index]; one; one = values[++index]) {
    const { start, end, value } = one;
    if (start >= at + text.length) break;
    left += text.slice(from, Math.max(start - at, 0));
    if (start >= at) left += value;
    from = Math.min(end - at, text.length);
  }
  return left + text.slice(from);
}

function withTexts(node: Markup, texts: ReadonlyMap<Markup, string>): Markup {
  const text = texts.get(node);
  if (text !== undefined) {
    return {
      ...node,
      attributes: { ...node.attributes, 'xml:space': 'preserve' },
      children: [text],
    };
  }
  const children = node.children.map((child): MarkupNode =>
    isElement(child) ? withTexts(child, texts) : child,
  );
  return { ...node, children };
}
