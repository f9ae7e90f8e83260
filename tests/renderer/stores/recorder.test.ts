import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { mergeEdits, Recorder, type SaveState } from '../../../renderer/stores/recorder.ts';
import type { AppError, Outcome, Saved } from '../../../shared/api.ts';
import { apply } from '../../../shared/meeting/apply.ts';
import type { Edit } from '../../../shared/meeting/history.ts';
import { asSplice } from '../../../shared/meeting/splice.ts';
import { fail, ok } from '../../../shared/result.ts';
import { aMeeting, anItem, text } from '../../support/builders.ts';

const ACKNOWLEDGED_AT = '2027-03-12T09:53:07.000Z';
const saved = ok({ at: ACKNOWLEDGED_AT });
const full: AppError = { key: 'errors.recording.full' };
const diskFull = fail(full);

function typed(words: string, item = 'item4'): Edit {
  const discussion = text(...words.split('\n'));
  return { kind: 'more', change: { type: 'item.set', item, set: { discussion } } };
}
/** The discussion of item4, of so many lines, in which from one on some give way to others. */
function spliced(of: number, at: number, remove: number, ...insert: readonly string[]): Edit {
  const where = { item: 'item4', field: 'discussion', of, at, remove } as const;
  return { kind: 'more', change: { type: 'item.splice', ...where, insert: text(...insert) } };
}
function moved(item: string): Edit {
  return { kind: 'step', change: { type: 'item.move', item, parent: null, after: null } };
}

/** Main as the test plays it: every call waits until the test answers it. */
function deskWithRecorder() {
  const calls: { edits: readonly Edit[]; answer: (outcome: Outcome<Saved> | Error) => void }[] = [];
  const states: SaveState[] = [];
  const timers: (() => void)[] = [];
  const outdated = vi.fn<() => void>();
  let time = 0;
  const recorder = new Recorder({
    record: (edits) =>
      new Promise((resolve, reject) => {
        const answer = (outcome: Outcome<Saved> | Error) => {
          if (outcome instanceof Error) reject(outcome);
          else resolve(outcome);
        };
        calls.push({ edits, answer });
      }),
    onState: (state) => states.push(state),
    onRecorded: () => undefined,
    onOutdated: outdated,
    now: () => (time += 10),
    later: (_, callback) => timers.push(callback),
  });
  return {
    recorder,
    calls,
    states,
    outdated,
    /** Answers the oldest open call and lets everything that hangs on it happen. */
    answer: async (at: number, outcome: Outcome<Saved> | Error = saved) => {
      calls[at]?.answer(outcome);
      await settled();
    },
    retry: async () => {
      timers.shift()?.();
      await settled();
    },
  };
}

/** Promises that were resolved have run their course. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

describe('the recorder', () => {
  it('hands a change over at once and says saved only when the disk has said so', async () => {
    const desk = deskWithRecorder();
    desk.recorder.add(typed('De taskforce'));

    expect(desk.calls.map(({ edits }) => edits)).toEqual([[typed('De taskforce')]]);
    expect(desk.states.at(-1)?.kind).toBe('pending');

    await desk.answer(0);
    expect(desk.states.at(-1)).toEqual({ kind: 'saved', at: Date.parse(ACKNOWLEDGED_AT) });
  });

  it('gathers what is typed while a call is under way into one next call', async () => {
    const desk = deskWithRecorder();
    desk.recorder.add(typed('D'));
    desk.recorder.add(typed('De'));
    desk.recorder.add(typed('De t'));
    expect(desk.calls).toHaveLength(1);

    await desk.answer(0);
    expect(desk.calls[1]?.edits).toEqual([typed('De t')]);
    expect(desk.states.at(-1)?.kind).toBe('pending');

    await desk.answer(1);
    expect(desk.states.at(-1)?.kind).toBe('saved');
    expect(desk.calls).toHaveLength(2);
  });

  it.each([
    ['does not fit what main has', 'errors.recordMisfit'],
    ['main has no open meeting for', 'errors.meetingNotOpen'],
  ] as const)('has what %s based anew, instead of offering it again', async (_, key) => {
    const desk = deskWithRecorder();
    desk.recorder.add(spliced(3, 1, 1, 'De kade'));
    await desk.answer(0, fail({ key }));
    expect(desk.states.at(-1)?.kind).toBe('failed');
    expect(desk.outdated).not.toHaveBeenCalled();

    await desk.retry();
    expect(desk.outdated).toHaveBeenCalledOnce();
    expect(desk.calls).toHaveLength(1);
  });

  it('keeps the order of changes to different things', async () => {
    const desk = deskWithRecorder();
    desk.recorder.add(typed('een', 'a'));
    const later = [typed('twee', 'b'), moved('a'), typed('drie', 'b'), typed('vier', 'a')];
    later.forEach((change) => {
      desk.recorder.add(change);
    });
    await desk.answer(0);
    expect(desk.calls[1]?.edits).toEqual(later);
  });

  it('tells of a failure and offers the same changes again, with what was typed since', async () => {
    const desk = deskWithRecorder();
    desk.recorder.add(moved('a'));
    await desk.answer(0, diskFull);
    expect(desk.states.at(-1)).toMatchObject({ kind: 'failed', error: full });

    desk.recorder.add(moved('b'));
    expect(desk.calls).toHaveLength(1);
    expect(desk.states.at(-1)?.kind).toBe('failed');

    await desk.retry();
    expect(desk.calls[1]?.edits).toEqual([moved('a'), moved('b')]);
    await desk.answer(1);
    expect(desk.states.at(-1)?.kind).toBe('saved');
  });

  it('keeps saying since when nothing was saved, however often it tries again', async () => {
    const desk = deskWithRecorder();
    desk.recorder.add(moved('a'));
    await desk.answer(0, diskFull);
    await desk.retry();
    await desk.answer(1, diskFull);
    const since = desk.states
      .filter((state) => state.kind === 'failed')
      .map((state) => state.since);
    expect(since).toHaveLength(2);
    expect(since[0]).toBe(since[1]);
  });

  it('takes a call that never comes back for a failure', async () => {
    const desk = deskWithRecorder();
    desk.recorder.add(moved('a'));
    await desk.answer(0, new Error('the channel is closed'));
    expect(desk.states.at(-1)).toMatchObject({
      kind: 'failed',
      error: { key: 'errors.recording.other' },
    });
    await desk.retry();
    expect(desk.calls[1]?.edits).toEqual([moved('a')]);
  });

  it('is flushed once everything is on the disk, and not before', async () => {
    const desk = deskWithRecorder();
    let flushed = false;
    desk.recorder.add(moved('a'));
    void desk.recorder.flushed().then(() => (flushed = true));

    await desk.answer(0, diskFull);
    desk.recorder.add(moved('b'));
    expect(flushed).toBe(false);

    await desk.retry();
    expect(flushed).toBe(false);
    await desk.answer(1);
    expect(flushed).toBe(true);
  });

  it('is flushed at once when nothing waits', async () => {
    await expect(deskWithRecorder().recorder.flushed()).resolves.toBeUndefined();
  });

  it('never sends more in one call than main takes', async () => {
    const desk = deskWithRecorder();
    const changes = Array.from({ length: 12_000 }, (_, index) => moved(`item${String(index)}`));
    changes.forEach((change) => {
      desk.recorder.add(change);
    });
    for (let at = 0; at < desk.calls.length; at++) await desk.answer(at);

    expect(Math.max(...desk.calls.map((call) => call.edits.length))).toBeLessThanOrEqual(10_000);
    expect(desk.calls.flatMap((call) => call.edits)).toEqual(changes);
    expect(desk.states.at(-1)?.kind).toBe('saved');
  });

  it('leads main to the same meeting as the window, whatever fails on the way', async () => {
    const items = ['a', 'b'].map((id) => anItem(id, { id }));
    const words = fc.string({ unit: fc.constantFrom('a', 'b', '\n') });
    const change = fc.oneof(
      fc.tuple(words, fc.constantFrom('a', 'b')).map(([typing, id]) => typed(typing, id)),
      fc.constantFrom('a', 'b').map(moved),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 15 }),
        fc.array(fc.boolean(), { maxLength: 10 }),
        async (whole, answers) => {
          const desk = deskWithRecorder();
          const start = aMeeting({ items });
          const changes = whole.map((edit, at) => {
            const before = replay(start, whole.slice(0, at));
            return at % 3 === 0 ? edit : { ...edit, change: asSplice(before, edit.change) };
          });
          const onDisk: Edit[] = [];
          let answered = 0;
          const answerNext = async (good: boolean) => {
            const call = desk.calls[answered];
            if (!call) return;
            answered += 1;
            if (good) onDisk.push(...call.edits);
            await desk.answer(answered - 1, good ? saved : diskFull);
            await desk.retry();
          };
          for (const [index, each] of changes.entries()) {
            desk.recorder.add(each);
            if (answers[index] !== undefined) await answerNext(answers[index]);
          }
          while (answered < desk.calls.length) await answerNext(true);

          expect(replay(start, onDisk)).toEqual(replay(start, changes));
          expect(desk.states.at(-1)?.kind).toBe('saved');
        },
      ),
      { numRuns: 50 },
    );
  });
});

function replay(meeting: ReturnType<typeof aMeeting>, edits: readonly Edit[]) {
  return edits.reduce((current, { change }) => {
    const next = apply(current, change);
    if (!next.ok) throw new Error(`Does not fit: ${JSON.stringify(change)}`);
    return next.value;
  }, meeting);
}

describe('two settings in a row', () => {
  it('become one with the later values when they set the same item', () => {
    const title: Edit = {
      kind: 'step',
      change: { type: 'item.set', item: 'item4', set: { title: 'Jaarplan' } },
    };
    expect(mergeEdits(title, typed('nieuw'))).toEqual({
      kind: 'step',
      change: {
        type: 'item.set',
        item: 'item4',
        set: { title: 'Jaarplan', discussion: text('nieuw') },
      },
    });
  });

  it('become one when the later is about lines of the text that the earlier set', () => {
    expect(mergeEdits(typed('a\nb\nc'), spliced(3, 1, 1, 'bb', 'd'))).toEqual(typed('a\nbb\nd\nc'));
  });

  it('become one when the later is about just the lines that came with the earlier', () => {
    expect(mergeEdits(spliced(6, 4, 1, 'b'), spliced(6, 4, 1, 'bb', 'd'))).toEqual(
      spliced(6, 4, 1, 'bb', 'd'),
    );
  });

  it('stay apart when they are about different things', () => {
    expect(mergeEdits(typed('a', 'a'), typed('b', 'b'))).toBeUndefined();
    expect(mergeEdits(typed('a', 'a'), spliced(1, 0, 1, 'b'))).toBeUndefined();
    expect(mergeEdits(spliced(6, 4, 1, 'b'), spliced(6, 3, 1, 'b'))).toBeUndefined();
    expect(mergeEdits(spliced(6, 4, 1, 'b'), spliced(6, 4, 2, 'b'))).toBeUndefined();
    expect(mergeEdits(typed('a'), moved('item4'))).toBeUndefined();
  });

  it('stay apart when they are undone apart', () => {
    expect(mergeEdits(typed('a'), { ...typed('ab'), kind: 'step' })).toBeUndefined();
    expect(mergeEdits(typed('a'), { ...typed(''), kind: 'undo' })).toBeUndefined();
  });
});
