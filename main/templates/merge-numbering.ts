import { element, elements, valueOf, withChildren, type Markup } from '../ooxml/markup.ts';

export interface MergedNumbering {
  readonly numbering: Markup;
  /** The number that each list of ours has there. */
  readonly lists: ReadonlyMap<string, string>;
}

/** The lists of a template with ours behind them, under numbers that are free. `used`: ours, by number. */
export function mergeNumbering(
  template: Markup,
  ours: Markup,
  used: ReadonlySet<string>,
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
    const children = elements(list).map((child) =>
      child.name === 'w:abstractNumId'
        ? withId(child, 'w:val', kindIds.get(child.attributes['w:val']))
        : child,
    );
    return withId(
      withChildren(list, children),
      'w:numId',
      listIds.get(list.attributes['w:numId'] ?? ''),
    );
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

function highest(numbering: Markup, name: string, id: string): number {
  const numbers = elements(numbering)
    .filter((one) => one.name === name)
    .map(({ attributes }) => Number(attributes[id]));
  return numbers.reduce((most, one) => (one > most ? one : most), 0);
}

function withId(one: Markup, name: string, value = '0'): Markup {
  return { ...one, attributes: { ...one.attributes, [name]: value } };
}
