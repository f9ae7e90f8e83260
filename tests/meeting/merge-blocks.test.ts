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
    const long = (own: string) =>
      text(
        ...Array.from({ length: 4_000 }, (_, at) => `${own}, regel ${String(at)} van het verslag`),
      );
    const start = performance.now();
    const { clashes } = mergeBlocks(long('Toen'), long('Hier'), long('Daar'));
    // It was nine seconds.
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(clashes).toHaveLength(4_000);
  });
});
