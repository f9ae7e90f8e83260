import { describe, expect, it } from 'vitest';
import { apply } from '../../shared/meeting/apply.ts';
import type { Change } from '../../shared/meeting/change.ts';
import { fromInterchange, toInterchange } from '../../shared/meeting/interchange.ts';
import { looseEnds } from '../../shared/meeting/loose-ends.ts';
import { discussParked, park, parkedToAction } from '../../shared/meeting/parked-edits.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { aMeeting, anItem, aParkedRemark, counter, text } from '../support/builders.ts';

const remark = aParkedRemark('Wie betaalt de zaal?', { itemId: 'i' });
const meeting = aMeeting({
  items: [anItem('Jaarplan', { id: 'i', discussion: text('Akkoord.', '') })],
  parked: [remark],
});

function after(change: Change): Meeting {
  const applied = apply(meeting, change);
  if (!applied.ok) throw new Error(applied.error.kind);
  return applied.value;
}

describe('a parked remark', () => {
  it('comes at the end of the list', () => {
    const later = aParkedRemark('Lunch?');
    expect(after(park(meeting, later)).parked).toEqual([remark, later]);
  });

  it('becomes the last line of an item, above the empty one to go on in', () => {
    const { items, parked } = after(discussParked(meeting, remark, 'i'));
    expect(items[0]?.discussion).toEqual(text('Akkoord.', 'Wie betaalt de zaal?', ''));
    expect(parked).toEqual([]);
  });

  it('becomes an action of the item where it came up', () => {
    const { actions, parked } = after(parkedToAction(meeting, remark, { id: 'a', number: 3 }));
    expect(actions).toMatchObject([{ number: 3, itemId: 'i', text: 'Wie betaalt de zaal?' }]);
    expect(parked).toEqual([]);
  });

  it('stays when its item is removed, of no item any more', () => {
    const { parked } = after({ type: 'item.remove', item: 'i' });
    expect(parked).toEqual([{ ...remark, itemId: null }]);
  });

  it('is a loose end as long as it is on the list', () => {
    const isParked = (of: Meeting) => looseEnds(of, []).some(({ kind }) => kind === 'parked');
    expect(isParked(meeting)).toBe(true);
    expect(isParked(after(discussParked(meeting, remark, 'i')))).toBe(false);
  });

  it('is kept in the file, with the number of its item', () => {
    const file = toInterchange(meeting);
    expect(file.parked).toMatchObject([{ text: 'Wie betaalt de zaal?', item: '1' }]);
    expect(fromInterchange(file, counter())).toEqual({ ok: true, value: meeting });
  });

  it('is not missed in a file from before there was a list', () => {
    const older = JSON.stringify({ ...toInterchange(meeting), parked: undefined });
    const read = fromInterchange(JSON.parse(older), counter());
    expect(read.ok && read.value.parked).toEqual([]);
  });
});
