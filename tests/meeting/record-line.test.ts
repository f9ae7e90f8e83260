import { describe, expect, it } from 'vitest';
import { apply } from '../../shared/meeting/apply.ts';
import { paragraph } from '../../shared/meeting/blocks.ts';
import { invert } from '../../shared/meeting/invert.ts';
import { recordLine } from '../../shared/meeting/record-line.ts';
import type { AgendaItem, Block, Meeting, RecordRef } from '../../shared/meeting/schema.ts';
import { aDecision, aMeeting, anItem } from '../support/builders.ts';

const decided: RecordRef = { type: 'decision', id: 'd6' };
const asDecision: RecordRef = { type: 'decision', id: 'new' };
const asAction: RecordRef = { type: 'action', id: 'new' };

/** A meeting with these lines at its one item, and decision 6 in as far as a line has its label. */
function withLines(...discussion: readonly Block[]): { meeting: Meeting; item: AgendaItem } {
  const item = anItem('Jaarplan', { id: 'i', discussion });
  const [labelled] = discussion.filter(({ ref }) => ref?.id === decided.id);
  const text = labelled?.inlines[0]?.text ?? '';
  const decisions = labelled ? [aDecision(6, { id: 'd6', itemId: 'i', text })] : [];
  return { item, meeting: aMeeting({ items: [item], decisions }) };
}

function recorded(discussion: Block, ref: RecordRef, ...others: readonly Block[]) {
  const { meeting, item } = withLines(discussion, ...others);
  const recording = recordLine(meeting, item, 0, ref, 7);
  if (recording.kind === 'known') return { meeting, recording, next: meeting };
  const next = apply(meeting, recording.change);
  if (!next.ok) throw new Error(next.error.kind);
  return { meeting, recording, next: next.value };
}

describe('recording the line with the cursor', () => {
  it('labels it and takes its words', () => {
    const { recording, next } = recorded(paragraph('Akkoord.'), asDecision);
    expect(recording.kind).toBe('line');
    expect(next.decisions).toMatchObject([{ number: 7, text: 'Akkoord.' }]);
    expect(next.items[0]?.discussion).toEqual([{ ...paragraph('Akkoord.'), ref: asDecision }]);
  });

  it.each(['Akkoord.', ''])(
    'again as what it is changes nothing, also where it says “%s”',
    (text) => {
      const { recording } = recorded({ ...paragraph(text), ref: decided }, asDecision);
      expect(recording).toMatchObject({
        kind: 'known',
        known: { ref: decided, row: { number: 6 } },
      });
    },
  );

  it('as the other of the two makes it that instead, in one step to take back', () => {
    const { meeting, recording, next } = recorded(
      { ...paragraph('Bellen.'), ref: decided },
      asAction,
    );
    expect(recording).toMatchObject({ kind: 'instead', of: { ref: decided, row: { number: 6 } } });
    expect(next.decisions).toEqual([]);
    expect(next.actions).toMatchObject([{ number: 7, itemId: 'i', text: 'Bellen.' }]);
    expect(next.items[0]?.discussion).toEqual([{ ...paragraph('Bellen.'), ref: asAction }]);
    if (recording.kind !== 'instead') return;
    const back = invert(meeting, recording.change);
    expect(back.ok && apply(next, back.value)).toMatchObject({ value: meeting });
  });

  it('as the other of the two takes the old label from the other lines that have it', () => {
    const labelled = (text: string) => ({ ...paragraph(text), ref: decided });
    const { next } = recorded(labelled('Bellen.'), asAction, labelled('Zie boven.'));
    expect(next.items[0]?.discussion).toEqual([
      { ...paragraph('Bellen.'), ref: asAction },
      paragraph('Zie boven.'),
    ]);
  });

  it('gives it a new number where what its label meant is gone', () => {
    const gone = { type: 'action', id: 'gone' } as const;
    const { recording, next } = recorded({ ...paragraph('Bellen.'), ref: gone }, asAction);
    expect(recording.kind).toBe('line');
    expect(next.actions).toMatchObject([{ number: 7, text: 'Bellen.' }]);
  });

  it('of which there are no words leaves what is recorded to be written', () => {
    const { meeting, recording, next } = recorded(paragraph(' '), asAction);
    expect(recording.kind).toBe('blank');
    expect(next.actions).toMatchObject([{ number: 7, itemId: 'i', text: '' }]);
    expect(next.items).toEqual(meeting.items);
  });
});
