import type { Finding } from '../api.ts';
import type { DraftItem } from './draft-item.ts';

export interface GroupedItems {
  readonly items: readonly DraftItem[];
  readonly findings: readonly Finding[];
}

/**
 * "Commissies" above "Commissie Feest" and "Commissie Baan" says nothing itself: where nothing is
 * numbered and nothing stands below it, the items that begin with its word become its parts.
 */
export function groupHeadings(items: readonly DraftItem[]): GroupedItems {
  const tops: DraftItem[] = [];
  const findings: Finding[] = [];
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (!item) continue;
    tops.push(item);
    const parts = isBare(item) ? partsOf(item, items.slice(index + 1, index + 1 + MOST_PARTS)) : [];
    if (parts.length < 2) continue;
    for (const part of parts) item.items.push(part);
    index += parts.length;
    const { line, title } = item;
    const reason = 'importing.findings.groupHeading';
    findings.push({ kind: 'guess', line, reason, values: { title }, text: title });
  }
  return { items: tops, findings };
}

const MOST_PARTS = 50;

function isBare(item: DraftItem): boolean {
  return item.number === null && item.presenter === null && hasNothingBelow(item);
}

/** Whether there is nothing but its title. */
export function hasNothingBelow(item: DraftItem): boolean {
  const lists = [
    item.items,
    item.explanation,
    item.attachments,
    item.contributions,
    item.discussion,
  ];
  return lists.every(({ length }) => length === 0);
}

function partsOf({ title }: DraftItem, next: readonly DraftItem[]): readonly DraftItem[] {
  const group = title.toLowerCase().replace('’', "'");
  const end = next.findIndex((item) => item.number !== null || !isOneOf(group, item.title));
  return end < 0 ? next : next.slice(0, end);
}

/** Whether the title begins with the word that the group has in the plural. */
function isOneOf(group: string, title: string): boolean {
  const word = /^\p{L}+(?=\s)/u.exec(title.toLowerCase())?.[0];
  return word !== undefined && ["'s", 's', 'n', 'en'].some((ending) => word + ending === group);
}
