import { diffArrays } from 'diff';
import type { Block } from './schema.ts';

/** Two texts that were written in the same place; both stand in the merged text, one after the other. */
export interface BlockClash {
  readonly mine: readonly Block[];
  readonly theirs: readonly Block[];
}
export interface MergedBlocks {
  readonly blocks: readonly Block[];
  readonly clashes: readonly BlockClash[];
}

/**
 * Merges two texts that grew from `base` (`null`: not known), block by block. Where both changed the
 * same blocks both texts stand and clash; where both only added, both stand. No line is dropped that
 * either side wrote, and the blocks are the same whichever side is called mine.
 */
export function mergeBlocks(
  base: readonly Block[] | null,
  mine: readonly Block[],
  theirs: readonly Block[],
): MergedBlocks {
  if (base === null) return standTogether(mine, theirs, true);
  return joined(chunks(base, mine, theirs).map(mergeChunk));
}

interface Chunk {
  readonly base: readonly Block[];
  readonly mine: readonly Block[];
  readonly theirs: readonly Block[];
}

function mergeChunk({ base, mine, theirs }: Chunk): MergedBlocks {
  if (isSame(mine, base) || isSame(mine, theirs)) return { blocks: theirs, clashes: [] };
  if (isSame(theirs, base)) return { blocks: mine, clashes: [] };
  if (base.length > 1 && base.length === mine.length && base.length === theirs.length) {
    return joined(base.map((_, at) => mergeChunk(oneOf({ base, mine, theirs }, at))));
  }
  return standTogether(mine, theirs, base.length > 0);
}

function oneOf({ base, mine, theirs }: Chunk, at: number): Chunk {
  const only = (blocks: readonly Block[]) => blocks.slice(at, at + 1);
  return { base: only(base), mine: only(mine), theirs: only(theirs) };
}

/** Cuts the three texts where a block is the same in all of them, as diff3 does. */
function chunks(
  base: readonly Block[],
  mine: readonly Block[],
  theirs: readonly Block[],
): readonly Chunk[] {
  const inMine = keptPlaces(base, mine);
  const inTheirs = keptPlaces(base, theirs);
  const found: Chunk[] = [];
  const from = { base: 0, mine: 0, theirs: 0 };
  const cut = (to: typeof from) => {
    found.push({
      base: base.slice(from.base, to.base),
      mine: mine.slice(from.mine, to.mine),
      theirs: theirs.slice(from.theirs, to.theirs),
    });
    Object.assign(from, to);
  };
  for (const at of base.keys()) {
    const inBoth = { mine: inMine.get(at), theirs: inTheirs.get(at) };
    if (inBoth.mine === undefined || inBoth.theirs === undefined) continue;
    const stable = { base: at, mine: inBoth.mine, theirs: inBoth.theirs };
    cut(stable);
    cut({ base: at + 1, mine: stable.mine + 1, theirs: stable.theirs + 1 });
  }
  cut({ base: base.length, mine: mine.length, theirs: theirs.length });
  return found;
}

/** For each block of `from` that is still there in `to`: its place in both. */
function keptPlaces(from: readonly Block[], to: readonly Block[]): ReadonlyMap<number, number> {
  const [old, now] = [from.map(keyOf), to.map(keyOf)];
  const [inFrom, inTo] = [sharedPlaces(old, new Set(now)), sharedPlaces(now, new Set(old))];
  const keys = (of: readonly string[], places: readonly number[]) =>
    places.map((place) => of[place] ?? '');
  const places = new Map<number, number>();
  let [nth, nthThere] = [0, 0];
  for (const { added, removed, count } of diffArrays(keys(old, inFrom), keys(now, inTo))) {
    for (let n = 0; !added && !removed && n < count; n += 1) {
      places.set(inFrom[nth + n] ?? 0, inTo[nthThere + n] ?? 0);
    }
    if (!added) nth += count;
    if (!removed) nthThere += count;
  }
  return places;
}

/**
 * Where what the other has too is. What only one of them has can be kept nowhere, and the time to compare
 * grows with the square of what differs.
 */
function sharedPlaces(keys: readonly string[], other: ReadonlySet<string>): readonly number[] {
  return keys.flatMap((key, at) => (other.has(key) ? [at] : []));
}

/** Both texts with what they share once. Which of two stands first depends on what they say only. */
function standTogether(
  mine: readonly Block[],
  theirs: readonly Block[],
  clash: boolean,
): MergedBlocks {
  const swapped = textKey(theirs) < textKey(mine);
  const [first, second] = swapped ? [theirs, mine] : [mine, theirs];
  const shared = keptPlaces(first, second);
  const parts: MergedBlocks[] = [];
  let [inFirst, inSecond] = [0, 0];
  const part = (toFirst: number, toSecond: number) => {
    const one = first.slice(inFirst, toFirst);
    const other = second.slice(inSecond, toSecond);
    const clashes = clash && one.length > 0 && other.length > 0;
    const sides = swapped ? { mine: other, theirs: one } : { mine: one, theirs: other };
    parts.push({ blocks: [...one, ...other], clashes: clashes ? [sides] : [] });
    [inFirst, inSecond] = [toFirst, toSecond];
  };
  for (const [at, there] of shared) {
    part(at, there);
    parts.push({ blocks: first.slice(at, at + 1), clashes: [] });
    [inFirst, inSecond] = [at + 1, there + 1];
  }
  part(first.length, second.length);
  return joined(parts);
}

function joined(parts: readonly MergedBlocks[]): MergedBlocks {
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    clashes: parts.flatMap(({ clashes }) => clashes),
  };
}

function isSame(one: readonly Block[], other: readonly Block[]): boolean {
  return textKey(one) === textKey(other);
}

function textKey(blocks: readonly Block[]): string {
  return blocks.map(keyOf).join('\n');
}

/** The same for two blocks that say the same, whatever the order of their keys. */
function keyOf({ type, level, inlines, ref }: Block): string {
  const words = inlines.map(({ text, bold, italic, confidential, link }) => [
    ...[text, bold, italic, confidential, link],
  ]);
  return JSON.stringify([type, level, words, ref?.type, ref?.id]);
}
