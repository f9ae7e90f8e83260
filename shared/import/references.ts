import type { DraftItem } from './draft-item.ts';
import type { SourceLine } from './source-lines.ts';

const mention = /\b(?:agenda)?(?:punt|item)\s(\d{1,3})\b(?![.,]\d)[\s,:;("“‘'–-]{1,4}(.{4,120})/giu;
const SHORTEST_TITLE = 4;

/** Numbers that a sentence gives together with a title: "zie agendapunt 3 (Jaarplan)". */
export function referredNumbers(
  lines: readonly SourceLine[],
  items: readonly DraftItem[],
): ReadonlyMap<DraftItem, number> {
  const found = new Map<DraftItem, number>();
  const titled = items.filter(({ title }) => title.length >= SHORTEST_TITLE);
  for (const { text } of lines) {
    for (const [, number, after = ''] of text.matchAll(mention)) {
      const words = after.toLowerCase();
      const item = titled.find(({ title }) => words.startsWith(title.toLowerCase()));
      if (item && !found.has(item)) found.set(item, Number(number));
    }
  }
  return found;
}
