import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../shared/meeting/apply.ts';
import type { Change } from '../../shared/meeting/change.ts';
import { asSplice } from '../../shared/meeting/splice.ts';
import { blocks } from '../support/arbitraries.ts';
import { aMeeting, anItem, text } from '../support/builders.ts';

const withText = (discussion = text()) =>
  aMeeting({ items: [anItem('Kade', { id: 'kade', discussion })] });

function setting(discussion = text()): Change {
  return { type: 'item.set', item: 'kade', set: { discussion } };
}

describe('a text that is set', () => {
  it('becomes the same by the lines that differ, whatever it was', () => {
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        const meeting = withText(before);
        const lines = asSplice(meeting, setting(after));
        expect(lines.type).toBe('item.splice');
        expect(apply(meeting, lines)).toEqual(apply(meeting, setting(after)));
      }),
    );
  });

  it('is told by the one line that was typed in', () => {
    const before = withText(text('Eerst', 'De kade', 'Later'));
    expect(asSplice(before, setting(text('Eerst', 'De kade is', 'Later')))).toEqual({
      type: 'item.splice',
      item: 'kade',
      field: 'discussion',
      of: 3,
      at: 1,
      remove: 1,
      insert: text('De kade is'),
    });
  });

  it('is told by the line that was added, also where it says what the one before it does', () => {
    const before = withText(text('Eens', 'Eens'));
    expect(asSplice(before, setting(text('Eens', 'Eens', 'Eens')))).toMatchObject({
      at: 2,
      remove: 0,
      insert: text('Eens'),
    });
  });

  it('stays as it is where more is set with it, or where the item is not there', () => {
    const more: Change = {
      type: 'item.set',
      item: 'kade',
      set: { discussion: text('Eens'), status: 'discussed' },
    };
    expect(asSplice(withText(), more)).toBe(more);
    const set = setting(text('Eens'));
    expect(asSplice(aMeeting({ items: [] }), set)).toBe(set);
  });
});

it.each([
  ['made for another text', 3, 1, 1],
  ['in the place of lines that are not there', 2, 1, 2],
])('lines %s do not fit', (_, of, at, remove) => {
  const where = { item: 'kade', field: 'discussion', of, at, remove } as const;
  const change: Change = { type: 'item.splice', ...where, insert: [] };
  expect(apply(withText(text('Eens', 'Eens')), change)).toEqual({
    ok: false,
    error: { kind: 'missing', id: 'kade' },
  });
});
