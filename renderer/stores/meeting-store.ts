import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Access, Followed, OpenedMeeting, Outcome, Recovery } from '../../shared/api.ts';
import { apply, type Applied, type ChangeError } from '../../shared/meeting/apply.ts';
import { changeSchema, type Change } from '../../shared/meeting/change.ts';
import { asSplice } from '../../shared/meeting/splice.ts';
import { stepsOf } from '../../shared/meeting/steps.ts';
import type { Conflict, KeptConflict } from '../../shared/meeting/conflict.ts';
import { applyEdit, nothing, type Edit, type History } from '../../shared/meeting/history.ts';
import type { Meeting, Series } from '../../shared/meeting/schema.ts';
import { ok, type Result } from '../../shared/result.ts';
import { goesOn, newBurst, type Burst } from './burst.ts';
import { catchUp } from './catch-up.ts';
import { tellTyping } from './tell-when-painted.ts';
import { Recorder, type SaveState } from './recorder.ts';

type Retraced = Result<Change | null, ChangeError>;

export interface MeetingState {
  readonly meeting: Meeting;
  readonly history: History;
  readonly series: Series | null;
  readonly nextDecision: number;
  readonly nextAction: number;
  readonly replayed: number;
  readonly access: Access;
  readonly recovery: Recovery | null;
  readonly conflicts: readonly KeptConflict[];
  /**
   * Whether a text that changed takes the cursor along: not when another machine changed it, nor when it
   * says what is typed in a field elsewhere.
   */
  readonly cursor: 'follows' | 'stays';
  readonly save: SaveState;
  /**
   * Applies a change, paints it and hands it to the disk. Changes with the same `group` that follow
   * each other without a pause are undone as one: give the field that is being typed in.
   * A value that no file may hold (a name of a thousand letters, a day in the year 12027) is refused
   * here, before it is painted: behind it nothing could be saved any more. So is every change to a
   * meeting that is open to read only.
   */
  readonly change: (change: Change, group?: string) => void;
  /** Applies what the app keeps by itself, such as time: no step to take back. Nothing where it may not write. */
  readonly note: (change: Change) => void;
  /**
   * Takes the last step back and returns the change that did so, so that the view can show where it
   * was; `null` when there is none. A step that no longer fits, because of what came from another
   * machine, is dropped: the next call goes on with the one before it.
   */
  readonly undo: () => Retraced;
  readonly redo: () => Retraced;
  /** Lets adopted minutes be changed, which are opened to be read. */
  readonly editAnyway: () => void;
  readonly flushed: () => Promise<void>;
  /** Takes over what another machine wrote, with what is typed here on top of it. */
  readonly follow: () => Promise<void>;
  /** Goes on with the meeting as main opened it anew; nothing may be waiting to be recorded. */
  readonly renew: (opened: OpenedMeeting) => void;
}
export type MeetingStore = StoreApi<MeetingState>;

export type Refusal = 'doesNotFit' | 'readOnly';

export interface MeetingStoreOptions {
  readonly record: ConstructorParameters<typeof Recorder>[0]['record'];
  readonly follow: () => Promise<Outcome<Followed>>;
  /** Keeps conflicts on the disk; gives them as they are kept there. */
  readonly ask: (conflicts: readonly Conflict[]) => Promise<Outcome<readonly KeptConflict[]>>;
  /** Hears that a change was refused; nothing has changed then. */
  readonly refused?: (why: Refusal) => void;
  readonly now?: () => number;
  readonly later?: (milliseconds: number, callback: () => void) => void;
}

export function createMeetingStore(
  opened: OpenedMeeting,
  { record, follow, ask, refused, now = Date.now, later = afterwards }: MeetingStoreOptions,
): MeetingStore {
  return createStore<MeetingState>((set, get) => {
    let burst: Burst | undefined;
    /** What main has said to be on the disk. */
    let recorded = opened.meeting;
    const recorder = new Recorder({
      record,
      now,
      later,
      onState: (save) => {
        set({ save });
      },
      onRecorded: (edits) => {
        recorded = edits.reduce((meeting, edit) => known(apply(meeting, edit.change)), recorded);
      },
      onOutdated: () => void takeOver(),
    });

    async function takeOver(): Promise<void> {
      let unsettled: readonly Conflict[] = [];
      await recorder.rebase(async (replace) => {
        const answer = await follow();
        if (!answer.ok) return;
        const { conflicts, ...theirs } = answer.value;
        tellTyping();
        const caughtUp = catchUp(recorded, get().meeting, theirs);
        recorded = theirs.meeting;
        burst = undefined;
        replace(caughtUp.edits);
        set({ ...caughtUp.edited, conflicts, cursor: 'stays' });
        unsettled = caughtUp.conflicts;
      });
      if (unsettled.length === 0) return;
      const kept = await ask(unsettled);
      if (kept.ok) set({ conflicts: [...get().conflicts, ...kept.value] });
    }

    function commit(
      edit: Edit,
      cursor: MeetingState['cursor'] = 'follows',
    ): Result<null, ChangeError> {
      const next = applyEdit(get(), edit);
      if (!next.ok) return next;
      set({ ...next.value, cursor });
      recorder.add(edit);
      return ok(null);
    }

    /** A change that does not fit is a bug of the caller. */
    function commitOwn(edit: Edit, cursor?: MeetingState['cursor']): void {
      if (commit(edit, cursor).ok) return;
      const [step] = stepsOf(edit.change);
      throw new Error(`A change does not fit the meeting: ${JSON.stringify(step)}`);
    }

    /** `lines` says the same as `change`, in fewer words where that can be. */
    function type(change: Change, lines: Change, group: string): void {
      const before = get();
      const typed = { change: lines, group, at: now() };
      if (burst && goesOn(burst, before, typed)) {
        // The step that it goes on with leads back to before both, so what this takes back is not asked for.
        commitOwn({ change: lines, kind: 'more' }, 'stays');
        burst = { ...burst, at: typed.at };
        return;
      }
      commitOwn({ change, kind: 'step' }, 'stays');
      const step = get().history.undoable.at(-1);
      burst = step && newBurst(before, typed, step);
    }

    function retrace(change: Change | undefined, kind: 'undo' | 'redo'): Retraced {
      if (!change || !isWritable(get())) return ok(null);
      const done = commit({ change, kind });
      if (done.ok) return ok(change);
      commitOwn({ change: nothing, kind });
      return done;
    }

    return {
      ...guarded(opened),
      cursor: 'follows',
      save: { kind: 'saved', at: null },
      change: (change, group) => {
        if (!isWritable(get())) {
          refused?.('readOnly');
          return;
        }
        // Of a text that was sound only the lines that are new can be unsound.
        const lines = asSplice(get().meeting, change);
        if (!changeSchema.safeParse(lines).success) refused?.('doesNotFit');
        else if (group === undefined) commitOwn({ change, kind: 'step' });
        else type(change, lines, group);
      },
      note: (change) => {
        if (isWritable(get())) commitOwn({ change, kind: 'aside' });
      },
      undo: () => retrace(get().history.undoable.at(-1), 'undo'),
      redo: () => retrace(get().history.redoable.at(-1), 'redo'),
      editAnyway: () => {
        if (isGuarded(get())) set({ access: { kind: 'write' } });
      },
      flushed: () => {
        tellTyping();
        return recorder.flushed();
      },
      follow: takeOver,
      renew: (renewed) => {
        recorded = renewed.meeting;
        burst = undefined;
        set({ ...guarded(renewed), cursor: 'stays' });
      },
    };
  });
}

/** Adopted minutes are what a meeting agreed on: nobody changes them by accident. */
function guarded(opened: OpenedMeeting): OpenedMeeting {
  if (opened.meeting.status !== 'adopted' || opened.access.kind !== 'write') return opened;
  return { ...opened, access: { kind: 'readOnly', why: { kind: 'adopted' } } };
}

/** Main recorded it, so it fits. */
function known(applied: Applied): Meeting {
  if (!applied.ok) throw new Error(`Main recorded what does not fit: ${applied.error.id}`);
  return applied.value;
}

export function isWritable({ access }: Pick<MeetingState, 'access'>): boolean {
  return access.kind === 'write';
}

/** Whether it may be written by who says so: `editAnyway`. */
export function isGuarded({ access }: Pick<MeetingState, 'access'>): boolean {
  return access.kind === 'readOnly' && access.why.kind === 'adopted';
}

function afterwards(milliseconds: number, callback: () => void): void {
  setTimeout(callback, milliseconds);
}
