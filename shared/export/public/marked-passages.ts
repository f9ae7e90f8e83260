import { inlineText } from '../../meeting/blocks.ts';
import type { Block, Inline } from '../../meeting/schema.ts';

/** Shows that something was left out of a line. */
const GAP = '[…]';

export interface Unmarked {
  /** `null` when the whole line was confidential. */
  readonly block: Block | null;
  /** What was taken out. */
  readonly passages: readonly string[];
}

/** A line without its confidential passages. */
export function withoutPassages(block: Block): Unmarked {
  if (!block.inlines.some(isMarked)) return { block, passages: [] };
  const inlines: Inline[] = [];
  const passages: string[] = [];
  let inside = false;
  for (const inline of block.inlines) {
    if (isMarked(inline)) {
      if (inside) passages.push((passages.pop() ?? '') + inline.text);
      else passages.push(inline.text);
      if (!inside) inlines.push({ text: GAP });
    } else {
      inlines.push(inline);
    }
    inside = isMarked(inline);
  }
  const isLeft = block.inlines.some((inline) => !isMarked(inline) && inline.text.trim() !== '');
  return { block: isLeft ? { ...block, inlines } : null, passages };
}

/** Words that say enough to be looked for elsewhere too: one alone may stand anywhere. */
export function isTelling(passage: string): boolean {
  return /[\p{L}\p{N}]\S*\s+\S*[\p{L}\p{N}]/u.test(passage);
}

export function lineText({ inlines }: Block): string {
  return inlineText(inlines).trim();
}

function isMarked({ confidential, text }: Inline): boolean {
  return confidential === true && text !== '';
}
