import type { Block, Inline, Meeting } from './schema.ts';
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

/** Lines from elsewhere behind a text, and an empty one to go on in, for the words to come are none of theirs. */
export function withLinesBehind(
  blocks: readonly Block[],
  lines: readonly Block[],
): readonly Block[] {
  return [...withoutEmptyEnd(blocks), ...withoutEmptyEnd(lines), paragraph('')];
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

/** Counted while one types, when few texts of the meeting have changed, and of those few lines. */
const counted = new WeakMap<object, number>();

function once(what: object, count: () => number): number {
  const known = counted.get(what);
  if (known !== undefined) return known;
  const words = count();
  counted.set(what, words);
  return words;
}

/** Counted once for each text, however often it is asked. */
export function wordsIn(blocks: readonly Block[]): number {
  return once(blocks, () => blocks.reduce((sum, block) => sum + wordsInLine(block), 0));
}

function wordsInLine(block: Block): number {
  return once(block, () => countWords(inlineText(block.inlines)));
}
