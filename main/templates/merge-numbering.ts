import { element, elements, firstOf, valueOf, withChildren, type Markup } from '../ooxml/markup.ts';
import type { CountedLine, ListLine, ListLines } from './list-styles.ts';

export interface MergedNumbering {
  readonly numbering: Markup;
  /** The number that each list of ours has there. */
  readonly lists: ReadonlyMap<string, string>;
}

/**
 * The lists of a template with ours behind them, under numbers that are free. `used`: ours, by number;
 * `lines`: those of them that look like lists of the template.
 */
export function mergeNumbering(
  template: Markup,
  ours: Markup,
  used: ReadonlySet<string>,
  lines: ListLines,
): MergedNumbering {
  const lists = elements(ours).filter(
    (one) => one.name === 'w:num' && used.has(one.attributes['w:numId'] ?? ''),
  );
  const wanted = new Set(lists.map((list) => valueOf(list, 'w:abstractNumId')));
  const kinds = elements(ours).filter(
    (one) => one.name === 'w:abstractNum' && wanted.has(one.attributes['w:abstractNumId']),
  );
  const firstKind = highest(template, 'w:abstractNum', 'w:abstractNumId') + 1;
  const firstList = highest(template, 'w:num', 'w:numId') + 1;
  const kindIds = new Map(
    kinds.map((kind, index) => [kind.attributes['w:abstractNumId'], String(firstKind + index)]),
  );
  const listIds = new Map(
    lists.map((list, index) => [list.attributes['w:numId'] ?? '', String(firstList + index)]),
  );
  const newKinds = kinds.map(({ name, attributes, children }) =>
    element(
      name,
      { 'w:abstractNumId': kindIds.get(attributes['w:abstractNumId']) ?? '' },
      children,
    ),
  );
  const newLists = lists.map((list) => {
    const number = list.attributes['w:numId'] ?? '';
    const counted = countedIn(lines.get(number));
    if (counted) return countedList(listIds.get(number) ?? '', counted);
    const children = elements(list).map((child) =>
      child.name === 'w:abstractNumId'
        ? withId(child, 'w:val', kindIds.get(child.attributes['w:val']))
        : child,
    );
    return withId(withChildren(list, children), 'w:numId', listIds.get(number));
  });
  const theirs = elements(template);
  const isKind = ({ name }: Markup) => name === 'w:abstractNum' || name === 'w:numPicBullet';
  const last = theirs.filter(({ name }) => name === 'w:numIdMacAtCleanup');
  const theirLists = theirs.filter(({ name }) => name === 'w:num');
  return {
    numbering: withChildren(template, [
      ...theirs.filter(isKind),
      ...newKinds,
      ...theirLists,
      ...newLists,
      ...last,
    ]),
    lists: listIds,
  };
}

/** A numbered list of ours has lines of one level: what is nested in it counts anew. */
function countedIn(lines: ReadonlyMap<string, ListLine> | undefined): CountedLine | undefined {
  for (const { mark } of lines?.values() ?? []) if (typeof mark !== 'string') return mark;
  return undefined;
}

/** A list that looks like one of the template and counts from 1. */
function countedList(number: string, { kind, mark, level, indent }: CountedLine): Markup {
  const start = element('w:startOverride', { 'w:val': '1' });
  return element('w:num', { 'w:numId': number }, [
    element('w:abstractNumId', { 'w:val': kind }),
    element('w:lvlOverride', { 'w:ilvl': level }, [
      start,
      ...(indent ? [indented(mark, indent)] : []),
    ]),
  ]);
}

function indented(mark: Markup, indent: Markup): Markup {
  const own = new Set(['w:pStyle', 'w:pPr', 'w:rPr']);
  const layout = elements(firstOf(mark, 'w:pPr')).filter(({ name }) => name !== 'w:ind');
  return withChildren(mark, [
    ...elements(mark).filter(({ name }) => !own.has(name)),
    element('w:pPr', {}, [...layout, indent]),
    ...elements(mark).filter(({ name }) => name === 'w:rPr'),
  ]);
}

function highest(numbering: Markup, name: string, id: string): number {
  const numbers = elements(numbering)
    .filter((one) => one.name === name)
    .map(({ attributes }) => Number(attributes[id]));
  return numbers.reduce((most, one) => (one > most ? one : most), 0);
}

function withId(one: Markup, name: string, value = '0'): Markup {
  return { ...one, attributes: { ...one.attributes, [name]: value } };
}
