import type { Removal, RemovalKind } from './removals.ts';

/** In the order in which they are told: what somebody marked first. */
export const removalKinds = [
  'item',
  'record',
  'passage',
  'name',
  'email',
  'phone',
  'link',
] as const satisfies readonly RemovalKind[];

export interface RemovalCount {
  readonly kind: RemovalKind;
  readonly count: number;
}

/** How often each kind was left out; kinds that were not there are not told. */
export function countRemovals(removed: readonly Removal[]): readonly RemovalCount[] {
  return removalKinds.flatMap((kind) => {
    const count = removed.filter((one) => one.kind === kind).length;
    return count === 0 ? [] : [{ kind, count }];
  });
}
