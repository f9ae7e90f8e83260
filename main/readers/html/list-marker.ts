import { marker, type CounterForm } from '../counter-form.ts';
import { attribute, hasAttribute, isElement, type Element } from './parse-html.ts';

const forms: Readonly<Record<string, CounterForm>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

/** The marker of every item of a list, as a browser numbers them (HTML, 4.4.5 to 4.4.8). */
export function markersOf(list: Element): ReadonlyMap<Element, string | null> {
  const items = list.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'li');
  if (list.tagName !== 'ol') return new Map(items.map((item) => [item, null]));
  const form = forms[attribute(list, 'type')] ?? 'decimal';
  const step = hasAttribute(list, 'reversed') ? -1 : 1;
  let next = whole(attribute(list, 'start')) ?? (step < 0 ? items.length : 1);
  return new Map(
    items.map((item) => {
      const value = whole(attribute(item, 'value')) ?? next;
      next = value + step;
      return [item, `${marker(value, form)}.`];
    }),
  );
}

/**
 * How deep the items of a list are, counted from 1: inside other lists, or as the class says in which
 * Google Docs writes each level as a list of its own ("lst-kix_abc-1").
 */
export function depthOf(list: Element, nested: number): number {
  const level = /(?:^|\s)lst-kix_\S*-(\d)(?:\s|$)/.exec(attribute(list, 'class'))?.[1];
  return level === undefined || nested > 1 ? nested : Number(level) + 1;
}

/** The box of a task list, ticked or not; `undefined` for any other item. */
export function boxOf(item: Element): string | undefined {
  const [first] = item.childNodes.filter(isElement);
  const box = first?.tagName === 'p' ? first.childNodes.find(isElement) : first;
  if (box?.tagName !== 'input' || attribute(box, 'type') !== 'checkbox') return undefined;
  return hasAttribute(box, 'checked') ? '☑' : '☐';
}

function whole(text: string): number | undefined {
  return /^\s*-?\d{1,6}\s*$/.test(text) ? Number(text) : undefined;
}
