import type { AgendaItem, Block, Inline, Meeting } from './schema.ts';
import { walk } from './tree.ts';

export function paragraph(text: string): Block {
  return { type: 'paragraph', level: 0, inlines: text === '' ? [] : [{ text }] };
}

export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map(({ text }) => text).join('');
}

export function blocksText(blocks: readonly Block[]): string {
  return blocks.map(({ inlines }) => inlineText(inlines)).join('\n');
}

export function isEmpty(blocks: readonly Block[]): boolean {
  return blocks.every(({ inlines, ref }) => ref === undefined && inlineText(inlines).trim() === '');
}

/** The empty line in which the cursor waits is no line to keep. */
export function withoutEmptyEnd(blocks: readonly Block[]): readonly Block[] {
  return blocks.slice(0, blocks.findLastIndex((block) => !isEmpty([block])) + 1);
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}

/** Words typed during the meeting: the discussions, not what was prepared. */
export function discussionWords(meeting: Meeting): number {
  let words = 0;
  for (const { item } of walk(meeting.items)) words += wordsIn(item.discussion);
  return words;
}

/** Counted at every key, and only one text of the meeting changes with it. */
const counted = new WeakMap<readonly Block[], number>();

function wordsIn(blocks: readonly Block[]): number {
  const known = counted.get(blocks);
  if (known !== undefined) return known;
  const words = countWords(blocksText(blocks));
  counted.set(blocks, words);
  return words;
}

export function wasDiscussed(item: AgendaItem): boolean {
  return item.status === 'discussed' || !isEmpty(item.discussion);
}
