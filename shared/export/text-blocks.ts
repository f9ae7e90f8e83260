import { inlineText } from '../meeting/blocks.ts';
import type { Block } from '../meeting/schema.ts';
import type { Heading, List, Paragraph } from './document.ts';
import { isListLine, nestLists } from './lists.ts';
import { recordLine, type RecordLine } from './record-lines.ts';
import type { Setting } from './setting.ts';

type TextBlock = Heading | Paragraph | List;
export type HeadingLevel = 1 | 2 | 3;

/** The level of a sub-heading in the text of an item, one below the heading of the item itself. */
export function below(level: HeadingLevel): HeadingLevel {
  return level === 1 ? 2 : 3;
}

/** Typed or prepared text, its sub-headings at the given level; lines without text are left out. */
export function textBlocks(
  blocks: readonly Block[],
  level: HeadingLevel,
  setting: Setting,
): readonly TextBlock[] {
  return runs(blocks, setting).flatMap((run): readonly TextBlock[] => {
    if (run.type === 'lines') return nestLists(run.lines);
    if (run.type === 'record') return [run.line];
    const { block } = run;
    if (block.type !== 'heading') return [body(block)];
    return [{ type: 'heading', level, text: inlineText(block.inlines), anchor: null }];
  });
}

/** The same where no headings can stand: a sub-heading becomes a label. */
export function laneBlocks(
  blocks: readonly Block[],
  setting: Setting,
): readonly (Paragraph | List)[] {
  return textBlocks(blocks, 1, setting).map((block) =>
    block.type === 'heading'
      ? { type: 'paragraph', role: 'label', label: null, inlines: [{ text: block.text }] }
      : block,
  );
}

function body(block: Block): Paragraph {
  return { type: 'paragraph', role: 'body', label: null, inlines: block.inlines };
}

type LineBlock = Parameters<typeof nestLists>[0][number];
type Run =
  | { readonly type: 'lines'; readonly lines: LineBlock[] }
  | { readonly type: 'record'; readonly line: RecordLine }
  | { readonly type: 'text'; readonly block: Block };

function runs(blocks: readonly Block[], setting: Setting): readonly Run[] {
  const found: Run[] = [];
  for (const block of blocks) {
    const line = block.ref && recordLine(block.ref, block, setting);
    if (line) {
      found.push({ type: 'record', line });
    } else if (inlineText(block.inlines).trim() === '') {
      continue;
    } else if (isListLine(block)) {
      const last = found.at(-1);
      if (last?.type === 'lines') last.lines.push(block);
      else found.push({ type: 'lines', lines: [block] });
    } else {
      found.push({ type: 'text', block });
    }
  }
  return found;
}
