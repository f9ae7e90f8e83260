import {
  element,
  elements,
  everyElement,
  firstOf,
  isElement,
  rewritten,
  valueOf,
  withChildren,
  type Markup,
} from '../ooxml/markup.ts';
import type { ListLines } from './list-styles.ts';
import { styleReferences } from './merge-styles.ts';

/** How what our writer wrote is called in the document that it comes to stand in. */
export interface Names {
  readonly styles: ReadonlyMap<string, string>;
  readonly numberedStyles: ReadonlySet<string>;
  readonly lists: ReadonlyMap<string, string>;
  /** Those of our lists that look like lists of theirs, by the number that they have there. */
  readonly listLines: ListLines;
  /** Added to the ids of our bookmarks. */
  readonly firstBookmark: number;
  /** The id, in the part that it comes to stand in, of one of our links. */
  readonly link: (id: string) => string;
}

/** Gives paragraphs and tables of ours the names that hold where they come to stand. */
export function adopted(content: readonly Markup[], names: Names): readonly Markup[] {
  const renamed = rewrittenAll(content, (one) => adoptedOne(one, names));
  return rewrittenAll(renamed, (one) =>
    one.name === 'w:pPr' ? inTheirList(one, names.listLines) : one,
  );
}

function rewrittenAll(content: readonly Markup[], change: (one: Markup) => Markup) {
  return content.flatMap((one) => rewritten(one, (each) => [change(each)])).filter(isElement);
}

function adoptedOne(one: Markup, names: Names): Markup {
  const { name, attributes } = one;
  const given = attributes['w:val'] ?? '';
  if (styleReferences.has(name)) return named(one, 'w:val', names.styles.get(given) ?? given);
  switch (name) {
    case 'w:numId':
      return named(one, 'w:val', names.lists.get(given) ?? given);
    case 'w:bookmarkStart':
    case 'w:bookmarkEnd':
      return named(one, 'w:id', String(Number(attributes['w:id']) + names.firstBookmark));
    case 'w:hyperlink': {
      const id = attributes['r:id'];
      return id === undefined ? one : named(one, 'r:id', names.link(id));
    }
    case 'w:pPr':
      return unnumbered(one, names.numberedStyles);
    default:
      return one;
  }
}

function named(one: Markup, attribute: string, value: string): Markup {
  return { ...one, attributes: { ...one.attributes, [attribute]: value } };
}

const beforeNumber = new Set(
  'w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl'.split(' '),
);

/** A style that counts by itself would put a second number before that of an item. */
function unnumbered(properties: Markup, numbered: ReadonlySet<string>): Markup {
  const style = valueOf(properties, 'w:pStyle');
  if (style === undefined || !numbered.has(style) || firstOf(properties, 'w:numPr'))
    return properties;
  const all = elements(properties);
  const none = element('w:numPr', {}, [
    element('w:ilvl', { 'w:val': '0' }),
    element('w:numId', { 'w:val': '0' }),
  ]);
  return withChildren(properties, [
    ...all.filter(({ name }) => beforeNumber.has(name)),
    none,
    ...all.filter(({ name }) => !beforeNumber.has(name)),
  ]);
}

/** A line in the list style that the template has for it. */
function inTheirList(properties: Markup, lines: ListLines): Markup {
  const numbers = firstOf(properties, 'w:numPr');
  const list = valueOf(numbers, 'w:numId') ?? '';
  const line = lines.get(list)?.get(valueOf(numbers, 'w:ilvl') ?? '0');
  if (!line) return properties;
  const all = elements(properties).flatMap((one) => {
    if (one.name === 'w:pStyle') return [named(one, 'w:val', line.style)];
    if (one !== numbers || line.mark === 'ours') return [one];
    if (line.mark === 'style') return [];
    const level = element('w:ilvl', { 'w:val': line.mark.level });
    return [withChildren(one, [level, element('w:numId', { 'w:val': list })])];
  });
  return withChildren(properties, all);
}

/** Without the places where links arrive: each can be in a document once. */
export function withoutBookmarks(content: readonly Markup[]): readonly Markup[] {
  return content
    .flatMap((one) => rewritten(one, (each) => (each.name.startsWith('w:bookmark') ? [] : [each])))
    .filter(isElement);
}

/** One more than the highest id that a bookmark has in any of these. */
export function freeBookmark(roots: readonly Markup[]): number {
  let free = 1;
  for (const root of roots) {
    for (const { name, attributes } of everyElement(root)) {
      const id = name === 'w:bookmarkStart' ? Number(attributes['w:id']) : 0;
      if (id >= free) free = id + 1;
    }
  }
  return free;
}
