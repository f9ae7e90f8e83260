import { AllSelection, EditorState, TextSelection } from 'prosemirror-state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksFromDoc, docFromBlocks } from '../../../renderer/editor/blocks-doc.ts';
import { syncTransaction } from '../../../renderer/editor/sync.ts';
import type { Block } from '../../../shared/meeting/schema.ts';
import { block } from '../../support/arbitraries.ts';
import { text } from '../../support/builders.ts';

function writing(blocks: readonly Block[], cursor = 1): EditorState {
  const doc = docFromBlocks(blocks);
  return EditorState.create({ doc, selection: TextSelection.create(doc, cursor) });
}

function synced(state: EditorState, blocks: readonly Block[]): EditorState {
  const transaction = syncTransaction(state, blocks);
  return transaction ? state.apply(transaction) : state;
}

describe('a change from elsewhere', () => {
  it('brings the editor to exactly those blocks', () => {
    const blocks = fc.array(block, { maxLength: 5 });
    fc.assert(
      fc.property(blocks, blocks, (before, wanted) => {
        const after = synced(writing(before), wanted);
        expect(after.doc.eq(docFromBlocks(wanted))).toBe(true);
        after.doc.check();
      }),
    );
  });

  it('is nothing when the editor says it already', () => {
    expect(syncTransaction(writing(text('een', 'twee')), text('een', 'twee'))).toBeNull();
  });

  it('leaves the cursor alone when only a label comes', () => {
    const ref = { type: 'decision', id: 'decision7' } as const;
    const lines = text('Akkoord', 'verder');
    const labelled = lines.map((line, index) => (index === 0 ? { ...line, ref } : line));
    const after = synced(writing(lines, 4), labelled);
    expect(after.selection.head).toBe(4);
    expect(blocksFromDoc(after.doc)[0]?.ref).toEqual(ref);
  });

  it('leaves all selected when only the kind of lines changes, as by an undo', () => {
    const lines = text('Akkoord', 'verder');
    const state = writing(lines);
    const all = state.apply(state.tr.setSelection(new AllSelection(state.doc)));
    const bullets = lines.map((line) => ({ ...line, type: 'bullet' as const }));
    expect(synced(all, bullets).selection).toBeInstanceOf(AllSelection);
  });

  it('brings the cursor to what an undo has changed', () => {
    const before = writing(text('een', 'twee woorden', 'drie'), 1);
    const after = synced(before, text('een', 'twee', 'drie'));
    expect(after.selection.$head.parent.textContent).toBe('twee');
    expect(after.selection.$head.parentOffset).toBe(4);
  });

  it('handles text that repeats itself', () => {
    expect(blocksFromDoc(synced(writing(text('aaaa')), text('aa')).doc)).toEqual(text('aa'));
    expect(blocksFromDoc(synced(writing(text('aa')), text('aaaa')).doc)).toEqual(text('aaaa'));
    expect(blocksFromDoc(synced(writing(text('a', 'a')), text('a')).doc)).toEqual(text('a'));
  });
});
