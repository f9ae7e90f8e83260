import type { DocumentBlock, Heading, Paragraph } from '../../shared/export/document.ts';

/**
 * Whether a block must stay on one page with what follows; `undefined` leaves that to its style.
 * Headings do by their style, but not when there is nothing of their own below: an agenda of bare
 * headings would hang together as a whole.
 */
export function keepWithNext(
  block: Heading | Paragraph,
  next: DocumentBlock | undefined,
): boolean | undefined {
  if (block.type === 'heading') {
    const isBare = next?.type === 'heading' && next.level !== 'title' && next.level <= depth(block);
    return isBare ? false : undefined;
  }
  if (block.role === 'meta' && (next === undefined || next.type === 'heading')) return false;
  const announces = block.role === 'body' && next?.type === 'list';
  // Who signs does so on the page that says what for.
  return announces || next?.type === 'signatures' ? true : undefined;
}

function depth({ level }: Heading): number {
  return level === 'title' ? 0 : level;
}
