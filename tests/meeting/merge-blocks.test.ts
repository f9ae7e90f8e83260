import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksText } from '../../shared/meeting/blocks.ts';
import { mergeBlocks } from '../../shared/meeting/merge-blocks.ts';
import { text } from '../support/builders.ts';

/** The length of the longest list that is in both, in order: the plain way, which takes long. */
function mostShared(one: readonly string[], other: readonly string[]): number {
  let above = new Array<number>(other.length + 1).fill(0);
  for (const line of one) {
    const row = [0];
    for (const [at, there] of other.entries()) {
      const most = Math.max(row[at] ?? 0, above[at + 1] ?? 0);
      row.push(line === there ? (above[at] ?? 0) + 1 : most);
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}

/** Some lines that both may have, others that only one has. */
const lines = (own: string) =>
  fc.array(fc.constantFrom('Ja.', 'Nee.', 'Akkoord.', `${own} een`, `${own} twee`), {
    maxLength: 12,
  });

describe('merging two texts', () => {
  it('has once what they share, as much of it as can be, and all that only one of them says', () => {
    fc.assert(
      fc.property(lines('Hier'), lines('Daar'), (mine, theirs) => {
        const { blocks } = mergeBlocks(null, text(...mine), text(...theirs));
        expect(blocks).toHaveLength(mine.length + theirs.length - mostShared(mine, theirs));
        const merged = blocks.map((block) => blocksText([block]));
        for (const side of [mine, theirs]) expect(mostShared(merged, side)).toBe(side.length);
      }),
    );
  });

  it('takes hardly longer for a long text of which every line is another', () => {
    // Comparing each with each takes minutes, longer than any test may.
    const count = 20_000;
    const long = (own: string) =>
      text(...Array.from({ length: count }, (_, at) => `${own}, regel ${String(at)}`));
    const { clashes } = mergeBlocks(long('Toen'), long('Hier'), long('Daar'));
    expect(clashes).toHaveLength(count);
  });

  it.each([
    ['confidential', { confidential: true }],
    ['bold', { bold: true }],
    ['italic', { italic: true }],
    ['a link', { link: 'https://voorbeeld.nl' }],
  ] as const)('takes over that a passage was made %s, and asks nothing', (_, mark) => {
    const plain = text('Het bod is hoog.', 'De rest.');
    const marked = plain.map((block, at) =>
      at === 0 ? { ...block, inlines: block.inlines.map((one) => ({ ...one, ...mark })) } : block,
    );
    expect(mergeBlocks(plain, plain, marked)).toEqual({ blocks: marked, clashes: [] });
    expect(mergeBlocks(plain, marked, plain)).toEqual({ blocks: marked, clashes: [] });
  });

  it('takes over that a line was noted as a decision, and asks nothing', () => {
    const plain = text('Het bod is hoog.', 'De rest.');
    const ref = { type: 'decision', id: 'besluit-1' } as const;
    const noted = plain.map((block, at) => (at === 0 ? { ...block, ref } : block));
    expect(mergeBlocks(plain, plain, noted)).toEqual({ blocks: noted, clashes: [] });
    expect(mergeBlocks(plain, noted, plain)).toEqual({ blocks: noted, clashes: [] });
  });
});
