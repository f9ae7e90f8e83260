import { describe, expect, it } from 'vitest';
import { apply } from '../../shared/meeting/apply.ts';
import type { Change } from '../../shared/meeting/change.ts';
import { invert } from '../../shared/meeting/invert.ts';
import { moveLines } from '../../shared/meeting/move-lines.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { aDecision, aMeeting, anAction, anItem, text } from '../support/builders.ts';

const [opening, promise, agreed] = text('Opening.', 'Samira zoekt het uit.', 'Akkoord.');
if (!opening || !promise || !agreed) throw new Error('Three lines are three blocks');
const discussion = [
  opening,
  { ...promise, ref: { type: 'action' as const, id: 'a7' } },
  { ...agreed, ref: { type: 'decision' as const, id: 'd3' } },
];
const meeting = aMeeting({
  items: [
    anItem('Begroting', { id: 'from', discussion }),
    anItem('Rondvraag', { id: 'to', discussion: text('Niets.', '') }),
  ],
  actions: [anAction(7, { id: 'a7', itemId: 'from' })],
  decisions: [aDecision(3, { id: 'd3', itemId: 'from' })],
});

function moved(first: number, last: number, of: Meeting = meeting): Meeting {
  const change = moveLines(of, 'from', { first, last }, 'to');
  return change ? after(of, change) : of;
}

function after(of: Meeting, change: Change): Meeting {
  const applied = apply(of, change);
  if (!applied.ok) throw new Error(applied.error.kind);
  return applied.value;
}

function discussions({ items }: Meeting) {
  return items.map((item) => item.discussion);
}

describe('lines that were said at the wrong item', () => {
  it('become the last of the other one, above an empty line to go on in', () => {
    expect(discussions(moved(0, 0))).toEqual([
      discussion.slice(1),
      [...text('Niets.'), opening, ...text('')],
    ]);
  });

  it('take what they record along', () => {
    const { actions, decisions } = moved(1, 2);
    expect(actions).toMatchObject([{ number: 7, itemId: 'to' }]);
    expect(decisions).toMatchObject([{ number: 3, itemId: 'to' }]);
    expect(moved(0, 1).decisions).toMatchObject([{ itemId: 'from' }]);
  });

  it('leave an empty line to go on in when they were the end', () => {
    expect(discussions(moved(1, 2))[0]).toEqual([opening, ...text('')]);
    expect(discussions(moved(0, 2))[0]).toEqual([]);
  });

  it('come back, with what they record, by one undo', () => {
    const change = moveLines(meeting, 'from', { first: 1, last: 2 }, 'to');
    const inverse = change && invert(meeting, change);
    if (!change || !inverse?.ok) throw new Error('It can be moved, so it can be taken back');
    expect(after(after(meeting, change), inverse.value)).toEqual(meeting);
  });

  it('are none when they are empty, the item is the same or there is no such item', () => {
    const empty = aMeeting({ items: [anItem('Leeg', { id: 'from', discussion: text('') })] });
    expect(moveLines(empty, 'from', { first: 0, last: 0 }, 'to')).toBeNull();
    expect(moveLines(meeting, 'from', { first: 0, last: 0 }, 'from')).toBeNull();
    expect(moveLines(meeting, 'from', { first: 0, last: 0 }, 'weg')).toBeNull();
    expect(moveLines(meeting, 'from', { first: 9, last: 9 }, 'to')).toBeNull();
  });

  it('do not mind a label whose record is gone', () => {
    const orphaned = { ...meeting, decisions: [] };
    expect(discussions(moved(2, 2, orphaned))[1]).toEqual([
      ...text('Niets.'),
      discussion[2],
      ...text(''),
    ]);
  });

  it('leave an item that has nothing left as one that was not on; the other is still to come up', () => {
    const statuses = ({ items }: Meeting) => items.map(({ status }) => status);
    const [from, to] = meeting.items;
    if (!from || !to) throw new Error('There are two items');
    const items = [{ ...from, status: 'discussed' as const }, to];
    const said = { ...meeting, items };
    expect(statuses(moved(0, 1, said))).toEqual(['discussed', 'open']);
    expect(statuses(moved(0, 2, said))).toEqual(['open', 'open']);
    // Said ahead of an item, and still so when a part of it goes elsewhere.
    expect(statuses(moved(0, 1))).toEqual(['open', 'open']);
    const withAnother = {
      ...said,
      decisions: [...said.decisions, aDecision(4, { itemId: 'from' })],
    };
    expect(statuses(moved(0, 2, withAnother))).toEqual(['discussed', 'open']);
  });
});
