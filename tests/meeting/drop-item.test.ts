import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../shared/meeting/apply.ts';
import { dropChange, type DropSide } from '../../shared/meeting/drop-item.ts';
import { allItems } from '../../shared/meeting/tree.ts';
import { meeting as anyMeeting } from '../support/arbitraries.ts';
import { aMeeting, anItem } from '../support/builders.ts';

const b = anItem('B', { id: 'b', items: [anItem('B1', { id: 'b1' }), anItem('B2', { id: 'b2' })] });
const agenda = aMeeting({ items: [anItem('A', { id: 'a' }), b, anItem('C', { id: 'c' })] });

/** The order after a drop, `null` when it means no move. */
function dropped(item: string, target: string, side: DropSide): string | null {
  const change = dropChange(agenda, item, target, side);
  if (!change) return null;
  const result = apply(agenda, change);
  if (!result.ok) throw new Error(result.error.kind);
  return allItems(result.value.items)
    .map(({ id }) => id)
    .join(' ');
}

describe('dropping an item of the agenda', () => {
  it('puts it before or behind the row it is let go on', () => {
    expect(dropped('c', 'a', 'before')).toBe('c a b b1 b2');
    expect(dropped('a', 'c', 'after')).toBe('b b1 b2 c a');
    expect(dropped('b1', 'a', 'after')).toBe('a b1 b b2 c');
  });

  it('makes it a sub-item in the middle of a row', () => {
    expect(dropped('c', 'a', 'into')).toBe('a c b b1 b2');
    expect(dropped('a', 'b', 'into')).toBe('b b1 b2 a c');
  });

  it('means nothing where it stands already, or on itself or what is below it', () => {
    expect(dropped('a', 'b', 'before')).toBeNull();
    expect(dropped('b', 'a', 'after')).toBeNull();
    expect(dropped('b2', 'b', 'into')).toBeNull();
    expect(dropped('b', 'b', 'into')).toBeNull();
    expect(dropped('b', 'b1', 'after')).toBeNull();
  });

  it('always fits the meeting and keeps every item', () => {
    const sides = fc.constantFrom<DropSide>('before', 'after', 'into');
    fc.assert(
      fc.property(anyMeeting, fc.nat(), fc.nat(), sides, (meeting, from, to, side) => {
        const ids = allItems(meeting.items).map(({ id }) => id);
        fc.pre(ids.length > 0);
        const pick = (at: number) => ids[at % ids.length] ?? '';
        const change = dropChange(meeting, pick(from), pick(to), side);
        if (!change) return;
        const result = apply(meeting, change);
        if (!result.ok) throw new Error(result.error.kind);
        expect(
          allItems(result.value.items)
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(ids.toSorted());
      }),
    );
  });
});
