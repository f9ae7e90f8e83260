import type { Block } from '../meeting/schema.ts';
import type { SourceLine } from './source-lines.ts';
import { inlinesOf } from './tidy.ts';

/** What a block may have, see the schema. */
const DEEPEST_LIST = 8;

/** A line of our own document as the block that it was; `text` when only the end of it is text. */
export function ownBlock({ text: whole, hints = {} }: SourceLine, text = whole): Block {
  const { list, heading, role, inlines } = hints;
  if (heading !== undefined || role === 'laneHeading') {
    return { type: 'heading', level: 0, inlines: [{ text }] };
  }
  const own = text === '' ? [] : inlinesOf(text, inlines);
  if (!list) return { type: 'paragraph', level: 0, inlines: own };
  const type = list.marker === null ? 'bullet' : 'numbered';
  return { type, level: Math.min(list.level, DEEPEST_LIST), inlines: own };
}
