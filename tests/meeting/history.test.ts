import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../shared/meeting/change.ts';
import {
  applyEdit,
  MAX_STEPS,
  noHistory,
  nothing,
  type Edit,
  type Edited,
} from '../../shared/meeting/history.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { changeFor, draws, meeting as anyMeeting } from '../support/arbitraries.ts';
import { aMeeting, anAttendee, anItem, text } from '../support/builders.ts';
import { titled, valueOf } from '../support/store.ts';

function after(start: Meeting, ...edits: readonly Edit[]): Edited {
  return edits.reduce<Edited>((edited, edit) => valueOf(applyEdit(edited, edit)), {
    meeting: start,
    history: noHistory,
  });
}

function onward(edited: Edited, change: Change | undefined, kind: Edit['kind']): Edited {
  return change ? valueOf(applyEdit(edited, { change, kind })) : edited;
}

function undone(edited: Edited): Edited {
  return onward(edited, edited.history.undoable.at(-1), 'undo');
}

function redone(edited: Edited): Edited {
  return onward(edited, edited.history.redoable.at(-1), 'redo');
}

function typed(item: string, words: string, kind: Edit['kind']): Edit {
  return { kind, change: { type: 'item.set', item, set: { discussion: text(words) } } };
}

const withTwoItems = () =>
  aMeeting({ items: [anItem('Opening', { id: 'a' }), anItem('Rondvraag', { id: 'b' })] });

describe('the history of a meeting', () => {
  it('leads back to where it began and forth again, wherever one turns on the way', () => {
    fc.assert(
      fc.property(anyMeeting, draws, fc.array(fc.boolean()), (start, drawn, turns) => {
        const end = drawn.reduce<Edited>(
          (edited, draw) => onward(edited, changeFor(edited.meeting, draw), 'step'),
          { meeting: start, history: noHistory },
        );
        let edited = turns.reduce((now, back) => (back ? undone(now) : redone(now)), end);
        while (edited.history.undoable.length > 0) edited = undone(edited);
        expect(edited.meeting).toEqual(start);
        while (edited.history.redoable.length > 0) edited = redone(edited);
        expect(edited.meeting).toEqual(end.meeting);
      }),
    );
  });

  it('takes back as one what goes on with a step', () => {
    const start = withTwoItems();
    const edited = after(start, typed('a', 'D', 'step'), typed('a', 'De', 'more'));
    expect(undone(edited).meeting).toEqual(start);
  });

  it(`keeps the last ${String(MAX_STEPS)} steps`, () => {
    const titles = Array.from({ length: MAX_STEPS + 3 }, (_, index) => titled(`T${String(index)}`));
    let edited = after(aMeeting(), ...titles);
    expect(edited.history.undoable).toHaveLength(MAX_STEPS);
    while (edited.history.undoable.length > 0) edited = undone(edited);
    expect(edited.meeting.title).toBe('T2');
  });

  it('passes over a step that no longer fits, and goes on with the one before it', () => {
    const edited = after(withTwoItems(), titled('Nieuw'), typed('a', 'Weg', 'step'));
    const without = onward(edited, nothing, 'undo');
    expect(without.history.redoable).toEqual([]);
    expect(undone(without).meeting.title).toBe('Taskforce Waterrand');
  });
});

describe('what comes from elsewhere', () => {
  const elsewhere = (change: Change): Edit => ({ change, kind: 'elsewhere' });

  it('is never taken back', () => {
    const edited = after(
      withTwoItems(),
      typed('a', 'Hier', 'step'),
      typed('b', 'Daar', 'elsewhere'),
    );
    const { meeting, history } = undone(edited);
    expect(meeting.items.map(({ discussion }) => discussion)).toEqual([[], text('Daar')]);
    expect(history.undoable).toEqual([]);
  });

  it.each<[string, Edit, Change]>([
    [
      'in the same text',
      typed('a', 'Hier', 'step'),
      { type: 'item.set', item: 'a', set: { discussion: text('Hier en daar') } },
    ],
    [
      'in an item that was added here',
      {
        kind: 'step',
        change: { type: 'item.add', parent: null, after: null, row: anItem('Nieuw', { id: 'c' }) },
      },
      { type: 'item.set', item: 'c', set: { discussion: text('Daar') } },
    ],
    [
      'below an item that was added here',
      {
        kind: 'step',
        change: {
          type: 'item.add',
          parent: null,
          after: null,
          row: anItem('Nieuw', { id: 'c', items: [anItem('Subpunt', { id: 'd' })] }),
        },
      },
      { type: 'item.set', item: 'd', set: { title: 'Daar' } },
    ],
    [
      'about an attendee that was added here',
      {
        kind: 'step',
        change: {
          type: 'row.add',
          list: 'attendees',
          after: null,
          row: anAttendee('Kees', { id: 'k' }),
        },
      },
      { type: 'row.set', list: 'attendees', id: 'k', set: { name: 'Kees de Boer' } },
    ],
  ])('%s leaves nothing to take back there', (_, here, there) => {
    const edited = after(withTwoItems(), titled('Nieuw'), here, elsewhere(there));
    expect(edited.history.undoable).toHaveLength(1);
    expect(undone(edited).meeting.title).toBe('Taskforce Waterrand');
  });
});
