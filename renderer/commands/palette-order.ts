import { commands, type CommandId, type MenuName, type Scope } from '../../shared/commands.ts';

/** Where one is: in a mode of a meeting, or in the library. */
export type Whereabouts = Extract<Scope, 'prepare' | 'live' | 'finish' | 'library'>;

/** What one does most, in each place: noting in a meeting, arranging before it, files after it. */
const menus: Readonly<Record<Whereabouts, readonly MenuName[]>> = {
  live: ['insert', 'agenda', 'edit', 'view', 'file', 'help'],
  prepare: ['agenda', 'insert', 'edit', 'view', 'file', 'help'],
  finish: ['file', 'view', 'edit', 'agenda', 'insert', 'help'],
  library: ['file', 'edit', 'view', 'agenda', 'insert', 'help'],
};

/**
 * The commands in the order in which they are likely to be meant: those used last, then those of the place where
 * one is, those of the meeting, those that are everywhere, and those of another place.
 */
export function inPaletteOrder(
  ids: readonly CommandId[],
  where: Whereabouts,
  usedLast: readonly CommandId[],
): readonly CommandId[] {
  const rank = (id: CommandId): readonly number[] => {
    const used = usedLast.indexOf(id);
    const { scope, menu } = commands[id];
    const nearness = nearnessOf(scope, where);
    return [used < 0 ? usedLast.length : used, nearness, menus[where].indexOf(menu)];
  };
  const ranks = new Map(ids.map((id) => [id, rank(id)]));
  return ids.toSorted((a, b) => byRank(ranks.get(a) ?? [], ranks.get(b) ?? []));
}

function nearnessOf(scope: Scope, where: Whereabouts): number {
  if (scope === where || scope === 'versions') return 0;
  // What can be done everywhere begins in the library: there it is as near as what is of the library alone.
  if (where === 'library' && scope === 'always') return 0;
  if (scope === 'meeting') return 1;
  return scope === 'always' ? 2 : 3;
}

function byRank(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, index) => rank !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** No more than one still has in mind. */
const KEPT = 3;
let usedLast: readonly CommandId[] = [];

/** What was chosen in the palette last, the latest first, as long as the app is open. */
export function lastChosen(): readonly CommandId[] {
  return usedLast;
}

export function keepChosen(id: CommandId): void {
  usedLast = [id, ...usedLast.filter((other) => other !== id)].slice(0, KEPT);
}
