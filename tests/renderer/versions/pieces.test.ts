import { describe, expect, it } from 'vitest';
import { compareLines } from '../../../shared/compare/lines.ts';
import { compareMeetings } from '../../../shared/compare/meetings.ts';
import { wordCounts } from '../../../renderer/versions/count-words.ts';
import { countDifferences, piecesOf } from '../../../renderer/versions/pieces.ts';
import { aMeeting, anAction, anItem, text } from '../../support/builders.ts';

function shape(before: readonly string[], after: readonly string[]): string {
  return piecesOf(compareLines(text(...before), text(...after)))
    .map((piece) => (piece.kind === 'gap' ? `gap ${String(piece.count)}` : piece.kind))
    .join(', ');
}

describe('a compared text on screen', () => {
  it('shows one line on each side of a difference and folds the rest', () => {
    const lines = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    expect(shape(lines, [...lines.slice(0, 4), 'nieuw', ...lines.slice(4)])).toBe(
      'gap 3, context, difference, context, gap 2',
    );
  });

  it('shows all lines where folding would save nothing', () => {
    expect(shape(['a', 'b', 'c'], ['a', 'b', 'x', 'c'])).toBe('context, difference, context');
  });

  it('keeps a line of each side between two differences', () => {
    const lines = ['a', 'b', 'c', 'd', 'e'];
    expect(shape(lines, ['x', ...lines, 'y'])).toBe(
      'difference, context, gap 3, context, difference',
    );
  });

  it('folds all of what did not change', () => {
    expect(shape(['a', 'b', 'c'], ['a', 'b', 'c'])).toBe('gap 3');
  });
});

describe('the counts of a comparison', () => {
  const item = anItem('Opening', { discussion: text('Welkom allemaal hier.', 'Tot ziens.') });
  const [other, action] = [anItem('Rondvraag'), anAction(1, { text: 'Bel Bo' })];
  const before = aMeeting({ items: [item, other], actions: [action] });

  it('count each place once, also an item that only moved', () => {
    const after = {
      ...before,
      items: [other, { ...item, discussion: text('Welkom allemaal.', 'Tot ziens.', 'Einde.') }],
      actions: [{ ...action, text: 'Bel Bo en Anna' }],
    };
    const sections = compareMeetings(before, after, 'nl');
    expect(countDifferences(sections)).toBe(4);
    expect(wordCounts(sections)).toEqual({ inserted: 3, deleted: 1 });
  });

  it('are nought when nothing differs', () => {
    expect(countDifferences(compareMeetings(before, before, 'nl'))).toBe(0);
  });
});
