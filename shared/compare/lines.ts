import { inlineText } from '../meeting/blocks.ts';
import { compareLists } from './lists.ts';
import { compareWords, likeness, type Run } from './words.ts';
import type { Block } from '../meeting/schema.ts';

/** What became of one line of a text. */
export type LineDifference =
  | { readonly fate: 'kept' | 'deleted' | 'inserted'; readonly block: Block }
  /** Runs that are all kept say that only the look of the line or its label changed. */
  | {
      readonly fate: 'changed';
      readonly before: Block;
      readonly block: Block;
      readonly runs: readonly Run[];
    };

/** Lines with fewer words in common are another line, not a changed one. */
const LIKE = 0.4;

/** Comparing every deleted line with every inserted one is for stretches up to so many pairs. */
const MOST_PAIRS = 2_500;

/**
 * Two texts line by line, and word by word within a line that changed. Whole lines come first, so
 * that the cost is that of what changed, not of the text.
 */
export function compareLines(
  before: readonly Block[],
  after: readonly Block[],
): readonly LineDifference[] {
  const old = withKeys(before);
  const now = withKeys(after);
  const differences: LineDifference[] = [];
  let deleted: readonly Block[] = [];
  const flush = (inserted: readonly Block[]) => {
    differences.push(...pairUp(deleted, inserted));
    deleted = [];
  };
  for (const { fate, values } of compareLists(old.keys, now.keys)) {
    if (fate === 'deleted') {
      deleted = values.map((key) => old.take(key));
      continue;
    }
    const blocks = values.map((key) => now.take(key));
    flush(fate === 'inserted' ? blocks : []);
    if (fate === 'kept') differences.push(...blocks.map((block) => ({ fate, block })));
  }
  flush([]);
  return differences;
}

interface Keyed {
  readonly keys: readonly string[];
  readonly take: (key: string) => Block;
}

/** A line by what it says and how it looks, so that equal lines are found without looking inside. */
function withKeys(blocks: readonly Block[]): Keyed {
  const keys = blocks.map((block) =>
    JSON.stringify([block.type, block.level, block.inlines, block.ref]),
  );
  const byKey = new Map(keys.map((key, at) => [key, blocks[at]]));
  const take = (key: string) => {
    const block = byKey.get(key);
    if (!block) throw new Error('A stretch holds only what was compared');
    return block;
  };
  return { keys, take };
}

function pairUp(deleted: readonly Block[], inserted: readonly Block[]): readonly LineDifference[] {
  const differences: LineDifference[] = [];
  let [from, to] = [0, 0];
  for (const [was, is] of pairsOf(deleted, inserted)) {
    differences.push(...gone(deleted.slice(from, was)), ...come(inserted.slice(to, is)));
    [from, to] = [was + 1, is + 1];
    const [before, block] = [deleted[was], inserted[is]];
    if (before && block) differences.push(changed(before, block));
  }
  return [...differences, ...gone(deleted.slice(from)), ...come(inserted.slice(to))];
}

function gone(blocks: readonly Block[]): readonly LineDifference[] {
  return blocks.map((block) => ({ fate: 'deleted', block }));
}

function come(blocks: readonly Block[]): readonly LineDifference[] {
  return blocks.map((block) => ({ fate: 'inserted', block }));
}

function changed(before: Block, block: Block): LineDifference {
  const runs = compareWords(inlineText(before.inlines), inlineText(block.inlines));
  return { fate: 'changed', before, block, runs };
}

type Pair = readonly [number, number];

/** The lines that are each other's earlier and later self, in order: together as like as can be. */
function pairsOf(deleted: readonly Block[], inserted: readonly Block[]): readonly Pair[] {
  const old = deleted.map(({ inlines }) => inlineText(inlines));
  const now = inserted.map(({ inlines }) => inlineText(inlines));
  const like = (was: number, is: number) => {
    const value = likeness(old[was] ?? '', now[is] ?? '');
    return value >= LIKE ? value : 0;
  };
  if (old.length * now.length > MOST_PAIRS) {
    return old.flatMap((_, at) => (at < now.length && like(at, at) > 0 ? [[at, at] as const] : []));
  }
  return bestPairs(old.length, now.length, like);
}

function bestPairs(
  rows: number,
  columns: number,
  like: (row: number, column: number) => number,
): readonly Pair[] {
  const likes = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => like(row, column)),
  );
  const likeAt = (row: number, column: number) => likes[row]?.[column] ?? 0;
  /** The most that can be had from here to the end. */
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  const bestAt = (row: number, column: number) => best[row]?.[column] ?? 0;
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const paired =
        likeAt(row, column) > 0 ? likeAt(row, column) + bestAt(row + 1, column + 1) : 0;
      const most = Math.max(paired, bestAt(row + 1, column), bestAt(row, column + 1));
      best[row]?.fill(most, column, column + 1);
    }
  }
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    const here = bestAt(row, column);
    if (here === bestAt(row + 1, column)) row += 1;
    else if (here === bestAt(row, column + 1)) column += 1;
    else {
      pairs.push([row, column]);
      [row, column] = [row + 1, column + 1];
    }
  }
  return pairs;
}
