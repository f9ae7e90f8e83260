import { isEqual } from '../equal.ts';
import { mergeOrder } from './merge-order.ts';
import { mergeFields, mergeRows, type Conflicts, type Sides } from './merge-rows.ts';
import {
  attachmentFields,
  contributionFields,
  itemFields,
  type AgendaItem,
  type Id,
  type Span,
} from './schema.ts';

type Items = readonly AgendaItem[];
interface Node {
  readonly item: AgendaItem;
  readonly parent: Id | null;
}
type Tree = ReadonlyMap<Id, Node>;

/**
 * Merges two agendas. An item that one side removed stays when the other wrote in it or below it;
 * one that both moved stands where only the ids decide, so that either side comes to the same.
 */
export function mergeItems(sides: Sides<Items>, conflicts: Conflicts): Items {
  const trees = {
    base: nodes(sides.base ?? []),
    mine: nodes(sides.mine),
    theirs: nodes(sides.theirs),
  };
  const parents = withoutCycles(mergedParents(trees));
  const merge = (id: Id): AgendaItem => ({
    ...mergeContent(trees, id, conflicts),
    items: childrenOf(id).map(merge),
  });
  const childrenOf = (parent: Id | null) => {
    const members = new Set([...parents.keys()].filter((id) => parents.get(id) === parent));
    const order = (tree: Tree) => [...tree.keys()].filter((id) => tree.get(id)?.parent === parent);
    return mergeOrder(order(trees.base), order(trees.mine), order(trees.theirs), members);
  };
  return childrenOf(null).map(merge);
}

interface Trees {
  readonly base: Tree;
  readonly mine: Tree;
  readonly theirs: Tree;
}

function nodes(items: Items, parent: Id | null = null): Tree {
  return new Map(
    items.flatMap((item): (readonly [Id, Node])[] => [
      [item.id, { item, parent }],
      ...nodes(item.items, item.id),
    ]),
  );
}

/** Every item that stays, with what it stands below. */
function mergedParents(trees: Trees): ReadonlyMap<Id, Id | null> {
  const all = new Set([...trees.mine.keys(), ...trees.theirs.keys()]);
  const parents = new Map<Id, Id | null>();
  const keep = (id: Id) => {
    if (parents.has(id)) return;
    const parent = mergedParent(trees, id);
    parents.set(id, parent);
    if (parent !== null) keep(parent);
  };
  for (const id of all) if (stays(trees, id)) keep(id);
  return parents;
}

function stays({ base, mine, theirs }: Trees, id: Id): boolean {
  const [before, here, there] = [base.get(id), mine.get(id), theirs.get(id)];
  if (!before || (here && there)) return true;
  const only = here ?? there;
  return only !== undefined && !isEqual(bare(only.item), bare(before.item));
}

function bare(item: AgendaItem): AgendaItem {
  return { ...item, items: [] };
}

function mergedParent({ base, mine, theirs }: Trees, id: Id): Id | null {
  const [before, here, there] = [base.get(id), mine.get(id), theirs.get(id)];
  if (!here || !there) return (here ?? there)?.parent ?? null;
  if (here.parent === there.parent || before?.parent === here.parent) return there.parent;
  if (before?.parent === there.parent) return here.parent;
  return (here.parent ?? '') < (there.parent ?? '') ? here.parent : there.parent;
}

/** Each side may have put one item below the other; of such a ring the first by id goes to the top. */
function withoutCycles(parents: ReadonlyMap<Id, Id | null>): ReadonlyMap<Id, Id | null> {
  const straight = new Map(parents);
  for (const id of [...straight.keys()].sort()) {
    if (isAbove(straight, id, straight.get(id) ?? null)) straight.set(id, null);
  }
  return straight;
}

function isAbove(parents: ReadonlyMap<Id, Id | null>, id: Id, below: Id | null): boolean {
  const seen = new Set<Id>();
  for (let at = below; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

/** Nobody is asked which of two clocks was right: the item was on for as long as either saw it. */
function longest(mine: Span, theirs: Span): Span {
  return {
    id: mine.id,
    start: mine.start < theirs.start ? mine.start : theirs.start,
    end: mine.end > theirs.end ? mine.end : theirs.end,
  };
}

function mergeContent(trees: Trees, item: Id, conflicts: Conflicts): AgendaItem {
  const base = trees.base.get(item)?.item;
  const [mine, theirs] = [trees.mine.get(item)?.item, trees.theirs.get(item)?.item];
  const only = mine ?? theirs;
  if (!only) throw new Error('An item that stays is on one of the sides');
  if (!mine || !theirs) return only;
  const owner = { of: 'item', item } as const;
  return {
    ...mergeFields(itemFields, { base, mine, theirs }, owner, conflicts),
    attachments: mergeRows(
      { base: base?.attachments, mine: mine.attachments, theirs: theirs.attachments },
      (sides) => {
        const row = { of: 'itemRow', list: 'attachments', item, id: sides.mine.id } as const;
        return mergeFields(attachmentFields, sides, row, conflicts);
      },
    ),
    contributions: mergeRows(
      { base: base?.contributions, mine: mine.contributions, theirs: theirs.contributions },
      (sides) => {
        const row = { of: 'itemRow', list: 'contributions', item, id: sides.mine.id } as const;
        return mergeFields(contributionFields, sides, row, conflicts);
      },
    ),
    spans: mergeRows(
      { base: base?.spans, mine: mine.spans, theirs: theirs.spans },
      ({ mine: here, theirs: there }) => longest(here, there),
    ),
  };
}
