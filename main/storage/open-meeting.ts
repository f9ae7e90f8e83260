import { dirname } from 'node:path';
import type { Access, Recovery } from '../../shared/api.ts';
import { isEqual } from '../../shared/equal.ts';
import type { Conflict, KeptConflict } from '../../shared/meeting/conflict.ts';
import {
  applyEdit,
  noHistory,
  type Edit,
  type Edited,
  type History,
} from '../../shared/meeting/history.ts';
import type { Id, Meeting } from '../../shared/meeting/schema.ts';
import type { VersionReason } from '../../shared/meeting/version-reason.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { CheckpointClock, type Time } from './checkpoint-clock.ts';
import { CheckpointCopy } from './checkpoint-copy.ts';
import { CheckpointWatch, type Behind } from './checkpoint-watch.ts';
import { conflictCopies, mergedName } from './conflict-copies.ts';
import { ConflictFile } from './conflict-file.ts';
import { removeTemporaries } from './durable-file.ts';
import { attempt, type FileTrouble } from './file-trouble.ts';
import type { Files } from './files.ts';
import type { JournalEntry } from './journal-lines.ts';
import type { Journal } from './journal.ts';
import { loadMeeting, type Loaded } from './load-meeting.ts';
import type { Machine } from './machine.ts';
import { readMeetingFile, type StoredMeeting } from './meeting-file.ts';
import type { Found } from './meeting-json.ts';
import type { HeldElsewhere, MeetingLock } from './meeting-lock.ts';
import { RecoveryNote } from './recovery-note.ts';
import { recover, type Recovered } from './recovery.ts';
import { SharedMeeting } from './shared-meeting.ts';
import type { StorageError } from './storage-error.ts';
import { takeIn } from './take-in.ts';
import { isSameDay, UndoFile } from './undo-file.ts';
import { replayHistory } from './undo-replay.ts';
import { VersionKeeper } from './version-keeper.ts';

/** What the store needs from outside, so that tests can bring their own. */
export interface Surroundings extends Time {
  readonly files: Files;
  readonly newId: () => Id;
  /** Where others may work on the same library, they are told who works here. */
  readonly machine?: Machine;
}

/** Who hears what goes wrong behind the typing; it never fails for it. */
export interface Listeners {
  readonly versionTrouble: (trouble: FileTrouble) => void;
  /** What is kept for undo, or against damage, cannot be written: told once of each file. */
  readonly besideTrouble: (trouble: FileTrouble) => void;
  /** The file of this meeting fell behind its journal, or (`null`) has caught up. */
  readonly behind: (meeting: Meeting, behind: Behind | null) => void;
  /** The work of another machine was merged in: nothing is recorded before `follow` was called. */
  readonly merged: (id: Id) => void;
  /** Another machine has the meeting, let it go or wrote it: it is to be opened anew. */
  readonly elsewhere: (id: Id) => void;
}

interface Paths {
  /** `meeting.json`. */
  readonly file: string;
  readonly journal: string;
  readonly recoveryNote: string;
  /** See `BaseStates`. */
  readonly bases: string;
  /** See `CheckpointCopy`. */
  readonly copy: string;
  readonly conflicts: string;
  /** The folder of its versions. */
  readonly versions: string;
  readonly undo: string;
}

/** A meeting with the way back from it. */
interface Progress {
  readonly stored: StoredMeeting;
  readonly history: History;
}

/** From this size the journal is not left to grow until a pause comes. */
const MAX_JOURNAL_BYTES = 1024 * 1024;

/** How often the file is looked at for what another machine wrote, in milliseconds. */
const LOOK_EVERY = 3_000;

/** Less than the revision of any meeting: the file lacks something. */
const NOTHING_IN_FILE = -1;

/**
 * A meeting that is being worked on: the only one who writes its file and journal. A change is
 * recorded once it is in the journal on the disk; the file follows in the pauses.
 */
export class OpenMeeting {
  readonly replayed: number;
  readonly access: Access;
  #recovery: Recovery | null;
  readonly #note: RecoveryNote;
  readonly #around: Surroundings;
  readonly #paths: Paths;
  readonly #journal: Journal;
  readonly #clock: CheckpointClock;
  readonly #watch: CheckpointWatch;
  readonly #versions: VersionKeeper;
  readonly #undo: UndoFile;
  readonly #copy: CheckpointCopy;
  /** Paths beside the meeting that could not be written. */
  readonly #toldOf = new Set<string>();
  /** With what was recorded but not acknowledged yet. */
  #current: Progress;
  /** What the journal on the disk leads to. */
  #durable: Progress;
  #inFile: number;
  /** Something was recorded since it was opened, or refused. */
  #isWorkedOn = false;
  readonly #lock: MeetingLock | undefined;
  readonly #file: SharedMeeting;
  readonly #conflicts: ConflictFile;
  readonly #listeners: Listeners;
  /** Whoever records knows all that was taken in. */
  #isFollowed = true;
  /** Nothing is recorded while the work of another is taken in. */
  #takingIn: Promise<unknown> | undefined;
  /** Goes up when a failed write takes back what was waiting. */
  #generation = 0;
  #checkpointing: Promise<unknown> = Promise.resolve();
  #recording: Promise<unknown> = Promise.resolve();
  #closing: Promise<Result<null, StorageError>> | undefined;
  #callOffLook: () => void = () => undefined;

  private constructor(
    around: Surroundings,
    paths: Paths,
    listeners: Listeners,
    { access, stored: start, version }: Loaded,
    recovered: Recovered,
    note: RecoveryNote,
    undo: UndoFile,
    lock: MeetingLock | undefined,
  ) {
    this.#around = around;
    this.#undo = undo;
    this.#versions = new VersionKeeper(around, paths.versions, listeners.versionTrouble);
    this.#file = new SharedMeeting(around, paths, version ? undefined : start);
    this.#copy = new CheckpointCopy(around.files, paths.copy);
    this.#conflicts = new ConflictFile(around.files, paths.conflicts);
    this.#listeners = listeners;
    this.#lock = lock;
    this.#watch = new CheckpointWatch(around.now, (behind) => {
      listeners.behind(this.meeting, behind);
    });
    this.#clock = new CheckpointClock(around, () => this.checkpoint());
    this.#paths = paths;
    this.#journal = recovered.journal;
    const { stored, entries } = recovered;
    const ofToday = isSameDay(new Date(stored.recordedAt ?? 0), around.now());
    const history = ofToday ? replayHistory(undo.kept, start, entries) : noHistory;
    this.#current = { stored, history };
    this.#durable = this.#current;
    this.access = access;
    this.#inFile = version ? NOTHING_IN_FILE : start.revision;
    this.replayed = recovered.replayed;
    this.#recovery = recovered.recovery;
    this.#note = note;
    if (access.kind === 'write' && this.#isBehind()) this.#clock.changed(version !== null);
    this.#lookLater();
  }

  static async open(
    around: Surroundings,
    paths: Paths,
    listeners: Listeners,
    lock?: MeetingLock,
  ): Promise<Result<OpenMeeting, StorageError>> {
    const { files, newId, now } = around;
    const found = await loadMeeting(files, paths, newId);
    if (!found.ok) return found;
    const loaded = await underLock(found.value, lock);
    if (loaded.access.kind === 'write') {
      await attempt('unwritable', paths.file, () => settle(files, paths));
    }
    const recovered = await recover(files, paths, loaded, now);
    if (!recovered.ok) return recovered;
    const note = new RecoveryNote(files, paths.recoveryNote);
    const recovery = await note.add(recovered.value.recovery);
    const told = { ...recovered.value, recovery };
    const undo = await UndoFile.open(files, paths.undo);
    return ok(new OpenMeeting(around, paths, listeners, loaded, told, note, undo, lock));
  }

  /** What was damaged and is still to be told; `null` when all that stood on the disk could be used. */
  get recovery(): Recovery | null {
    return this.#recovery;
  }

  /** The user has read what was recovered. */
  async recoveryRead(): Promise<void> {
    this.#recovery = null;
    await this.#note.remove();
  }

  /**
   * Tells other machines that someone works on it here. `false` when another has it by now: then it is
   * to be opened anew, to read only.
   */
  async hold(): Promise<boolean> {
    if (!this.#lock || this.#lock.isTaken || this.access.kind === 'readOnly') return true;
    if (await this.#lock.heldElsewhere()) return false;
    await this.#lock.take(() => {
      this.#listeners.elsewhere(this.meeting.id);
    });
    return true;
  }

  /**
   * Merges the copies that a tool for synchronised folders made of the file. Each is moved aside once
   * what it says is in the file; one that cannot be read or merged now stays for another time.
   */
  async takeInCopies(): Promise<void> {
    if (this.access.kind === 'readOnly') return;
    const { files, newId } = this.#around;
    const found = await attempt('unreadable', this.#paths.file, () =>
      conflictCopies(files, this.#paths.file),
    );
    for (const copy of found.ok ? found.value : []) {
      const read = await readMeetingFile(files, copy, newId);
      if (!read.ok || read.value.meeting.id !== this.meeting.id) continue;
      const merged = await this.#mergeCopy(read.value);
      const written = merged.ok ? await this.checkpoint() : merged;
      if (!written.ok) continue;
      await attempt('unwritable', copy, () => files.rename(copy, mergedName(copy)));
    }
  }

  async #mergeCopy(copy: StoredMeeting): Promise<Result<null, StorageError>> {
    const base = await this.#file.baseOf(copy);
    const { stored } = this.#durable;
    const { change, conflicts } = takeIn(base?.meeting ?? null, stored.meeting, copy.meeting);
    await this.#versions.keep(stored, 'before-merge');
    await this.#versions.keep(copy, 'before-merge');
    const asked = await this.ask(conflicts, this.#file.writerOf(copy));
    if (!asked.ok || !change) return asked.ok ? ok(null) : asked;
    const recorded = await this.record([{ change, kind: 'elsewhere' }]);
    return recorded.ok ? ok(null) : recorded;
  }

  /** As it is on the disk. */
  get meeting(): Meeting {
    return this.#durable.stored.meeting;
  }

  /** The steps that can be taken back from there, and done again. */
  get history(): History {
    return this.#durable.history;
  }

  /**
   * Applies edits and resolves with the instant at which the disk had them all. When it fails
   * nothing of them is recorded, nor of what was waiting behind them: offer them again.
   */
  async record(edits: readonly Edit[]): Promise<Result<Date, StorageError>> {
    while (this.#takingIn) await this.#takingIn;
    if (this.#closing) return this.#notOpen();
    if (this.access.kind === 'readOnly') return fail({ kind: 'readOnly', id: this.meeting.id });
    if (!this.#isFollowed) return fail({ kind: 'outdated', id: this.meeting.id });
    const recording = this.#record(edits);
    this.#recording = Promise.allSettled([this.#recording, recording]);
    return recording;
  }

  /** The meeting with what other machines wrote; from here on it is recorded again. */
  async follow(): Promise<Edited> {
    while (this.#takingIn) await this.#takingIn;
    this.#isFollowed = true;
    return { meeting: this.meeting, history: this.history };
  }

  /** What both sides changed and the user has not chosen from yet. */
  conflicts(): Promise<readonly KeptConflict[]> {
    return this.#conflicts.all();
  }

  /** Keeps what the window could not decide when it took over the work of another. */
  async ask(
    conflicts: readonly Conflict[],
    from = this.#file.otherMachine,
  ): Promise<Result<readonly KeptConflict[], StorageError>> {
    const at = this.#around.now().toISOString();
    const kept = conflicts.map((conflict) => ({ id: this.#around.newId(), at, from, conflict }));
    const added = await this.#conflicts.add(kept);
    return added.ok ? ok(kept) : added;
  }

  /** The user has chosen. */
  settle(id: Id): Promise<Result<null, StorageError>> {
    return this.#conflicts.remove(id);
  }

  /** Writes the file and cuts the journal. When that fails the journal still has everything. */
  async checkpoint(): Promise<Result<null, StorageError>> {
    return this.#closing ? this.#notOpen() : this.#writeInTurn();
  }

  /**
   * Keeps the meeting as it is on the disk now, unless the newest version says the same. What is open
   * to read only stays as it is, and so do its versions.
   */
  async keepVersion(reason: VersionReason): Promise<Result<null, StorageError>> {
    if (this.#closing) return this.#notOpen();
    if (this.access.kind === 'readOnly') return ok(null);
    return this.#versions.keep(this.#durable.stored, reason);
  }

  /** Why the last version could not be kept; `null` when all is well. */
  get versionTrouble(): FileTrouble | null {
    return this.#versions.trouble;
  }

  /** When the last change was recorded that is on the disk; `undefined` when there is none. */
  get lastRecorded(): Date | undefined {
    const { recordedAt } = this.#durable.stored;
    return recordedAt === undefined ? undefined : new Date(recordedAt);
  }

  /** Once what is on its way to the journal is in it, or was refused. */
  async settled(): Promise<void> {
    await this.#recording;
  }

  /** Why its file is behind its journal; `null` when it could be written whenever it was. */
  get behind(): Behind | null {
    return this.#watch.behind;
  }

  /** Leaves the meeting in its file. From here on nothing is recorded or written any more. */
  close(): Promise<Result<null, StorageError>> {
    return (this.#closing ??= this.#close());
  }

  async #record(edits: readonly Edit[]): Promise<Result<Date, StorageError>> {
    const at = this.#around.now().toISOString();
    const entries: JournalEntry[] = [];
    let next = this.#current;
    for (const edit of edits) {
      const revision = next.stored.revision + 1;
      const applied = applyEdit({ meeting: next.stored.meeting, history: next.history }, edit);
      if (!applied.ok) return fail({ kind: 'misfit', change: applied.error });
      const base = next.stored.recordedAt ?? null;
      const { meeting, history } = applied.value;
      next = { stored: { meeting, revision, recordedAt: at }, history };
      entries.push({ revision, at, base, ...edit });
    }
    this.#current = next;
    const generation = this.#generation;
    this.#keepStart();
    const written = await attempt('unwritable', this.#paths.journal, () =>
      this.#journal.append(entries),
    );
    if (!written.ok) {
      this.#takeBack(generation);
      return written;
    }
    // Typing does not wait for it; what goes wrong is told where versions are.
    void this.#versions.recorded(this.#durable.stored, next.stored);
    this.#durable = next;
    this.#clock.changed(this.#journal.size > MAX_JOURNAL_BYTES);
    return ok(this.#around.now());
  }

  #writeInTurn(): Promise<Result<null, StorageError>> {
    if (this.access.kind === 'readOnly') return Promise.resolve(ok(null));
    return this.#inTurn(() => this.#writeFile());
  }

  #inTurn(work: () => Promise<Result<null, StorageError>>): Promise<Result<null, StorageError>> {
    const mine = this.#checkpointing.then(work);
    this.#checkpointing = mine.catch(() => undefined);
    return mine;
  }

  async #close(): Promise<Result<null, StorageError>> {
    this.#clock.stop();
    this.#callOffLook();
    await this.#recording;
    await this.#versions.settled();
    const written = await this.#writeInTurn();
    await this.#lock?.release();
    if (this.access.kind === 'readOnly') return written;
    // Should its file be damaged before it is opened again, nothing of this session is missing.
    if (written.ok && (this.#isWorkedOn || (await this.#copy.isThere()))) {
      const kept = await this.#versions.keep(this.#durable.stored, 'closed');
      if (kept.ok) await this.#copy.remove();
    }
    const closed = await attempt('unwritable', this.#paths.journal, () => this.#journal.close());
    if (!written.ok) return written;
    return closed.ok ? ok(null) : closed;
  }

  #notOpen(): Result<never, StorageError> {
    return fail({ kind: 'notOpen', id: this.#current.stored.meeting.id });
  }

  /** Where there is no place for a copy the journal may still take what is typed. */
  #keepStart(): void {
    if (this.#isWorkedOn) return;
    this.#isWorkedOn = true;
    const start = this.#durable.stored;
    this.#journal.first(async () => {
      this.#keptBeside(await this.#copy.keep(start));
    });
  }

  #keptBeside(kept: Result<null, FileTrouble>): void {
    if (kept.ok || this.#toldOf.has(kept.error.path)) return;
    this.#toldOf.add(kept.error.path);
    this.#listeners.besideTrouble(kept.error);
  }

  #takeBack(generation: number): void {
    if (generation !== this.#generation) return;
    this.#generation += 1;
    this.#current = this.#durable;
  }

  /** Whether `meeting.json` lacks something that the journal has. */
  #isBehind(): boolean {
    return this.#durable.stored.revision > this.#inFile;
  }

  async #writeFile(): Promise<Result<null, StorageError>> {
    const taken = await this.#takeIn();
    if (!taken.ok) {
      if (isFileTrouble(taken.error)) this.#watch.wrote(fail(taken.error));
      return taken;
    }
    const { stored: durable, history } = this.#durable;
    const { revision, recordedAt } = durable;
    // Without it there is less to take back another time: no reason to leave the meeting unwritten.
    if (recordedAt !== undefined) {
      this.#keptBeside(await this.#undo.keep({ revision, recordedAt, history }));
    }
    if (this.#isBehind()) {
      const written = await this.#file.write(durable);
      this.#watch.wrote(written);
      if (!written.ok) return written;
      this.#inFile = durable.revision;
      // The journal goes on from the copy before it, so that is not cut without a new one.
      const copied = await this.#copy.keepText(written.value);
      this.#keptBeside(copied);
      if (!copied.ok) return copied;
    }
    const cut = await this.#cutJournal(this.#inFile);
    return cut.ok ? ok(null) : cut;
  }

  #cutJournal(revision: number): Promise<Result<void, FileTrouble>> {
    return attempt('unwritable', this.#paths.journal, () => this.#journal.cut(revision));
  }

  /** What another machine wrote is never written over: it is merged with ours first. */
  async #takeIn(): Promise<Result<null, StorageError>> {
    const changed = await this.#file.changed();
    if (!changed.ok) return changed;
    if (changed.value === null) return ok(null);
    const found = changed.value;
    const base = await this.#file.baseOf(found.state);
    const taking = this.#recording.then(() => this.#mergeIn(found, base));
    this.#takingIn = taking.catch(() => undefined);
    try {
      return await taking;
    } finally {
      this.#takingIn = undefined;
    }
  }

  /** Only called while nothing is being recorded. */
  async #mergeIn(found: Found, base: StoredMeeting | null): Promise<Result<null, StorageError>> {
    const { stored } = this.#durable;
    const { change, conflicts, isTheirs } = takeIn(
      base?.meeting ?? null,
      stored.meeting,
      found.state.meeting,
    );
    if (!base || !isEqual(stored.meeting, base.meeting)) {
      await this.#versions.keep(stored, 'before-merge');
      await this.#versions.keep(found.state, 'before-merge');
    }
    const asked = await this.ask(conflicts, this.#file.writerOf(found.state));
    if (!asked.ok) return asked;
    const edits = change ? [{ change, kind: 'elsewhere' } as const] : [];
    const done = isTheirs ? await this.#goOnFrom(found.state, edits) : await this.#record(edits);
    if (!done.ok) return done;
    if (!isTheirs) this.#inFile = NOTHING_IN_FILE;
    this.#file.accept(found);
    if (change || asked.value.length > 0) {
      this.#isFollowed = false;
      this.#listeners.merged(this.meeting.id);
    }
    this.#clock.changed(false);
    return ok(null);
  }

  /** Theirs has all of ours: what is in the journal is in the file. */
  async #goOnFrom(
    stored: StoredMeeting,
    edits: readonly Edit[],
  ): Promise<Result<null, StorageError>> {
    const copied = await this.#copy.keep(stored);
    if (!copied.ok) return copied;
    const cut = await this.#cutJournal(Number.MAX_SAFE_INTEGER);
    if (!cut.ok) return cut;
    let { history } = this.#durable;
    for (const edit of edits) {
      const applied = applyEdit({ meeting: this.meeting, history }, edit);
      history = applied.ok ? applied.value.history : noHistory;
    }
    this.#durable = { stored, history };
    this.#current = this.#durable;
    this.#inFile = stored.revision;
    return ok(null);
  }

  /** A shared folder tells nobody of changes that can be relied on, so it is looked at. */
  #lookLater(): void {
    this.#callOffLook = this.#around.later(LOOK_EVERY, () => {
      void this.#look().finally(() => {
        if (!this.#closing) this.#lookLater();
      });
    });
  }

  async #look(): Promise<void> {
    if (this.access.kind === 'write') {
      await this.#inTurn(() => this.#takeIn());
      return;
    }
    const held = heldAccess(await this.#lock?.heldElsewhere());
    const changed = await this.#file.changed();
    const isWritten = changed.ok && changed.value !== null;
    const isHanded = this.access.why.kind === 'heldElsewhere' && !isEqual(held, this.access);
    if (isWritten) this.#file.accept(changed.value);
    if (isWritten || isHanded) this.#listeners.elsewhere(this.meeting.id);
  }
}

function isFileTrouble(error: StorageError): error is FileTrouble {
  return error.kind === 'unreadable' || error.kind === 'unwritable';
}

/** What another machine has open is to be read only here. */
async function underLock(loaded: Loaded, lock: MeetingLock | undefined): Promise<Loaded> {
  const held = heldAccess(await lock?.heldElsewhere());
  return held && loaded.access.kind === 'write' ? { ...loaded, access: held } : loaded;
}

function heldAccess(held: HeldElsewhere | null | undefined): Access | null {
  if (!held) return null;
  const { host, user, since } = held.by;
  return {
    kind: 'readOnly',
    why: { kind: 'heldElsewhere', host, user, since, canTakeOver: held.isOld },
  };
}

/**
 * Ends what a killed process had begun: removes its half-written files, and puts on the disk the
 * names that it gave last. The journal is cut by what `meeting.json` holds, so that one may not
 * fall back to the file before it.
 */
async function settle(files: Files, { file, journal, undo, copy }: Paths): Promise<void> {
  const folder = dirname(file);
  await files.syncFolder(folder);
  await files.syncFolder(dirname(folder));
  await removeTemporaries(files, file);
  await removeTemporaries(files, journal);
  await removeTemporaries(files, undo);
  await removeTemporaries(files, copy);
}
