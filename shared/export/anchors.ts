import type { Id } from '../meeting/schema.ts';
import type { Anchor, Cell, DocumentBlock, Paragraph, Row } from './document.ts';

/** The names of the places that links inside the document go to. */
export const anchors = {
  item: (id: Id): Anchor => `item-${id}`,
  /** The line of the text in which a decision or an action stands. */
  record: (id: Id): Anchor => `record-${id}`,
  /** The row of the list in which it stands again. */
  row: (id: Id): Anchor => `row-${id}`,
  otherRecords: 'other-records',
  closing: 'closing',
  adoption: 'adoption',
  decisions: 'decisions',
  actions: 'actions',
} as const;

/**
 * The same blocks, without the links that arrive nowhere: a list that is printed alone has no items
 * to lead to, and nor has a record of no item.
 */
export function withoutDeadLinks(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  const places = new Set(blocks.flatMap(anchorsOf));
  return blocks.map((block): DocumentBlock => {
    switch (block.type) {
      case 'paragraph':
        return labelled(block, places);
      case 'table':
        return { ...block, rows: block.rows.map((row) => linkedRow(row, places)) };
      case 'heading':
      case 'list':
      case 'lane':
      case 'signatures':
      case 'contents':
        return block;
    }
  });
}

function anchorsOf(block: DocumentBlock): readonly Anchor[] {
  if (block.type === 'heading') return block.anchor === null ? [] : [block.anchor];
  if (block.type === 'paragraph') return block.anchor === undefined ? [] : [block.anchor];
  if (block.type === 'table') return block.rows.flatMap(({ anchor }) => anchor ?? []);
  return [];
}

function labelled({ labelTo, ...rest }: Paragraph, places: ReadonlySet<Anchor>): Paragraph {
  return labelTo !== undefined && places.has(labelTo) ? { ...rest, labelTo } : rest;
}

function linkedRow({ anchor, cells }: Row, places: ReadonlySet<Anchor>): Row {
  const kept = ({ text, to }: Cell): Cell =>
    to !== undefined && places.has(to) ? { text, to } : { text };
  return { anchor, cells: cells.map(kept) };
}
