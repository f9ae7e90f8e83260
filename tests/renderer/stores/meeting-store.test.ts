import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endBurst } from '../../../renderer/stores/burst.ts';
import { createMeetingStore } from '../../../renderer/stores/meeting-store.ts';
import type { Change, Step } from '../../../shared/meeting/change.ts';
import { batch } from '../../../shared/meeting/steps.ts';
import type { Edit } from '../../../shared/meeting/history.ts';
import type { Meeting } from '../../../shared/meeting/schema.ts';
import { ok } from '../../../shared/result.ts';
import { alone, writing } from '../../support/alone.ts';
import { changeFor, draws, meeting } from '../../support/arbitraries.ts';
import { aMeeting, anItem, anOpenedMeeting, text } from '../../support/builders.ts';
import { titled } from '../../support/store.ts';

/** An open meeting with a clock that the test sets. */
function opened(start: Meeting) {
  let time = 0;
  const recorded: Edit[] = [];
  const store = createMeetingStore(anOpenedMeeting({ meeting: start }), {
    ...alone,
    record: (edits) => {
      recorded.push(...edits);
      return Promise.resolve(ok({ at: '2027-03-12T09:00:00.000Z' }));
    },
    now: () => time,
    later: () => undefined,
  });
  const { change, undo, redo, flushed } = store.getState();
  return {
    recorded,
    change,
    undo,
    redo,
    flushed,
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
    meeting: () => store.getState().meeting,
    state: () => store.getState(),
    discussion: () => store.getState().meeting.items[0]?.discussion,
    type: (words: string) => {
      change(
        { type: 'item.set', item: 'item4', set: { discussion: text(words) } },
        'discussion item4',
      );
    },
  };
}

const withItem4 = () => aMeeting({ items: [anItem('Gedeelde bouwstenen', { id: 'item4' })] });

describe('undo and redo', () => {
  it('lead back to the start and forth to the end, whatever was changed', () => {
    fc.assert(
      fc.property(meeting, draws, (start, all) => {
        const desk = opened(start);
        for (const draw of all) {
          desk.wait(5_000);
          desk.change(changeFor(desk.meeting(), draw));
        }
        const end = desk.meeting();

        while (desk.state().history.undoable.length > 0) desk.undo();
        expect(desk.meeting()).toEqual(start);
        while (desk.state().history.redoable.length > 0) desk.redo();
        expect(desk.meeting()).toEqual(end);
      }),
    );
  });

  it('take back a burst of typing as one', () => {
    const desk = opened(withItem4());
    for (const words of ['D', 'De', 'De ', 'De t']) {
      desk.type(words);
      desk.wait(200);
    }
    desk.undo();
    expect(desk.discussion()).toEqual([]);
    desk.redo();
    expect(desk.discussion()).toEqual(text('De t'));
  });

  it('record the text at the first key of a burst, and then only the line that is typed in', async () => {
    const desk = opened(
      aMeeting({ items: [anItem('Kade', { id: 'item4', discussion: text('Eerst', 'D') })] }),
    );
    const write = (words: string) => {
      const set = { discussion: text('Eerst', words) };
      desk.change({ type: 'item.set', item: 'item4', set }, 'discussion item4');
    };
    for (const words of ['De', 'De ', 'De k']) write(words);
    await desk.flushed();
    const whole = { type: 'item.set', item: 'item4', set: { discussion: text('Eerst', 'De') } };
    const where = { item: 'item4', field: 'discussion', of: 2, at: 1, remove: 1 };
    expect(desk.recorded).toEqual([
      { kind: 'step', change: whole },
      { kind: 'more', change: { type: 'item.splice', ...where, insert: text('De k') } },
    ]);
    desk.undo();
    expect(desk.discussion()).toEqual(text('Eerst', 'D'));
  });

  it('keep what was typed before a pause', () => {
    const desk = opened(withItem4());
    desk.type('Eerst');
    desk.wait(5_000);
    desk.type('Eerst dit, dan dat');
    desk.undo();
    expect(desk.discussion()).toEqual(text('Eerst'));
  });

  it('are two when the same field begins to write in more places', () => {
    const desk = opened(withItem4());
    const rename = (title: string): Step => ({ type: 'item.set', item: 'item4', set: { title } });
    const discuss: Step = { type: 'item.set', item: 'item4', set: { discussion: text('Ja') } };
    desk.change(rename('J'), 'title');
    desk.change(batch([rename('Ja'), discuss]), 'title');
    desk.undo();
    expect(desk.discussion()).toEqual([]);
    expect(desk.meeting().items[0]?.title).toBe('J');
  });

  it('never swallow another change that came in between', () => {
    const desk = opened(withItem4());
    desk.type('Eerst');
    desk.change({ type: 'meeting.set', set: { location: 'Dijkhuis' } });
    desk.type('Eerst dit');
    desk.undo();
    desk.undo();
    expect(desk.meeting().location).toBeNull();
    expect(desk.discussion()).toEqual(text('Eerst'));
  });

  it('say what they did, so that it can be shown', () => {
    const desk = opened(withItem4());
    desk.type('Eerst');
    expect(desk.undo()).toMatchObject(ok({ type: 'item.set', item: 'item4' }));
    expect(desk.redo()).toMatchObject(ok({ type: 'item.set', item: 'item4' }));
    expect(desk.redo()).toEqual(ok(null));
  });

  it('leave nothing to redo once something new is typed', () => {
    const desk = opened(withItem4());
    desk.type('Eerst');
    desk.undo();
    desk.wait(5_000);
    desk.type('Anders');
    expect(desk.redo()).toEqual(ok(null));
    expect(desk.discussion()).toEqual(text('Anders'));
  });

  it('are recorded like every other change', async () => {
    const desk = opened(withItem4());
    desk.type('Eerst');
    desk.undo();
    await desk.flushed();
    expect(desk.recorded.at(-1)).toEqual({
      kind: 'undo',
      change: { type: 'item.set', item: 'item4', set: { discussion: [] } },
    });
  });
});

describe('a step that no longer fits', () => {
  it('is told of and passed over, and the one before it comes next', async () => {
    const { change: gone } = titled('Voor');
    const misfit: Change = { type: 'item.remove', item: 'unknown' };
    const history = { undoable: [gone, misfit], redoable: [] };
    const recorded: Edit[] = [];
    const { getState } = createMeetingStore(anOpenedMeeting({ history }), {
      ...alone,
      record: (edits) => {
        recorded.push(...edits);
        return Promise.resolve(ok({ at: '2027-03-12T09:00:00.000Z' }));
      },
    });
    expect(getState().undo()).toMatchObject({ ok: false, error: { kind: 'missing' } });
    expect(getState().undo()).toEqual(ok(gone));
    expect(getState().meeting.title).toBe('Voor');
    await getState().flushed();
    expect(recorded.map(({ kind }) => kind)).toEqual(['undo', 'undo']);
  });
});

describe('a change that does not fit', () => {
  it('is refused as the bug it is, and neither painted nor recorded', () => {
    const desk = opened(withItem4());
    const before = desk.meeting();
    expect(() => {
      desk.change({ type: 'item.remove', item: 'unknown' });
    }).toThrow(/does not fit/);
    expect(desk.meeting()).toBe(before);
    expect(desk.recorded).toEqual([]);
    expect(desk.state().history.undoable).toEqual([]);
  });
});

describe('a value that no file may hold', () => {
  it.each<[string, Change]>([
    ['a title without end', { type: 'meeting.set', set: { title: 'x'.repeat(2_001) } }],
    ['a day in a far year', { type: 'meeting.set', set: { date: '12027-01-01' } }],
    ['a time with seconds', { type: 'meeting.set', set: { startTime: '10:00:30' } }],
  ])('such as %s is refused before it is painted, and saving goes on', async (_, change) => {
    const start = withItem4();
    const desk = opened(start);
    desk.change(change);
    expect(desk.meeting()).toBe(start);
    desk.type('Welkom.');
    await desk.flushed();
    expect(desk.recorded).toHaveLength(1);
  });
});

describe('an accident right after a burst of typing', () => {
  it('is taken back alone: the sentence comes back', () => {
    const desk = opened(withItem4());
    desk.type('De taskforce');
    desk.wait(100);
    desk.type('De taskforce stemt in.');
    desk.wait(100);
    desk.type('');
    desk.undo();
    expect(desk.discussion()).toEqual(text('De taskforce stemt in.'));
  });

  it('is taken back without what was typed before it, and alone once something was typed behind it', () => {
    const desk = opened(withItem4());
    desk.type('Zie:');
    endBurst();
    desk.type('Zie: wat geplakt is');
    endBurst();
    desk.type('Zie: wat geplakt is, en verder');
    desk.undo();
    expect(desk.discussion()).toEqual(text('Zie: wat geplakt is'));
    desk.undo();
    expect(desk.discussion()).toEqual(text('Zie:'));
  });

  it('never takes more than five seconds of typing along', () => {
    const desk = opened(withItem4());
    for (let words = 1; words <= 20; words++) {
      desk.type('ja '.repeat(words));
      desk.wait(500);
    }
    desk.undo();
    expect(desk.discussion()).not.toEqual([]);
  });
});

describe('adopted minutes', () => {
  const adopted = aMeeting({ title: 'Was', status: 'adopted' });
  const opened = anOpenedMeeting({ meeting: adopted });
  const store = () => createMeetingStore(opened, writing);
  const rename = { type: 'meeting.set', set: { title: 'Wordt' } } as const;

  it('are opened to be read', () => {
    const { getState } = store();
    getState().change(rename);
    expect(getState().meeting).toEqual(adopted);
    expect(getState().access).toEqual({ kind: 'readOnly', why: { kind: 'adopted' } });
  });

  it('can be changed by who says so', () => {
    const { getState } = store();
    getState().editAnyway();
    getState().change(rename);
    expect(getState().meeting.title).toBe('Wordt');
  });

  it('stay as they are when another machine has them, whatever one says', () => {
    const why = { kind: 'changingHands' } as const;
    const access = { kind: 'readOnly', why } as const;
    const { getState } = createMeetingStore({ ...opened, access }, writing);
    getState().editAnyway();
    expect(getState().access).toEqual(access);
  });
});

describe('a meeting that is open to read only', () => {
  it('refuses every change, undo and redo, and says so', () => {
    const start = withItem4();
    const access = { kind: 'readOnly', why: { kind: 'newerVersion', version: 2 } } as const;
    const refusals: string[] = [];
    const { change } = titled('Ongedaan');
    const history = { undoable: [change], redoable: [change] };
    const store = createMeetingStore(anOpenedMeeting({ meeting: start, access, history }), {
      ...alone,
      record: () => Promise.reject(new Error('There is nothing to record')),
      refused: (why) => refusals.push(why),
    });
    store.getState().change(titled('Anders').change);
    store.getState().undo();
    store.getState().redo();
    expect(store.getState().meeting).toBe(start);
    expect(refusals).toEqual(['readOnly']);
  });
});
