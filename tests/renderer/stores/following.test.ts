import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMeetingStore, type MeetingStore } from '../../../renderer/stores/meeting-store.ts';
import type { Followed, Outcome, Saved } from '../../../shared/api.ts';
import type { Conflict, KeptConflict } from '../../../shared/meeting/conflict.ts';
import { difference } from '../../../shared/meeting/difference.ts';
import { applyEdit, noHistory, type Edit, type Edited } from '../../../shared/meeting/history.ts';
import { merge } from '../../../shared/meeting/merge.ts';
import type { Block, Meeting } from '../../../shared/meeting/schema.ts';
import { fail, ok } from '../../../shared/result.ts';
import { aMeeting, anItem, anOpenedMeeting, counter, text } from '../../support/builders.ts';

const item = anItem('Koers', { discussion: text('Begin.') });
const start = aMeeting({ items: [item, anItem('Rondvraag')] });

/** Main as it is towards the window, with calls that the test lets through one by one. */
class MainDouble {
  current: Edited = { meeting: start, history: noHistory };
  readonly conflicts: KeptConflict[] = [];
  #isFollowed = true;
  readonly #calls: (() => void)[] = [];
  readonly #newId = counter('conflict');

  get isQuiet(): boolean {
    return this.#calls.length === 0;
  }

  record = (edits: readonly Edit[]) =>
    this.#call((): Outcome<Saved> => {
      if (!this.#isFollowed) return fail({ key: 'errors.meetingOutdated' });
      for (const edit of edits) this.#apply(edit);
      return ok({ at: '2027-03-12T09:00:00.000Z' });
    });

  follow = () =>
    this.#call((): Outcome<Followed> => {
      this.#isFollowed = true;
      return ok({ ...this.current, conflicts: [...this.conflicts] });
    });

  ask = (conflicts: readonly Conflict[]) =>
    this.#call((): Outcome<readonly KeptConflict[]> => {
      const kept = conflicts.map((conflict) => this.#keep(conflict));
      return ok(kept);
    });

  /** Lets the oldest call reach main and its answer reach the window. */
  async letThrough(): Promise<void> {
    this.#calls.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  }

  /** Another machine goes on from what it knew, and its file is merged in. */
  takeIn(base: Meeting, theirs: Meeting): void {
    const merged = merge(base, this.current.meeting, theirs);
    for (const conflict of merged.conflicts) this.#keep(conflict);
    if (!merged.change) return;
    this.#apply({ change: merged.change, kind: 'elsewhere' });
    this.#isFollowed = false;
  }

  #apply(edit: Edit): void {
    const applied = applyEdit(this.current, edit);
    if (!applied.ok) throw new Error(`Main was offered what does not fit: ${applied.error.kind}`);
    this.current = applied.value;
  }

  #keep(conflict: Conflict): KeptConflict {
    const kept = { id: this.#newId(), at: '2027-03-12T09:00:00.000Z', from: null, conflict };
    this.conflicts.push(kept);
    return kept;
  }

  #call<T>(answer: () => T): Promise<T> {
    return new Promise((resolve) => {
      this.#calls.push(() => {
        resolve(answer());
      });
    });
  }
}

type Act =
  | { readonly type: 'write'; readonly at: number }
  | { readonly type: 'rewrite'; readonly at: number }
  | { readonly type: 'letThrough' | 'hear' }
  | { readonly type: 'elsewhere'; readonly at: number; readonly rewrites: boolean };

const at = fc.nat({ max: 5 });
const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ type: fc.constant('write' as const), at }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('rewrite' as const), at }) },
    { weight: 4, arbitrary: fc.record({ type: fc.constant('letThrough' as const) }) },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('hear' as const) }) },
    {
      weight: 3,
      arbitrary: fc.record({
        type: fc.constant('elsewhere' as const),
        at,
        rewrites: fc.boolean(),
      }),
    },
  ),
  { minLength: 1, maxLength: 30 },
);

const newWord = counter('woord');

function withLine(blocks: readonly Block[], place: number, word: string): readonly Block[] {
  return blocks.toSpliced(Math.min(place, blocks.length), 0, ...text(word));
}

function withWordInLine(blocks: readonly Block[], place: number, word: string): readonly Block[] {
  return blocks.map((block, index) =>
    index === place % blocks.length
      ? { ...block, inlines: [...block.inlines, { text: ` ${word}` }] }
      : block,
  );
}

function discussionOf({ items }: Meeting): readonly Block[] {
  return items.find(({ id }) => id === item.id)?.discussion ?? [];
}

function saying(meeting: Meeting, discussion: readonly Block[]): Meeting {
  return {
    ...meeting,
    items: meeting.items.map((one) => (one.id === item.id ? { ...one, discussion } : one)),
  };
}

function type(store: MeetingStore, discussion: readonly Block[]): void {
  const change = difference(store.getState().meeting, saying(store.getState().meeting, discussion));
  if (change) store.getState().change(change, 'discussion');
}

function opened() {
  const main = new MainDouble();
  const store = createMeetingStore(anOpenedMeeting({ meeting: start }), {
    record: main.record,
    follow: main.follow,
    ask: main.ask,
    now: () => 0,
    later: () => undefined,
  });
  return { main, store };
}

async function settle(main: MainDouble): Promise<void> {
  await main.letThrough();
  while (!main.isQuiet) await main.letThrough();
}

describe('a window that types while another machine writes', () => {
  it('comes to the same as main, with every word of both, whatever comes when', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (script) => {
        const { main, store } = opened();
        const words: string[] = [];
        for (const act of script) {
          const word = newWord();
          const here = discussionOf(store.getState().meeting);
          const there = discussionOf(main.current.meeting);
          switch (act.type) {
            case 'write':
              words.push(word);
              type(store, withLine(here, act.at, word));
              break;
            case 'rewrite':
              words.push(word);
              type(store, withWordInLine(here, act.at, word));
              break;
            case 'elsewhere': {
              words.push(word);
              const change = act.rewrites ? withWordInLine : withLine;
              const known = main.current.meeting;
              main.takeIn(known, saying(known, change(there, act.at, word)));
              break;
            }
            case 'hear':
              void store.getState().follow();
              break;
            case 'letThrough':
              await main.letThrough();
          }
        }
        await settle(main);
        void store.getState().follow();
        await settle(main);
        expect(store.getState().meeting).toEqual(main.current.meeting);
        expect(store.getState().save.kind).toBe('saved');
        const all = JSON.stringify([main.current.meeting, main.conflicts]);
        for (const word of words) expect(all).toContain(word);
      }),
      { numRuns: 300 },
    );
  });

  it('asks what both wrote in the same line, and lets both stand until then', async () => {
    const { main, store } = opened();
    type(store, text('Begin hier.'));
    main.takeIn(start, saying(start, text('Begin daar.')));
    await settle(main);
    const { meeting, conflicts } = store.getState();
    expect(discussionOf(meeting)).toEqual(text('Begin daar.', 'Begin hier.'));
    expect(conflicts.map(({ conflict }) => [conflict.mine, conflict.theirs])).toEqual([
      [text('Begin hier.'), text('Begin daar.')],
    ]);
    expect(main.current.meeting).toEqual(meeting);
  });

  it('takes back what was typed here and leaves what came from there', async () => {
    const { main, store } = opened();
    type(store, text('Begin.', 'Hier.'));
    await settle(main);
    const other = start.items[1]?.id;
    const known = main.current.meeting;
    main.takeIn(known, {
      ...known,
      items: known.items.map((one) => (one.id === other ? { ...one, title: 'Slot' } : one)),
    });
    void store.getState().follow();
    await settle(main);
    expect(store.getState().meeting.items[1]?.title).toBe('Slot');
    store.getState().undo();
    expect(discussionOf(store.getState().meeting)).toEqual(text('Begin.'));
    expect(store.getState().meeting.items[1]?.title).toBe('Slot');
  });
});
