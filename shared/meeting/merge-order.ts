import { isEqual } from '../equal.ts';

/**
 * The order of `members` when two sides rearranged a list: of the side that moved something, with
 * what the other added behind what it stood behind there. When both or neither did, which of them
 * leads depends on the ids only, so that either side comes to the same.
 */
export function mergeOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  members: ReadonlySet<string>,
): readonly string[] {
  const [lead, other] = leadFirst(base, mine, theirs);
  const order = lead.filter((id) => members.has(id));
  const others = other.filter((id) => members.has(id));
  for (const [at, id] of others.entries()) {
    if (order.includes(id)) continue;
    order.splice(order.indexOf(others[at - 1] ?? '') + 1, 0, id);
  }
  return [...order, ...[...members].filter((id) => !order.includes(id)).sort()];
}

type Order = readonly string[];

function leadFirst(base: Order, mine: Order, theirs: Order): readonly [Order, Order] {
  const common = new Set(base.filter((id) => mine.includes(id) && theirs.includes(id)));
  const isMoved = (order: Order) =>
    !isEqual(
      order.filter((id) => common.has(id)),
      base.filter((id) => common.has(id)),
    );
  const movedThere = isMoved(theirs);
  if (isMoved(mine) !== movedThere) return movedThere ? [theirs, mine] : [mine, theirs];
  return theirs.join(' ') < mine.join(' ') ? [theirs, mine] : [mine, theirs];
}
