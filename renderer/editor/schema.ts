import { Schema, type DOMOutputSpec, type Node } from 'prosemirror-model';
import type { Block, RecordRef } from '../../shared/meeting/schema.ts';

/**
 * The document of the editor: a flat row of lines, one for each block that we store. Lists are lines
 * with a type and a level, so that turning blocks into a document and back is exact and a paragraph
 * becomes a bullet without moving anything.
 */
export interface LineAttributes {
  readonly type: Block['type'];
  readonly level: number;
  readonly ref: RecordRef | null;
}

const plain: LineAttributes = { type: 'paragraph', level: 0, ref: null };

export const editorSchema = new Schema({
  nodes: {
    doc: { content: 'line+' },
    line: {
      content: 'text*',
      attrs: {
        type: { default: plain.type },
        level: { default: plain.level },
        ref: { default: plain.ref },
      },
      toDOM: lineToDom,
    },
    text: {},
  },
  marks: {
    // First, so that it is the outermost element: a passage stays one whatever is bold in it.
    confidential: { toDOM: () => ['span', { 'data-confidential': '' }, 0] },
    link: {
      attrs: { href: {} },
      inclusive: false,
      toDOM: ({ attrs }) => ['a', { href: String(attrs['href']), rel: 'noreferrer' }, 0],
    },
    bold: { toDOM: () => ['strong', 0] },
    italic: { toDOM: () => ['em', 0] },
  },
});

export function lineAttributes(node: Node): LineAttributes {
  // The schema above gives every line exactly these.
  return node.attrs as LineAttributes;
}

/** A list line is a list of one: what stands in it is heard as a list item, yet lines stay a flat row. */
function lineToDom(node: Node): DOMOutputSpec {
  const { type, level, ref } = lineAttributes(node);
  const attributes = {
    'data-line': type,
    'data-level': String(level),
    ...(ref && { 'data-ref': `${ref.type} ${ref.id}` }),
  };
  switch (type) {
    case 'paragraph':
      return ['p', attributes, 0];
    case 'heading':
      return ['h4', attributes, 0];
    case 'bullet':
      return ['ul', attributes, ['li', 0]];
    case 'numbered':
      return ['ol', attributes, ['li', 0]];
  }
}
