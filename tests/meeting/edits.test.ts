import { describe, expect, it } from 'vitest';
import {
  addItemAfter,
  addMainItem,
  addSubItem,
  indentItem,
  meetingStatusChange,
  moveItemDown,
  moveItemUp,
  outdentItem,
  removeItemChange,
} from '../../shared/meeting/agenda-edits.ts';
import { apply } from '../../shared/meeting/apply.ts';
import { changeSchema, type Change } from '../../shared/meeting/change.ts';
import { invert } from '../../shared/meeting/invert.ts';
import { numberItems } from '../../shared/meeting/numbering.ts';
import {
  addAction,
  addDecision,
  nextNumber,
  removeRecord,
} from '../../shared/meeting/record-edits.ts';
import type { AgendaItem, Meeting } from '../../shared/meeting/schema.ts';
import { allItems } from '../../shared/meeting/tree.ts';
import { aDecision, aMeeting, anAction, anAttachment, anItem, text } from '../support/builders.ts';

const a = anItem('A', { id: 'a' });
const b = anItem('B', { id: 'b', items: [anItem('B1', { id: 'b1' }), anItem('B2', { id: 'b2' })] });
const c = anItem('C', { id: 'c' });
const agenda = aMeeting({ items: [a, b, c] });

function after(meeting: Meeting, change: Change | null): Meeting {
  if (!change) throw new Error('There is no change to apply');
  const result = apply(meeting, change);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

/** The agenda as a line: `a b(b1 b2) c`. */
function outline(items: readonly AgendaItem[]): string {
  return items
    .map(({ id, items: below }) => (below.length > 0 ? `${id}(${outline(below)})` : id))
    .join(' ');
}
const outlineAfter = (change: Change | null) => outline(after(agenda, change).items);

describe('moving an item', () => {
  it('up and down changes places with its neighbour', () => {
    expect(outlineAfter(moveItemUp(agenda, 'c'))).toBe('a c b(b1 b2)');
    expect(outlineAfter(moveItemDown(agenda, 'a'))).toBe('b(b1 b2) a c');
    expect(outlineAfter(moveItemUp(agenda, 'b2'))).toBe('a b(b2 b1) c');
  });

  it('stops at the ends', () => {
    expect(moveItemUp(agenda, 'a')).toBeNull();
    expect(moveItemDown(agenda, 'c')).toBeNull();
    expect(moveItemUp(agenda, 'b1')).toBeNull();
  });

  it('in makes it the last sub-item of the one above, out makes it a main item', () => {
    expect(outlineAfter(indentItem(agenda, 'c'))).toBe('a b(b1 b2 c)');
    expect(outlineAfter(outdentItem(agenda, 'b1'))).toBe('a b(b2) b1 c');
    const deep = after(agenda, indentItem(agenda, 'b2'));
    expect(outline(deep.items)).toBe('a b(b1(b2)) c');
    expect(outline(after(deep, outdentItem(deep, 'b2')).items)).toBe('a b(b1) b2 c');
    expect(indentItem(agenda, 'a')).toBeNull();
    expect(outdentItem(agenda, 'a')).toBeNull();
  });

  it('in stops at three levels', () => {
    const third = after(agenda, indentItem(agenda, 'b2'));
    const nested = aMeeting({ items: [a, { ...(third.items[1] ?? b), id: 'b' }] });
    expect(outline(nested.items)).toBe('a b(b1(b2))');
    expect(indentItem(nested, 'b')).toBeNull();
  });
});

describe('adding and removing an item', () => {
  it('puts a new item behind the current one, and at the end without one', () => {
    const row = anItem('D', { id: 'd' });
    expect(outlineAfter(addItemAfter(agenda, 'b1', row))).toBe('a b(b1 d b2) c');
    expect(outlineAfter(addItemAfter(agenda, null, row))).toBe('a b(b1 b2) c d');
  });

  it('puts a main item behind the whole of the current one, also from a sub-item', () => {
    const row = anItem('D', { id: 'd' });
    expect(outlineAfter(addMainItem(agenda, 'b', row))).toBe('a b(b1 b2) d c');
    expect(outlineAfter(addMainItem(agenda, 'b1', row))).toBe('a b(b1 b2) d c');
    expect(outlineAfter(addMainItem(agenda, null, row))).toBe('a b(b1 b2) c d');
  });

  it('puts a sub-item below a main item, and beside a sub-item', () => {
    const row = anItem('D', { id: 'd' });
    expect(outlineAfter(addSubItem(agenda, 'b', row))).toBe('a b(b1 b2 d) c');
    expect(outlineAfter(addSubItem(agenda, 'b1', row))).toBe('a b(b1 d b2) c');
    expect(outlineAfter(addSubItem(agenda, 'a', row))).toBe('a(d) b(b1 b2) c');
  });

  it('keeps the actions of an item that goes, no longer tied to it', () => {
    const meeting = { ...agenda, actions: [anAction(7, { itemId: 'b2' })] };
    const left = after(meeting, removeItemChange(meeting, 'b'));
    expect(outline(left.items)).toBe('a c');
    expect(left.actions).toMatchObject([{ number: 7, itemId: null }]);
  });
});

describe('sending the agenda', () => {
  const meeting = aMeeting({
    items: [anItem('A', { attachments: [anAttachment('Oplegger')] }), b, c],
  });
  const sent = after(meeting, meetingStatusChange(meeting, 'sent'));

  it('freezes every number and every attachment code', () => {
    expect(allItems(sent.items).map(({ number }) => number)).toEqual(['1', '2', '2a', '2b', '3']);
    expect(sent.items[0]?.attachments[0]?.code).toBe('1a');
  });

  it('gives a late item between 1 and 2 the number 1a', () => {
    const row = anItem('Late');
    const first = sent.items[0]?.id ?? '';
    const later = after(sent, addItemAfter(sent, first, row));
    expect(numberItems(later.items).get(row.id)).toBe('1a');
  });

  it('freezes nothing again on the way to concept', () => {
    expect(meetingStatusChange(sent, 'concept')).toEqual({
      type: 'meeting.set',
      set: { status: 'concept' },
    });
  });

  it('is taken by the journal, also where a number of a document system is counted on from', () => {
    const items = [anItem('Zaak', { number: '2026-ABCD-0001-12345', items: [anItem('Deel')] })];
    const change = meetingStatusChange(aMeeting({ items }), 'sent');
    expect(changeSchema.safeParse(change)).toEqual({ success: true, data: change });
  });
});

describe('recording what was decided and promised', () => {
  const item = anItem('Jaarplan', {
    id: 'i',
    discussion: text('Akkoord met het plan. ', 'Verder.'),
  });
  const meeting = aMeeting({ items: [item] });

  it('takes the text from the line and labels that line', () => {
    const next = after(meeting, addDecision(meeting, item, 0, { id: 'd1', number: 7 }));
    expect(next.decisions).toEqual([
      { id: 'd1', number: 7, itemId: 'i', text: 'Akkoord met het plan.' },
    ]);
    expect(next.items[0]?.discussion[0]?.ref).toEqual({ type: 'decision', id: 'd1' });
    expect(next.items[0]?.discussion[1]?.ref).toBeUndefined();
  });

  it('needs neither a line nor an item', () => {
    const next = after(meeting, addAction(meeting, null, null, { id: 'a1', number: 31 }));
    expect(next.actions).toMatchObject([{ number: 31, itemId: null, text: '', status: 'open' }]);
  });

  it('leaves the typed line when the record goes', () => {
    const recorded = after(meeting, addAction(meeting, item, 1, { id: 'a1', number: 31 }));
    const change = removeRecord(recorded, { type: 'action', id: 'a1' });
    const spentNumbers = { decisions: 0, actions: 31 };
    expect(after(recorded, change)).toEqual({ ...meeting, spentNumbers });
  });

  it('takes the label away wherever it stands, and no other label', () => {
    const decision = aDecision(7);
    const ref = { type: 'decision', id: decision.id } as const;
    const other = { type: 'action', id: decision.id } as const;
    const lines = text('Akkoord.', 'Doen.');
    const labelled = (label: typeof ref | typeof other) =>
      lines.map((line) => ({ ...line, ref: label }));
    const below = anItem('Regio', { discussion: labelled(ref) });
    const start = aMeeting({
      items: [anItem('Koers', { items: [below] }), anItem('Slot', { discussion: labelled(other) })],
      decisions: [decision],
    });
    const next = after(start, removeRecord(start, ref));
    expect(next.decisions).toEqual([]);
    expect(next.items[0]?.items[0]?.discussion).toEqual(lines);
    expect(next.items[1]).toEqual(start.items[1]);
  });

  it('numbers on behind the highest that this or an earlier meeting has used', () => {
    expect(nextNumber(aMeeting(), 'actions', 31)).toBe(31);
    const used = aMeeting({ actions: [anAction(31), anAction(34)] });
    expect(nextNumber(used, 'actions', 31)).toBe(35);
  });

  it('never gives the number of a record again that was removed, unless that is taken back', () => {
    const [low, high] = [aDecision(6, { id: 'd6' }), aDecision(7, { id: 'd7' })];
    const start = aMeeting({ decisions: [low, high] });
    const remove = removeRecord(start, { type: 'decision', id: 'd7' });
    const without = after(start, remove);
    expect(nextNumber(without, 'decisions', 1)).toBe(8);
    const emptied = after(without, removeRecord(without, { type: 'decision', id: 'd6' }));
    expect(nextNumber(emptied, 'decisions', 1)).toBe(8);
    expect(nextNumber(emptied, 'actions', 1)).toBe(1);
    const back = invert(start, remove);
    expect(back.ok && after(without, back.value)).toEqual(start);
  });
});
