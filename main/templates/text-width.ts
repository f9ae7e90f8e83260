import { elements, firstOf, type Markup } from '../ooxml/markup.ts';
import { bodyOf, markupOf, type Template } from './template.ts';

/** A4 with the margins of Word, for a template that does not say. */
const USUAL = 9_026;
/** Between columns, where nothing is said of it. */
const USUAL_GAP = 720;

/** The width of the text on the last pages of a template, in twentieths of a point. */
export function textWidth({ parts }: Template): number {
  const page = elements(bodyOf(markupOf(parts[0]))).findLast(({ name }) => name === 'w:sectPr');
  return page ? columnWidth(page) : USUAL;
}

/**
 * The width of the text for everything in a body: a section may lie on its side or have columns.
 * What its pages look like is said at its end.
 */
export function textWidths(body: Markup, last: number): ReadonlyMap<Markup, number> {
  const widths = new Map<Markup, number>();
  let width = last;
  for (const one of elements(body).toReversed()) {
    const end = firstOf(firstOf(one, 'w:pPr'), 'w:sectPr');
    if (end) width = columnWidth(end);
    widths.set(one, width);
  }
  return widths;
}

function columnWidth(page: Markup): number {
  const size = firstOf(page, 'w:pgSz');
  const margins = firstOf(page, 'w:pgMar');
  const text =
    number(size, 'w') -
    number(margins, 'left') -
    number(margins, 'right') -
    number(margins, 'gutter');
  const width = text > 0 ? text : USUAL;
  const columns = firstOf(page, 'w:cols');
  const given = elements(columns).map((column) => number(column, 'w'));
  if (given.length > 0) return Math.min(...given);
  const count = Math.max(1, number(columns, 'num'));
  const gap = columns?.attributes['w:space'] === undefined ? USUAL_GAP : number(columns, 'space');
  return Math.floor((width - (count - 1) * gap) / count);
}

function number(one: Markup | undefined, name: string): number {
  return Number(one?.attributes[`w:${name}`] ?? 0);
}
