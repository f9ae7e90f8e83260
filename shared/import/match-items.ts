import type { AgendaItem } from '../meeting/schema.ts';
import { allItems } from '../meeting/tree.ts';

/** Titles that share at least this part of their words are of the same item. */
const ALIKE = 0.6;

/**
 * Which items of a later agenda are in the meeting already: by title first, then by a title that is
 * nearly the same, where the same
 * number counts for something too. Each item is matched once at most.
 */
export function matchItems(
  here: readonly AgendaItem[],
  later: readonly AgendaItem[],
): ReadonlyMap<AgendaItem, AgendaItem> {
  const found = new Map<AgendaItem, AgendaItem>();
  const free = new Set(allItems(here));
  const open = allItems(later);
  const pair = (one: AgendaItem, other: AgendaItem | undefined) => {
    if (!other) return;
    found.set(one, other);
    free.delete(other);
  };
  for (const item of open) {
    const title = wordsOf(item.title).join(' ');
    pair(
      item,
      [...free].find((other) => title !== '' && wordsOf(other.title).join(' ') === title),
    );
  }
  for (const item of open.filter((one) => !found.has(one))) {
    pair(item, mostAlike(item, [...free]));
  }
  return found;
}

function mostAlike(item: AgendaItem, others: readonly AgendaItem[]): AgendaItem | undefined {
  const scored = others
    .map((other) => ({ other, score: likeness(item, other) }))
    .toSorted((a, b) => b.score - a.score);
  const [best] = scored;
  return best && best.score >= ALIKE ? best.other : undefined;
}

/** From 0 to 1: the words that both titles have; the same number speaks for them too. */
function likeness(one: AgendaItem, other: AgendaItem): number {
  const [a, b] = [new Set(wordsOf(one.title)), new Set(wordsOf(other.title))];
  const shared = [...a].filter((word) => b.has(word)).length;
  const sameNumber = one.number !== null && one.number === other.number && shared > 0;
  return shared / Math.max(a.size, b.size, 1) + (sameNumber ? 0.2 : 0);
}

function wordsOf(title: string): readonly string[] {
  return title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
