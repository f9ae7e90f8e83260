import { describe, expect, it } from 'vitest';
import { apply } from '../../shared/meeting/apply.ts';
import { paragraph } from '../../shared/meeting/blocks.ts';
import type { Change } from '../../shared/meeting/change.ts';
import { discussionChange, recordTextChange } from '../../shared/meeting/record-text.ts';
import type { Block, ItemStatus, Meeting, RecordRef } from '../../shared/meeting/schema.ts';
import { aDecision, aMeeting, anItem, text } from '../support/builders.ts';

const ref: RecordRef = { type: 'decision', id: 'd1' };
const line = (text: string): Block => ({ ...paragraph(text), ref });

function recorded(lineText: string, decisionText = lineText): Meeting {
  return aMeeting({
    items: [anItem('Jaarplan', { id: 'i', discussion: [paragraph('Eerst dit.'), line(lineText)] })],
    decisions: [aDecision(7, { id: 'd1', itemId: 'i', text: decisionText })],
  });
}

function after(meeting: Meeting, change: Change): { decision?: string; line?: string } {
  const result = apply(meeting, change);
  if (!result.ok) throw new Error(result.error.kind);
  const { decisions, items } = result.value;
  return {
    decision: decisions[0]?.text ?? '',
    line: items[0]?.discussion[1]?.inlines.map(({ text }) => text).join('') ?? '',
  };
}

function typed(meeting: Meeting, text: string) {
  const [item] = meeting.items;
  if (!item) throw new Error('The meeting has an item');
  return after(meeting, discussionChange(meeting, item, [paragraph('Eerst dit.'), line(text)]));
}

describe('a decision and the line it was taken in', () => {
  it('say the same when the line is typed on', () => {
    const text = 'Akkoord, mits de kosten dalen.';
    expect(typed(recorded('Akkoord'), text)).toEqual({ decision: text, line: text });
  });

  it('say the same when the decision is reworded in the rail', () => {
    const meeting = recorded('Akkoord');
    const text = 'De taskforce gaat akkoord.';
    expect(after(meeting, recordTextChange(meeting, ref, text))).toEqual({
      decision: text,
      line: text,
    });
  });

  it('each go their own way once they differ on purpose', () => {
    const meeting = recorded('Na lang praten: akkoord', 'Akkoord');
    expect(typed(meeting, 'Na lang praten: toch akkoord').decision).toBe('Akkoord');
    expect(after(meeting, recordTextChange(meeting, ref, 'Niet akkoord')).line).toBe(
      'Na lang praten: akkoord',
    );
  });
});

describe('an item to which something is said', () => {
  const statusAfter = (status: ItemStatus, ...said: readonly string[]) => {
    const item = anItem('Jaarplan', { status });
    const meeting = aMeeting({ items: [item] });
    const result = apply(meeting, discussionChange(meeting, item, text(...said)));
    return result.ok ? result.value.items[0]?.status : result.error.kind;
  };

  it('is discussed from the first word on, in the same step', () => {
    expect(statusAfter('open', 'A')).toBe('discussed');
    expect(statusAfter('open', ' ', '')).toBe('open');
  });

  it('keeps a status that somebody gave it', () => {
    expect(statusAfter('postponed', 'Volgende keer.')).toBe('postponed');
  });
});

describe('a labelled line that is pasted at another item', () => {
  const target = anItem('Rondvraag', { id: 'j' });
  const pastedInto = (meeting: Meeting) => {
    const result = apply(meeting, discussionChange(meeting, target, [line('Akkoord')]));
    if (!result.ok) throw new Error(result.error.kind);
    return result.value;
  };

  it('takes what it records along when it was cut', () => {
    const decisions = [aDecision(7, { id: 'd1', itemId: 'i', text: 'Akkoord' })];
    const cut = aMeeting({ items: [anItem('Jaarplan', { id: 'i' }), target], decisions });
    const { decisions: after, items } = pastedInto(cut);
    expect(after).toMatchObject([{ number: 7, itemId: 'j' }]);
    expect(items[1]?.discussion).toEqual([line('Akkoord')]);
  });

  it('is plain text when it was copied', () => {
    const meeting = recorded('Akkoord');
    const copied = pastedInto({ ...meeting, items: [...meeting.items, target] });
    expect(copied.decisions).toMatchObject([{ itemId: 'i' }]);
    expect(copied.items[1]?.discussion).toEqual([paragraph('Akkoord')]);
  });
});
