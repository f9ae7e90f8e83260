import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { applyEdit, type Edit, type Edited } from '../../shared/meeting/history.ts';
import type { Id } from '../../shared/meeting/schema.ts';
import { journalFile, meetingFile, type Layout } from '../../main/storage/layout.ts';
import { parseJournal } from '../../main/storage/journal-lines.ts';
import { Library } from '../../main/storage/library.ts';
import { readMeetingFile, type StoredMeeting } from '../../main/storage/meeting-file.ts';
import type { OpenMeeting } from '../../main/storage/open-meeting.ts';
import { OpenMeetings } from '../../main/storage/open-meetings.ts';
import { replay } from '../../main/storage/replay.ts';
import { editFor, type Draw } from './arbitraries.ts';
import { counter } from './builders.ts';
import { CrashingDisk, type Lie } from './crashing-disk.ts';
import { fileAt, findInode, withFile, type DiskState } from './disk-state.ts';
import { NOW, valueOf } from './store.ts';

/** Something that is done in the app. What does not `wait` goes on while the next is begun. */
export type Act =
  | { readonly type: 'change'; readonly draws: readonly Draw[]; readonly wait: boolean }
  | { readonly type: 'checkpoint'; readonly wait: boolean }
  | { readonly type: 'reopen' | 'trashAndRestore' | 'look' | 'keepVersion' };

/** What the user did and may count on. */
export interface Past {
  /** The meeting after so many edits, and the way back: `states[0]` is how it was made. */
  readonly states: readonly Edited[];
  /** The app has said of this many changes that they are safe; -1 when not even of the meeting. */
  readonly acknowledged: number;
  /** The newest version holds so many; -1 when there is none. */
  readonly versioned: number;
  /** `meeting.json` was damaged since it was written last. */
  readonly isDamaged: boolean;
  /** It was being put there or taken out of it. */
  readonly mayBeInTrash: boolean;
}

/** What a crash at some moment would find. */
export interface Moment {
  readonly disk: DiskState;
  readonly past: Past;
}

export interface Manner {
  readonly pace: readonly number[];
  readonly lie?: Lie | undefined;
}

const layout: Layout = { library: '/documents/notulist', userData: '/user-data' };

/**
 * Runs the app from some moment on and gives every moment at which the world could stop: one before
 * each operation of the disk, and the end.
 */
export async function live(
  from: Moment,
  acts: readonly Act[],
  manner: Manner,
): Promise<readonly Moment[]> {
  const life = new Life(from, manner);
  await life.begin();
  for (const act of acts) await life.do(act);
  return life.end();
}

/**
 * The same moment after something else than the app has spoilt `meeting.json`. All that was
 * acknowledged can be counted on all the same; where nothing was ever recorded or kept as a version
 * there is nothing else to open.
 */
export function damaged(
  { disk, past }: Moment,
  spoil: (content: Uint8Array) => Uint8Array,
): Moment {
  const inode = findInode(disk, meetingFile(layout, 'meetings', past.states[0]?.meeting.id ?? ''));
  const isElsewhere = past.acknowledged > 0 || past.versioned >= 0;
  if (inode === undefined || !isElsewhere) return { disk, past };
  const content = spoil(fileAt(disk, inode).cached);
  return {
    disk: withFile(disk, inode, { synced: content, cached: content, emptied: false }),
    past: { ...past, isDamaged: true },
  };
}

class Life {
  readonly #moments: Moment[] = [];
  readonly #disk: CrashingDisk;
  readonly #open: OpenMeetings;
  readonly #library: Library;
  #id: Id;
  readonly #underWay: Promise<void>[] = [];
  #past: Past;
  #session: OpenMeeting | undefined;

  constructor({ disk, past }: Moment, manner: Manner) {
    this.#past = past;
    this.#id = this.#latest().meeting.id;
    this.#disk = new CrashingDisk(disk, manner, (now) => this.#keep(now));
    const around = {
      files: this.#disk,
      now: () => NOW,
      newId: counter(),
      later: () => () => undefined,
    };
    this.#open = new OpenMeetings(around, layout);
    this.#library = new Library(around, layout, this.#open);
  }

  /** Makes the meeting when it was never made; otherwise it has to be there. */
  async begin(): Promise<void> {
    if (this.#past.acknowledged < 0 && !(await this.#isThere())) {
      this.#past = { ...this.#past, states: this.#past.states.slice(0, 1) };
      await this.#make();
    }
    await this.#openAgain();
  }

  async do(act: Act): Promise<void> {
    if (!this.#session) return;
    switch (act.type) {
      case 'change':
        return this.#wait(this.#change(this.#session, act.draws), act.wait);
      case 'checkpoint':
        return this.#wait(this.#checkpoint(this.#session), act.wait);
      case 'reopen':
        valueOf(await this.#open.close(this.#id));
        return this.#openAgain();
      case 'trashAndRestore':
        this.#past = { ...this.#past, mayBeInTrash: true };
        valueOf(await this.#library.trash(this.#id));
        return this.#openAgain();
      case 'keepVersion':
        return this.#keepVersion(this.#session);
      case 'look':
        return this.#look([this.#id]);
    }
  }

  async end(): Promise<readonly Moment[]> {
    await Promise.all(this.#underWay);
    this.#keep(this.#disk.state);
    return this.#moments;
  }

  /** Half of it may be there after a crash, which keeps its id taken: the app makes each with a new one. */
  async #make(): Promise<void> {
    const made = await this.#library.add(this.#latest().meeting);
    if (!made.ok && made.error.kind === 'exists') {
      await this.#look([]);
      this.#id = `${this.#id}-again`;
      const { meeting, history } = this.#latest();
      this.#past = { ...this.#past, states: [{ meeting: { ...meeting, id: this.#id }, history }] };
      valueOf(await this.#library.add(this.#latest().meeting));
    } else {
      valueOf(made);
    }
    this.#acknowledge(0);
  }

  async #isThere(): Promise<boolean> {
    const places = (['meetings', 'trash'] as const).map((shelf) =>
      this.#disk.stat(meetingFile(layout, shelf, this.#id)),
    );
    return (await Promise.all(places)).some((place) => place !== undefined);
  }

  /** What the user sees now is what he may count on, and nothing that came after it ever returns. */
  async #openAgain(): Promise<void> {
    if (await this.#disk.stat(meetingFile(layout, 'trash', this.#id))) {
      expect(this.#past.mayBeInTrash, 'in the trash').toBe(true);
      valueOf(await this.#library.restore(this.#id));
    }
    this.#session = valueOf(await this.#open.open(this.#id));
    if (this.#past.isDamaged) await this.#repair(this.#session);
    const { meeting, revision } = await this.#onDisk();
    const { states, acknowledged } = this.#past;
    expect(revision, 'changes that are there').toBeGreaterThanOrEqual(acknowledged);
    expect(revision, 'changes that are there').toBeLessThan(states.length);
    const { meeting: opened, history } = this.#session;
    mustEqual(meeting, states[revision]?.meeting, 'the meeting after them');
    mustEqual(opened, meeting, 'what is opened');
    mustEqual(history, states[revision]?.history, 'the way back from it');
    this.#past = {
      ...this.#past,
      states: states.slice(0, revision + 1),
      acknowledged: revision,
      mayBeInTrash: false,
    };
  }

  /** Read apart from the store: the file, and a journal that continues from it. */
  async #onDisk(): Promise<StoredMeeting> {
    const file = meetingFile(layout, 'meetings', this.#id);
    const stored = valueOf(await readMeetingFile(this.#disk, file));
    const path = journalFile(layout, this.#id);
    const bytes = (await this.#disk.stat(path)) ? await this.#disk.read(path) : undefined;
    const replayed = replay(stored, parseJournal(new TextDecoder().decode(bytes)).entries);
    expect(replayed.unfit, 'changes in the journal that do not follow from the file').toBe(0);
    return replayed.stored;
  }

  async #change(session: OpenMeeting, draws: readonly Draw[]): Promise<void> {
    const edits = draws.map((draw) => this.#apply(draw));
    const revision = this.#past.states.length - 1;
    valueOf(await session.record(edits));
    this.#acknowledge(revision);
  }

  #apply(draw: Draw): Edit {
    const edit = editFor(this.#latest(), draw);
    const states = [...this.#past.states, valueOf(applyEdit(this.#latest(), edit))];
    this.#past = { ...this.#past, states };
    return edit;
  }

  async #checkpoint(session: OpenMeeting): Promise<void> {
    valueOf(await session.checkpoint());
  }

  async #keepVersion(session: OpenMeeting): Promise<void> {
    const { acknowledged } = this.#past;
    valueOf(await session.keepVersion('export'));
    this.#past = { ...this.#past, versioned: acknowledged };
  }

  /** A damaged file is told of, and is a good one again once it was written. */
  async #repair(session: OpenMeeting): Promise<void> {
    expect(session.recovery?.file, 'what is told of the damage').not.toBeNull();
    await this.#checkpoint(session);
    const { revision, meeting } = await this.#onDisk();
    // The way back from a version may be lost with what came after it.
    const states = [...this.#past.states.slice(0, revision), { meeting, history: session.history }];
    const { acknowledged } = this.#past;
    // No version is kept of changes that come to nothing, so one may be older and say the same.
    const expected = this.#past.states[Math.max(revision, acknowledged)]?.meeting;
    mustEqual(meeting, expected, 'the meeting after a repair');
    this.#past = {
      ...this.#past,
      states,
      acknowledged: Math.min(revision, acknowledged),
      isDamaged: false,
    };
  }

  async #look(expected: readonly Id[]): Promise<void> {
    const { meetings, unreadable } = valueOf(await this.#library.view());
    expect(
      meetings.map(({ id }) => id),
      'what the library shows',
    ).toEqual(expected);
    expect(unreadable, 'what the library cannot read').toEqual([]);
  }

  async #wait(work: Promise<void>, wait: boolean): Promise<void> {
    this.#underWay.push(work);
    // When the story ends before it is done, that is what the test is about.
    work.catch(() => undefined);
    if (wait) await work;
  }

  #latest(): Edited {
    const latest = this.#past.states.at(-1);
    if (!latest) throw new Error('A story begins with a meeting');
    return latest;
  }

  #acknowledge(revision: number): void {
    const acknowledged = Math.max(this.#past.acknowledged, revision);
    this.#past = { ...this.#past, acknowledged };
  }

  #keep(disk: DiskState): void {
    this.#moments.push({ disk, past: this.#past });
  }
}

/** Thousands of meetings are compared: only one that differs is worth the cost of showing how. */
function mustEqual<T>(found: T, expected: T | undefined, what: string): void {
  if (!isDeepStrictEqual(found, expected)) expect(found, what).toEqual(expected);
}
