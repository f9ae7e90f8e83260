import type { Contents, ContentsEntry, DocumentBlock } from './document.ts';

/** A table of contents of the items, the sub-items and the lists behind them; none of what has none of these. */
export function contentsOf(blocks: readonly DocumentBlock[], title: string): readonly Contents[] {
  const entries = blocks.flatMap((block): readonly ContentsEntry[] => {
    if (block.type !== 'heading' || block.anchor === null) return [];
    const { level, text, anchor } = block;
    return level === 1 || level === 2 ? [{ level, text, to: anchor }] : [];
  });
  return entries.length === 0 ? [] : [{ type: 'contents', title, entries }];
}
