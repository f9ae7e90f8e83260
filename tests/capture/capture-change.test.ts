import { describe, expect, it } from 'vitest';
import { captureChange } from '../../shared/capture/capture-change.ts';
import { apply } from '../../shared/meeting/apply.ts';
import { paragraph } from '../../shared/meeting/blocks.ts';
import type { Change } from '../../shared/meeting/change.ts';
import { invert } from '../../shared/meeting/invert.ts';
import type { Meeting, RecordRef } from '../../shared/meeting/schema.ts';
import { aMeeting, anAction, anItem, text } from '../support/builders.ts';

const typed = text('Actie Joris vrijdag: bellen');
const item = anItem('Jaarplan', { id: 'i', discussion: typed });
const meeting = aMeeting({ items: [item], actions: [anAction(4)] });
const free = { nextDecision: 7, nextAction: 3 };

function done(before: Meeting, change: Change): Meeting {
  const result = apply(before, change);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

function taken(ref: RecordRef) {
  const discussion = [{ ...paragraph('bellen'), ref }, paragraph('')];
  const captured = { ref, owners: ['Joris Tebbe'], due: '2027-03-19' };
  return captureChange(meeting, item, discussion, captured, free);
}

describe('a line that is taken over', () => {
  it('gives an action its text, owners, day and the next number, all in one change', () => {
    const after = done(meeting, taken({ type: 'action', id: 'a' }));
    expect(after.actions.at(-1)).toEqual(
      anAction(5, {
        id: 'a',
        itemId: 'i',
        text: 'bellen',
        owners: ['Joris Tebbe'],
        due: '2027-03-19',
      }),
    );
    expect(after.items[0]?.discussion[0]?.ref).toEqual({ type: 'action', id: 'a' });
  });

  it('gives a decision its text and the next number of the series', () => {
    const after = done(meeting, taken({ type: 'decision', id: 'd' }));
    expect(after.decisions).toEqual([{ id: 'd', number: 7, itemId: 'i', text: 'bellen' }]);
  });

  it('is what was typed again after one undo, without the record', () => {
    const change = taken({ type: 'action', id: 'a' });
    const inverse = invert(meeting, change);
    if (!inverse.ok) throw new Error(inverse.error.kind);
    expect(done(done(meeting, change), inverse.value)).toEqual(meeting);
  });
});
