import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../shared/meeting/apply.ts';
import { inlineText, paragraph } from '../../shared/meeting/blocks.ts';
import type { Change } from '../../shared/meeting/change.ts';
import { discussionChange, recordTextChange } from '../../shared/meeting/record-text.ts';
import type {
  AgendaItem,
  Block,
  ItemStatus,
  Meeting,
  RecordRef,
} from '../../shared/meeting/schema.ts';
import { aDecision, aMeeting, anItem, text } from '../support/builders.ts';

const ref: RecordRef = { type: 'decision', id: 'd1' };
const line = (text: string): Block => ({ ...paragraph(text), ref });

function recorded(lineText: string, decisionText = lineText): Meeting {
  return aMeeting({
    items: [anItem('Jaarplan', { id: 'i', discussion: [paragraph('Eerst dit.'), line(lineText)] })],
    decisions: [aDecision(7, { id: 'd1', itemId: 'i', text: decisionText })],
  });
}

function applied(meeting: Meeting, change: Change): Meeting {
  const result = apply(meeting, change);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

function lineOf(block: Block | undefined): string {
  return inlineText(block?.inlines ?? []);
}

function sides({ decisions, items }: Meeting) {
  return { decision: decisions[0]?.text, line: lineOf(items[0]?.discussion[1]) };
}

function after(meeting: Meeting, change: Change) {
  return sides(applied(meeting, change));
}

function itemOf({ items: [item] }: Meeting): AgendaItem {
  if (!item) throw new Error('The meeting has an item');
  return item;
}

function withLine({ discussion }: AgendaItem, text: string): readonly Block[] {
  return discussion.map((block) => (block.ref ? line(text) : block));
}

function typed(meeting: Meeting, text: string) {
  const item = itemOf(meeting);
  return after(meeting, discussionChange(meeting, item, withLine(item, text)));
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

  it('say the same again when the line is typed in after something else made them differ', () => {
    const meeting = recorded('Na lang praten: akkoord', 'Akkoord');
    const text = 'Na lang praten: toch akkoord';
    expect(typed(meeting, text)).toEqual({ decision: text, line: text });
  });

  it('leaves what else the line says when the decision is reworded in the rail', () => {
    const line = 'Na lang praten: akkoord';
    const meeting = recorded(line, 'Akkoord');
    const change = recordTextChange(meeting, ref, 'Niet akkoord');
    expect(after(meeting, change)).toEqual({ decision: 'Niet akkoord', line });
  });

  it('say the same while the next word is not typed yet', () => {
    const meeting = recorded('Notitie rondsturen', 'Notitie rondsturen ');
    const text = 'Notitie rondsturen aan';
    expect(after(meeting, recordTextChange(meeting, ref, text)).line).toBe(text);
    expect(typed(meeting, text).decision).toBe(text);
  });

  it('say the same on one line when more lines are pasted in the rail', () => {
    const change = recordTextChange(recorded('Akkoord'), ref, 'Akkoord, \n mits\r\nbinnen budget');
    const text = 'Akkoord, mits binnen budget';
    expect(after(recorded('Akkoord'), change)).toEqual({ decision: text, line: text });
  });

  it('say the same after whatever is typed, on whichever side, in whatever order', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\u00a0', '\t', '\n', '.') });
    const typing = fc.record({ inRail: fc.boolean(), text: words });
    fc.assert(
      fc.property(fc.array(typing, { minLength: 1 }), (typings) => {
        let meeting = recorded('Akkoord');
        for (const { inRail, text } of typings) {
          const item = itemOf(meeting);
          const change = inRail
            ? recordTextChange(meeting, ref, text)
            : discussionChange(meeting, item, withLine(item, text.replaceAll('\n', ' ')));
          meeting = applied(meeting, change);
          const { decision, line } = sides(meeting);
          expect(line.trim()).toBe(decision?.trim());
        }
      }),
    );
  });
});

describe('a decision that two lines mention', () => {
  const twice = (other: string) => {
    const meeting = recorded('Akkoord');
    const again = anItem('Rondvraag', { id: 'j', discussion: [line(other)] });
    return { ...meeting, items: [...meeting.items, again] };
  };
  const saidAt = (meeting: Meeting, change: Change) =>
    applied(meeting, change).items.map(({ discussion }) => lineOf(discussion.at(-1)));

  it('says the same in both, when it did', () => {
    const meeting = twice('Akkoord');
    const typed = withLine(itemOf(meeting), 'Niet akkoord');
    const both = ['Niet akkoord', 'Niet akkoord'];
    expect(saidAt(meeting, discussionChange(meeting, itemOf(meeting), typed))).toEqual(both);
    expect(saidAt(meeting, recordTextChange(meeting, ref, 'Niet akkoord'))).toEqual(both);
  });

  it('leaves the one alone that says it in other words', () => {
    const meeting = twice('Zie boven');
    const change = recordTextChange(meeting, ref, 'Niet akkoord');
    expect(saidAt(meeting, change)).toEqual(['Niet akkoord', 'Zie boven']);
    const other = meeting.items[1] ?? itemOf(meeting);
    const typed = discussionChange(meeting, other, [line('Zie punt 1')]);
    expect(applied(meeting, typed).decisions[0]?.text).toBe('Akkoord');
  });
});

describe('a decision that two lines of one item mention', () => {
  const meeting = aMeeting({
    items: [anItem('Jaarplan', { id: 'i', discussion: [line('Zie boven'), line('Akkoord')] })],
    decisions: [aDecision(7, { id: 'd1', itemId: 'i', text: 'Akkoord' })],
  });
  const saidAfter = (...typed: readonly Block[]) =>
    applied(meeting, discussionChange(meeting, itemOf(meeting), typed)).decisions[0]?.text;

  it('follows the line that says it, and stays when something else is typed', () => {
    expect(saidAfter(line('Zie boven'), line('Niet akkoord'))).toBe('Niet akkoord');
    expect(saidAfter(line('Zie punt 1'), line('Akkoord'))).toBe('Akkoord');
    expect(saidAfter(line('Zie boven'), line('Akkoord'), paragraph('Verder.'))).toBe('Akkoord');
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

  it('is open again once all of it is taken away, unless something was recorded', () => {
    const item = anItem('Jaarplan', { status: 'discussed', discussion: text('A') });
    const left = (decisions: Meeting['decisions']) => {
      const meeting = aMeeting({ items: [item], decisions });
      const result = apply(meeting, discussionChange(meeting, item, text('')));
      return result.ok ? result.value.items[0]?.status : result.error.kind;
    };
    expect(left([])).toBe('open');
    expect(left([aDecision(1, { itemId: item.id })])).toBe('discussed');
    expect(statusAfter('discussed')).toBe('discussed');
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
