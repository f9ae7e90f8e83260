import type { ListHint } from '../../../shared/import/hinted-line.ts';
import { attribute, elementsIn, startOf, type Element } from './parse-html.ts';

/**
 * Word, and Outlook with it, writes a list as paragraphs with a style of its own,
 * `mso-list:l0 level2 lfo1`, and the marker as text in a span with `mso-list:Ignore`.
 */
export function wordListHint(paragraph: Element): ListHint | undefined {
  const level = /mso-list:[^;]*\blevel([1-9])/i.exec(attribute(paragraph, 'style'))?.[1];
  if (level === undefined) return undefined;
  const span = elementsIn(paragraph).find(isWordMarker);
  const text = span ? startOf(span, 200).replace(/[\s\u00a0]+/g, '') : '';
  const isNumber =
    /^\(?(?:\d+|[a-z]{1,4}|(?:\d+\.)+\d*)[.):]?$/i.test(text) && !/^[o§]$/.test(text);
  return { level: Number(level) - 1, marker: isNumber ? text : null };
}

export function isWordMarker(element: Element): boolean {
  return /mso-list:\s*ignore/i.test(attribute(element, 'style'));
}
