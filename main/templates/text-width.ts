import { elements, firstOf, type Markup } from '../ooxml/markup.ts';
import { bodyOf, markupOf, type Template } from './template.ts';

/** A4 with the margins of Word, for a template that does not say. */
const USUAL = 9_026;

/** The width of the text on the last pages of a template, in twentieths of a point. */
export function textWidth({ parts }: Template): number {
  const page = elements(bodyOf(markupOf(parts[0]))).findLast(({ name }) => name === 'w:sectPr');
  const size = firstOf(page, 'w:pgSz');
  const margins = firstOf(page, 'w:pgMar');
  const of = (one: Markup | undefined, name: string) => Number(one?.attributes[`w:${name}`] ?? 0);
  const width = of(size, 'w') - of(margins, 'left') - of(margins, 'right') - of(margins, 'gutter');
  return width > 0 ? width : USUAL;
}
