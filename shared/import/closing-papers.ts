import type { AttachmentText } from './attachment-lines.ts';
import type { DraftItem } from './draft-item.ts';
import type { Entry } from './entries.ts';

/** The papers below the last item: they may be a list for all items, each with the code of its own. */
export function closingPapers(entries: readonly Entry[]): ReadonlySet<Entry> {
  const last = entries.findLastIndex(({ kind }) => kind === 'heading');
  return new Set(entries.slice(last + 1).filter(({ kind }) => kind === 'attachments'));
}

/** Hangs each paper on the item that its code names, else on the last; returns these items. */
export function hangByCode(
  papers: readonly AttachmentText[],
  last: DraftItem,
  numbered: (number: string) => DraftItem | undefined,
): readonly DraftItem[] {
  return papers.map((paper) => {
    const number = /^\d+(?=[a-z])/.exec(paper.code ?? '')?.[0];
    const own = /^\d+/.exec(last.number ?? '')?.[0];
    const isOther = number !== undefined && own !== undefined && number !== own;
    const item = (isOther ? numbered(number) : undefined) ?? last;
    item.attachments.push(paper);
    return item;
  });
}
