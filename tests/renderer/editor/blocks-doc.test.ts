import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksFromDoc, docFromBlocks } from '../../../renderer/editor/blocks-doc.ts';
import type { Block, Inline } from '../../../shared/meeting/schema.ts';
import { block } from '../../support/arbitraries.ts';
import { text } from '../../support/builders.ts';

const ref = { type: 'decision', id: 'decision7' } as const;
const blockOrRecord = fc.oneof(
  block,
  block.map((line): Block => ({ ...line, ref })),
);

function sameMarks(a: Inline, b: Inline): boolean {
  return (
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.confidential === b.confidential &&
    a.link === b.link
  );
}

/** Neighbours with equal marks are one piece of text to an editor, and to a reader. */
function joined(line: Block): Block {
  const inlines: Inline[] = [];
  for (const inline of line.inlines) {
    const last = inlines.at(-1);
    if (last && sameMarks(last, inline)) {
      inlines.splice(-1, 1, { ...last, text: last.text + inline.text });
    } else inlines.push(inline);
  }
  return { ...line, inlines };
}

describe('blocks in the editor', () => {
  it('come back as they went in, with their type, level, marks and record', () => {
    fc.assert(
      fc.property(fc.array(blockOrRecord, { minLength: 2, maxLength: 8 }), (blocks) => {
        expect(blocksFromDoc(docFromBlocks(blocks))).toEqual(blocks.map(joined));
      }),
    );
  });

  it('make a document that fits its schema', () => {
    fc.assert(
      fc.property(fc.array(blockOrRecord, { maxLength: 4 }), (blocks) => {
        docFromBlocks(blocks).check();
      }),
    );
  });

  it('are none where nothing was typed', () => {
    expect(blocksFromDoc(docFromBlocks([]))).toEqual([]);
    expect(blocksFromDoc(docFromBlocks(text('')))).toEqual([]);
  });

  it('keep the empty lines that someone left between others', () => {
    const blocks = text('een', '', 'twee', '');
    expect(blocksFromDoc(docFromBlocks(blocks))).toEqual(blocks);
  });

  it('keep an empty line that records something', () => {
    const blocks: readonly Block[] = [{ type: 'paragraph', level: 0, inlines: [], ref }];
    expect(blocksFromDoc(docFromBlocks(blocks))).toEqual(blocks);
  });

  it('are the very same for every line that was not typed in', () => {
    const before = docFromBlocks(text('een', 'twee', 'drie'));
    const [first, , third] = blocksFromDoc(before);
    const typed = before.replace(6, 6, docFromBlocks(text('x')).slice(1, 2));
    const after = blocksFromDoc(typed);
    expect(after.map(({ inlines }) => inlines[0]?.text)).toEqual(['een', 'xtwee', 'drie']);
    expect(after[0]).toBe(first);
    expect(after[2]).toBe(third);
    expect(docFromBlocks(after).children).toEqual(typed.children);
    expect(docFromBlocks(after).child(2)).toBe(typed.child(2));
  });
});
