import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../shared/meeting/apply.ts';
import { changeSchema, type Change, type Step } from '../../shared/meeting/change.ts';
import { batch, stepsOf } from '../../shared/meeting/steps.ts';
import { fromInterchange, toStored } from '../../shared/meeting/interchange.ts';
import { invert } from '../../shared/meeting/invert.ts';
import type { AgendaItem, Meeting } from '../../shared/meeting/schema.ts';
import { changeFor, draws, meeting as anyMeeting } from '../support/arbitraries.ts';
import {
  aDecision,
  aMeeting,
  anAction,
  anAttachment,
  anAttendee,
  anItem,
  counter,
  text,
} from '../support/builders.ts';

function applied(meeting: Meeting, change: Change): Meeting {
  const result = apply(meeting, change);
  if (!result.ok) throw new Error(`${result.error.kind}: ${result.error.id}`);
  return result.value;
}

function inverse(meeting: Meeting, change: Change): Change {
  const result = invert(meeting, change);
  if (!result.ok) throw new Error(`${result.error.kind}: ${result.error.id}`);
  return result.value;
}

describe('a change', () => {
  it('is taken back by its inverse, whatever the meeting and the change', () => {
    fc.assert(
      fc.property(anyMeeting, draws, (start, script) => {
        let current = start;
        for (const draw of script) {
          const change = changeFor(current, draw);
          const next = applied(current, change);
          expect(applied(next, inverse(current, change))).toEqual(current);
          current = next;
        }
      }),
    );
  });

  it('gives the same state when a script is replayed, step by step or as one batch', () => {
    fc.assert(
      fc.property(anyMeeting, draws, (start, script) => {
        const steps: Step[] = [];
        let current = start;
        for (const draw of script) {
          const change = changeFor(current, draw);
          steps.push(...stepsOf(change));
          current = applied(current, change);
        }
        expect(applied(start, batch(steps))).toEqual(current);
        expect(applied(current, inverse(start, batch(steps)))).toEqual(start);
      }),
    );
  });

  it('never leads to a meeting that cannot be read back from its file', () => {
    fc.assert(
      fc.property(anyMeeting, draws, (start, script) => {
        const end = script.reduce(
          (meeting, draw) => applied(meeting, changeFor(meeting, draw)),
          start,
        );
        const file: unknown = JSON.parse(JSON.stringify(toStored(end)));
        expect(fromInterchange(file, counter())).toEqual({ ok: true, value: end });
      }),
    );
  });

  it('unties the records of an item that goes, and ties them again when it is taken back', () => {
    const below = anItem('Regio');
    const item = anItem('Koers', { items: [below] });
    const meeting = aMeeting({
      items: [item],
      decisions: [aDecision(1, { itemId: item.id })],
      actions: [anAction(1, { itemId: below.id })],
    });
    const remove: Change = { type: 'item.remove', item: item.id };
    const next = applied(meeting, remove);
    expect([next.decisions[0]?.itemId, next.actions[0]?.itemId]).toEqual([null, null]);
    expect(applied(next, inverse(meeting, remove))).toEqual(meeting);
  });

  it('ties no record to an item that is not there', () => {
    const row = anAction(1, { itemId: 'gone' });
    const added = applied(aMeeting(), { type: 'row.add', list: 'actions', after: null, row });
    expect(added.actions).toEqual([{ ...row, itemId: null }]);
  });

  it('refuses an item in which an id occurs twice', () => {
    const inner = anItem('Regio');
    const attachment = anAttachment('Stuk');
    const refused = (row: AgendaItem) =>
      apply(aMeeting(), { type: 'item.add', parent: null, after: null, row });
    expect(refused(anItem('Koers', { items: [inner, inner] }))).toEqual({
      ok: false,
      error: { kind: 'duplicate', id: inner.id },
    });
    expect(refused(anItem('Koers', { attachments: [attachment, attachment] }))).toEqual({
      ok: false,
      error: { kind: 'duplicate', id: attachment.id },
    });
  });

  it('survives the journal and the IPC boundary: parsing what was serialised gives it back', () => {
    fc.assert(
      fc.property(anyMeeting, draws, (start, script) => {
        for (const draw of script) {
          const change = changeFor(start, draw);
          expect(changeSchema.parse(JSON.parse(JSON.stringify(change)))).toEqual(change);
        }
      }),
    );
  });

  it('leaves the meeting it was applied to as it was', () => {
    const item = anItem('Opening');
    const before = aMeeting({ items: [item] });
    const copy = structuredClone(before);
    applied(before, { type: 'item.set', item: item.id, set: { discussion: text('Welkom.') } });
    expect(before).toEqual(copy);
  });
});

describe('a change that does not fit', () => {
  const item = anItem('Opening', { items: [anItem('Mededelingen')] });
  const meeting = aMeeting({ items: [item], attendees: [anAttendee('Mirthe Aalbers')] });
  const child = item.items[0]?.id ?? '';

  it.each<[string, Change, string]>([
    ['names an item that is gone', { type: 'item.remove', item: 'gone' }, 'missing'],
    [
      'adds an item that is already there',
      { type: 'item.add', parent: null, after: null, row: item },
      'duplicate',
    ],
    [
      'puts an item into itself',
      { type: 'item.move', item: item.id, parent: child, after: null },
      'cycle',
    ],
    [
      'puts a row behind one that is gone',
      { type: 'row.add', list: 'attendees', after: 'gone', row: anAttendee('Joris Tebbe') },
      'missing',
    ],
    [
      'changes a row that is gone',
      { type: 'row.set', list: 'attendees', id: 'gone', set: { name: 'Joris' } },
      'missing',
    ],
  ])('%s and is refused', (_, change, kind) => {
    expect(apply(meeting, change)).toMatchObject({ ok: false, error: { kind } });
    expect(invert(meeting, change)).toMatchObject({ ok: false, error: { kind } });
  });

  it('takes the whole batch with it', () => {
    const change = batch([
      { type: 'meeting.set', set: { title: 'Anders' } },
      { type: 'item.remove', item: 'gone' },
    ]);
    expect(apply(meeting, change)).toMatchObject({ ok: false, error: { kind: 'missing' } });
  });

  it('is refused at the edge when it has a key or a value that nobody knows', () => {
    const stray = { type: 'meeting.set', set: { title: 'x', colour: 'red' } };
    const badDate = { type: 'meeting.set', set: { date: '12 maart' } };
    const wrongRow = { type: 'row.set', list: 'attendees', id: 'a', set: { due: '2027-01-01' } };
    const script = {
      type: 'item.set',
      item: 'a',
      set: {
        discussion: [
          { type: 'paragraph', level: 0, inlines: [{ text: 'x', link: 'javascript:alert(1)' }] },
        ],
      },
    };
    for (const value of [stray, badDate, wrongRow, script]) {
      expect(changeSchema.safeParse(value).success).toBe(false);
    }
  });
});
