import type { AgendaItem, Id } from './schema.ts';
import { allItems } from './tree.ts';

/** How much of an item its confidential marks keep out of a public edition. */
export type LeftOut = 'all' | 'some' | 'nothing';

/** The items that a public edition does not have: those that are confidential, and all below them. */
export function closedItems(items: readonly AgendaItem[]): ReadonlySet<Id> {
  const marked = allItems(items).filter(({ confidential }) => confidential);
  return new Set(allItems(marked).map(({ id }) => id));
}

/** Of an item that stays, whether anything in its own texts is marked. */
export function hasMarkedText({ explanation, contributions, discussion }: AgendaItem): boolean {
  return [explanation, discussion, ...contributions.map(({ blocks }) => blocks)]
    .flat()
    .some(({ inlines }) => inlines.some(({ confidential }) => confidential === true));
}
