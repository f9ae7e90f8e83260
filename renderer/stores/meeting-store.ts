import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Access, OpenedMeeting, Recovery } from '../../shared/api.ts';
import { apply } from '../../shared/meeting/apply.ts';
import { changeSchema, stepsOf, type Change } from '../../shared/meeting/change.ts';
import { invert } from '../../shared/meeting/invert.ts';
import type { Id, Meeting, Series } from '../../shared/meeting/schema.ts';
import { Recorder, type SaveState } from './recorder.ts';

/** A step back: the change that undoes, and what it belongs to while typing goes on. */
interface UndoEntry {
  readonly change: Change;
  readonly group: string | null;
  readonly startedAt: number;
  readonly at: number;
}

export interface MeetingState {
  readonly meeting: Meeting;
  readonly series: Series | null;
  readonly nextDecision: number;
  readonly nextAction: number;
  readonly replayed: number;
  readonly access: Access;
  readonly recovery: Recovery | null;
  readonly save: SaveState;
  readonly undoable: readonly UndoEntry[];
  readonly redoable: readonly UndoEntry[];
  /**
   * Applies a change, paints it and hands it to the disk. Changes with the same `group` that follow
   * each other without a pause are undone as one: give the field that is being typed in.
   * A value that no file may hold (a name of a thousand letters, a day in the year 12027) is refused
   * here, before it is painted: behind it nothing could be saved any more. So is every change to a
   * meeting that is open to read only.
   */
  readonly change: (change: Change, group?: string) => void;
  /** Takes the last change back and returns the item it was in, so that the view can show it. */
  readonly undo: () => Id | null;
  readonly redo: () => Id | null;
  readonly flushed: () => Promise<void>;
}
export type MeetingStore = StoreApi<MeetingState>;

export type Refusal = 'doesNotFit' | 'readOnly';

export interface MeetingStoreOptions {
  readonly record: ConstructorParameters<typeof Recorder>[0]['record'];
  /** Hears that a change was refused; nothing has changed then. */
  readonly refused?: (why: Refusal) => void;
  readonly now?: () => number;
  readonly later?: (milliseconds: number, callback: () => void) => void;
}

/** Typing without such a pause, for at most so long, is undone as one; in milliseconds. */
const PAUSE = 1_000;
const BURST = 5_000;
const MAX_UNDO = 500;

export function createMeetingStore(
  opened: OpenedMeeting,
  { record, refused, now = Date.now, later = afterwards }: MeetingStoreOptions,
): MeetingStore {
  return createStore<MeetingState>((set, get) => {
    const recorder = new Recorder({
      record,
      now,
      later,
      onState: (save) => {
        set({ save });
      },
    });

    /** Applies and records; returns the inverse. A change that does not fit is a bug of the caller. */
    function commit(change: Change): Change {
      const { meeting } = get();
      const inverse = invert(meeting, change);
      const next = apply(meeting, change);
      if (!inverse.ok || !next.ok) {
        throw new Error(`A change does not fit the meeting: ${JSON.stringify(stepsOf(change)[0])}`);
      }
      set({ meeting: next.value });
      recorder.add(change);
      return inverse.value;
    }

    function step(from: 'undoable' | 'redoable', to: 'undoable' | 'redoable'): Id | null {
      const entry = get()[from].at(-1);
      if (!entry || !isWritable(get())) return null;
      const inverse = commit(entry.change);
      set({
        [from]: get()[from].slice(0, -1),
        [to]: [...get()[to], { change: inverse, group: null, startedAt: now(), at: now() }],
      });
      return itemOf(entry.change);
    }

    return {
      ...opened,
      save: { kind: 'saved', at: null },
      undoable: [],
      redoable: [],
      change: (change, group) => {
        if (!isWritable(get())) {
          refused?.('readOnly');
          return;
        }
        if (!changeSchema.safeParse(change).success) {
          refused?.('doesNotFit');
          return;
        }
        const inverse = commit(change);
        const entry = {
          change: inverse,
          group: group === undefined ? null : `${group} ${direction(change, inverse)}`,
          startedAt: now(),
          at: now(),
        };
        set({ undoable: pushUndo(get().undoable, entry), redoable: [] });
      },
      undo: () => step('undoable', 'redoable'),
      redo: () => step('redoable', 'undoable'),
      flushed: () => recorder.flushed(),
    };
  });
}

export function isWritable({ access }: Pick<MeetingState, 'access'>): boolean {
  return access.kind === 'write';
}

/** Typing on in the same field keeps the older inverse: it leads back to before the first key. */
function pushUndo(entries: readonly UndoEntry[], entry: UndoEntry): readonly UndoEntry[] {
  const last = entries.at(-1);
  const goesOn =
    last &&
    last.group !== null &&
    last.group === entry.group &&
    entry.at - last.at < PAUSE &&
    entry.at - last.startedAt < BURST;
  if (goesOn) return [...entries.slice(0, -1), { ...last, at: entry.at }];
  return [...entries, entry].slice(-MAX_UNDO);
}

/** What was typed must come back when what followed was an accident: writing and erasing are two steps. */
function direction(change: Change, inverse: Change): string {
  return JSON.stringify(change).length < JSON.stringify(inverse).length ? 'erases' : 'writes';
}

function itemOf(change: Change): Id | null {
  for (const step of stepsOf(change)) {
    if (step.type === 'item.add') return step.row.id;
    if ('item' in step && step.type !== 'item.remove') return step.item;
  }
  return null;
}

function afterwards(milliseconds: number, callback: () => void): void {
  setTimeout(callback, milliseconds);
}
