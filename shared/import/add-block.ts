import type { Block } from '../meeting/schema.ts';
import type { LineHints, ListHint } from './hinted-line.ts';
import { romanValue } from './roman.ts';
import { inlinesOf } from './tidy.ts';

/** Deepest level of a list that a block may have. */
const DEEPEST_LIST = 8;

/**
 * Adds a line, or a part of it, as a block: "- " is a bullet, a number that counts on is a numbered
 * line. A list counts by itself, so that any other number stays to be read: behind text "2." would
 * become 1. Hints add how deep a list is, and bold, italic and links.
 */
export function addBlock(blocks: Block[], text: string, hints: LineHints = {}): void {
  const add = (type: Block['type'], own: string, level = 0): Block => {
    const block = { type, level, inlines: inlinesOf(own, hints.inlines) };
    blocks.push(block);
    return block;
  };
  const bullet = /^[-•*–☐☑]\s+(\S.*)$/u.exec(text)?.[1];
  const [, marker = '', rest] = /^(\d{1,3}|\p{Ll}{1,5})[.)]\s+(\S.*)$/u.exec(text) ?? [];
  const level = levelOf(hints.list, blocks);
  const above = blocks.at(-1);
  const isBelow = hints.list !== undefined && above !== undefined && isListLine(above);
  const number = countOf(marker, isBelow ? level : 0);
  const goesOn = number !== undefined && number === nextNumber(blocks, level);
  if (hints.heading !== undefined) add('heading', text);
  else if (bullet !== undefined) listed.set(add('bullet', bullet, level), { hint: hints.list });
  else if (rest !== undefined && goesOn)
    listed.set(add('numbered', rest, level), { hint: hints.list, number });
  else add('paragraph', text);
}

interface Listed {
  readonly hint: ListHint | undefined;
  readonly number?: number;
}

/** What was known of the lines of lists that were added, so that no list is counted again at each line. */
const listed = new WeakMap<Block, Listed>();

/** A list that skips a level goes no deeper than one below the line that it stands under. */
function levelOf(list: ListHint | undefined, blocks: readonly Block[]): number {
  const own = list?.level ?? 0;
  const above = blocks.findLast(
    (block) => !isListLine(block) || (listed.get(block)?.hint?.level ?? 0) <= own,
  );
  if (own === 0 || !above || !isListLine(above)) return Math.min(own, DEEPEST_LIST);
  const isBeside = (listed.get(above)?.hint?.level ?? 0) === own;
  return Math.min(isBeside ? above.level : above.level + 1, DEEPEST_LIST);
}

/** Letters and roman numerals count where a list of that level in another is printed with these. */
function countOf(marker: string, level: number): number | undefined {
  if (/^\d/.test(marker)) return Number(marker);
  if (level === 1 && /^[a-z]$/.test(marker)) return marker.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
  return level === 2 ? romanValue(marker.toUpperCase()) : undefined;
}

/** What the next numbered line of this level is printed with. */
function nextNumber(blocks: readonly Block[], level: number): number {
  const last = blocks.findLast((block) => !isListLine(block) || block.level <= level);
  const isSibling = last?.type === 'numbered' && last.level === level;
  return isSibling ? (listed.get(last)?.number ?? 0) + 1 : 1;
}

function isListLine({ type }: Block): boolean {
  return type === 'bullet' || type === 'numbered';
}
