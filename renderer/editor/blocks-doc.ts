import type { Mark, Node } from 'prosemirror-model';
import type { Block, Inline } from '../../shared/meeting/schema.ts';
import { editorSchema, lineAttributes } from './schema.ts';

/**
 * At every key a text is turned into blocks and back, and all its lines but one are as they were: those
 * keep their block, and a block its line, so that whoever compares them sees at once that they are the same.
 */
const blockOfLine = new WeakMap<Node, Block>();
const lineOfBlock = new WeakMap<Block, Node>();

/** Blocks → document → blocks gives the same blocks, but for neighbours with equal marks, which join. */
export function docFromBlocks(blocks: readonly Block[]): Node {
  const lines = blocks.map(lineFromBlock);
  const { doc, line } = editorSchema.nodes;
  return doc.create(null, lines.length > 0 ? lines : [line.create()]);
}

export function lineFromBlock(block: Block): Node {
  const known = lineOfBlock.get(block);
  if (known) return known;
  const { type, level, inlines, ref } = block;
  const texts = inlines
    .filter(({ text }) => text !== '')
    .map((inline) => editorSchema.text(inline.text, marksOf(inline)));
  const line = editorSchema.nodes.line.create({ type, level, ref: ref ?? null }, texts);
  lineOfBlock.set(block, line);
  return line;
}

function marksOf({ bold, italic, confidential, link }: Inline): readonly Mark[] {
  const { marks } = editorSchema;
  return [
    ...(confidential ? [marks.confidential.create()] : []),
    ...(link === undefined ? [] : [marks.link.create({ href: link })]),
    ...(bold ? [marks.bold.create()] : []),
    ...(italic ? [marks.italic.create()] : []),
  ];
}

/** An editor in which nothing was typed holds one empty line; that is no block at all. */
export function blocksFromDoc(doc: Node): readonly Block[] {
  const blocks = doc.children.map(blockFromLine);
  const [only] = blocks;
  const untouched =
    blocks.length === 1 && only?.type === 'paragraph' && only.inlines.length === 0 && !only.ref;
  return untouched ? [] : blocks;
}

export function blockFromLine(line: Node): Block {
  const known = blockOfLine.get(line);
  if (known) return known;
  const { type, level, ref } = lineAttributes(line);
  const inlines = line.children.map(inlineFromText);
  const block = { type, level, inlines, ...(ref ? { ref } : {}) };
  blockOfLine.set(line, block);
  lineOfBlock.set(block, line);
  return block;
}

function inlineFromText(node: Node): Inline {
  const link: unknown = editorSchema.marks.link.isInSet(node.marks)?.attrs['href'];
  return {
    text: node.text ?? '',
    ...(editorSchema.marks.bold.isInSet(node.marks) ? { bold: true as const } : {}),
    ...(editorSchema.marks.italic.isInSet(node.marks) ? { italic: true as const } : {}),
    ...(editorSchema.marks.confidential.isInSet(node.marks) ? { confidential: true as const } : {}),
    ...(typeof link === 'string' ? { link } : {}),
  };
}
