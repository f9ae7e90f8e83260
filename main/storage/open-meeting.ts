import type { Access, Recovery } from '../../shared/api.ts';
import type { Conflict, KeptConflict } from '../../shared/meeting/conflict.ts';
import { noHistory, type Edit, type Edited, type History } from '../../shared/meeting/history.ts';
import type { Id, Meeting } from '../../shared/meeting/schema.ts';
import type { VersionReason } from '../../shared/meeting/version-reason.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { CheckpointClock } from './checkpoint-clock.ts';
import { CheckpointCopy } from './checkpoint-copy.ts';
import type { Behind, Refusal } from './checkpoint-watch.ts';
import { Checkpoints } from './checkpoints.ts';
import { ConflictFile } from './conflict-file.ts';
import type { FileTrouble } from './file-trouble.ts';
import { gatherOpening, type Beforehand, type Opening } from './gather-opening.ts';
import type { MeetingLock } from './meeting-lock.ts';
import { OtherMachines } from './other-machines.ts';
import { Recorder } from './recorder.ts';
import type { RecoveryNote } from './recovery-note.ts';
import type { Recovered } from './recovery.ts';
import { SharedMeeting } from './shared-meeting.ts';
import type { StorageError } from './storage-error.ts';
import type { Listeners, MeetingPaths, Surroundings } from './surroundings.ts';
import { TakingIn } from './taking-in.ts';
import { isSameDay, type UndoFile } from './undo-file.ts';
import { replayHistory } from './undo-replay.ts';
import { VersionKeeper } from './version-keeper.ts';

/** From this size the journal is not left to grow until a pause comes. */
const MAX_JOURNAL_BYTES = 1024 * 1024;

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
  readonly #paths: MeetingPaths;
  readonly #recorder: Recorder;
  readonly #checkpoints: Checkpoints;
  readonly #clock: CheckpointClock;
  readonly #versions: VersionKeeper;
  readonly #copy: CheckpointCopy;
  readonly #lock: MeetingLock | undefined;
  readonly #file: SharedMeeting;
  readonly #conflicts: ConflictFile;
  readonly #takingIn: TakingIn;
  readonly #others: OtherMachines;
  #writing: Promise<unknown> = Promise.resolve();
  #closing: Promise<Result<null, StorageError>> | undefined;

  private constructor(
    around: Surroundings,
    paths: MeetingPaths,
    listeners: Listeners,
    { loaded, recovered, note, undo, lock }: Opening,
  ) {
    const { standIn } = loaded;
    const { start, access } = recovered;
    this.#around = around;
    this.#paths = paths;
    this.#note = note;
    this.#lock = lock;
    this.access = access;
    this.replayed = recovered.replayed;
    this.#recovery = recovered.recovery;
    this.#versions = new VersionKeeper(around, paths, listeners.versionTrouble);
    this.#copy = new CheckpointCopy(around.files, paths.copy);
    this.#conflicts = new ConflictFile(around, paths.conflicts);
    this.#recorder = this.#newRecorder(recovered, undo);
    this.#file = new SharedMeeting(around, paths, {
      state: standIn ? undefined : start,
      access,
    });
    this.#checkpoints = new Checkpoints(
      around.now,
      { recorder: this.#recorder, file: this.#file, copy: this.#copy, undo },
      listeners,
      standIn || recovered.isFileOfAnother ? undefined : start,
    );
    this.#takingIn = new TakingIn(
      {
        ...around,
        merged: () => {
          listeners.merged(this.meeting.id);
        },
      },
      {
        recorder: this.#recorder,
        checkpoints: this.#checkpoints,
        file: this.#file,
        versions: this.#versions,
        conflicts: this.#conflicts,
      },
    );
    this.#clock = new CheckpointClock(around, () => this.checkpoint());
    if (access.kind === 'write' && this.#checkpoints.isDue) this.#clock.changed(standIn !== null);
    this.#others = new OtherMachines(
      around,
      {
        access,
        isFileOfAnother: recovered.isFileOfAnother,
        path: paths.file,
        lock,
        checkpoints: this.#checkpoints,
        clock: this.#clock,
        file: this.#file,
        takingIn: this.#takingIn,
      },
      {
        inTurn: (work) => this.#inTurn(work),
        checkpoint: () => this.checkpoint(),
        writeFile: () => this.#writeFile(),
        elsewhere: () => {
          listeners.elsewhere(this.meeting.id);
        },
      },
    );
    this.#others.lookLater();
  }

  static async open(
    around: Surroundings,
    paths: MeetingPaths,
    listeners: Listeners,
    beforehand: Beforehand,
  ): Promise<Result<OpenMeeting, StorageError>> {
    const opening = await gatherOpening(around, paths, beforehand);
    return opening.ok ? ok(new OpenMeeting(around, paths, listeners, opening.value)) : opening;
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
  hold(): Promise<boolean> {
    return this.#others.hold();
  }

  /** See `OtherMachines`. */
  catchUp(): Promise<void> {
    return this.#others.catchUp();
  }

  /** As it is on the disk. */
  get meeting(): Meeting {
    return this.#recorder.stored.meeting;
  }

  /** The steps that can be taken back from there, and done again. */
  get history(): History {
    return this.#recorder.history;
  }

  /**
   * Applies edits and resolves with the instant at which the disk had them all. When it fails
   * nothing of them is recorded, nor of what was waiting behind them: offer them again.
   */
  async record(edits: readonly Edit[]): Promise<Result<Date, StorageError>> {
    while (this.#takingIn.underWay) await this.#takingIn.underWay;
    if (this.#closing) return this.#notOpen();
    if (this.access.kind === 'readOnly') return fail({ kind: 'readOnly', id: this.meeting.id });
    if (!this.#takingIn.isFollowed) return fail({ kind: 'outdated', id: this.meeting.id });
    return this.#recorder.record(edits);
  }

  /** The meeting with what other machines wrote; from here on it is recorded again. */
  async follow(): Promise<Edited> {
    while (this.#takingIn.underWay) await this.#takingIn.underWay;
    this.#takingIn.follow();
    return { meeting: this.meeting, history: this.history };
  }

  /** What both sides changed and the user has not chosen from yet. */
  conflicts(): Promise<readonly KeptConflict[]> {
    return this.#conflicts.all();
  }

  /** Keeps what the window could not decide when it took over the work of another. */
  ask(conflicts: readonly Conflict[]): Promise<Result<readonly KeptConflict[], StorageError>> {
    return this.#takingIn.ask(conflicts);
  }

  /** The user has chosen. */
  settle(id: Id): Promise<Result<null, StorageError>> {
    return this.#conflicts.remove(id);
  }

  /** Writes the file and cuts the journal. When that fails the journal still has everything. */
  async checkpoint(): Promise<Result<null, StorageError>> {
    return this.#closing ? this.#notOpen() : this.#inTurn(() => this.#writeFile());
  }

  /**
   * Keeps the meeting as it is on the disk now, unless the newest version says the same. What is open
   * to read only stays as it is, and so do its versions.
   */
  async keepVersion(reason: VersionReason): Promise<Result<null, StorageError>> {
    if (this.#closing) return this.#notOpen();
    if (this.access.kind === 'readOnly') return ok(null);
    return this.#versions.keep(this.#recorder.stored, reason);
  }

  /** Why the last version could not be kept; `null` when all is well. */
  get versionTrouble(): FileTrouble | null {
    return this.#versions.trouble;
  }

  /** When the last change was recorded that is on the disk; `undefined` when there is none. */
  get lastRecorded(): Date | undefined {
    const { recordedAt } = this.#recorder.stored;
    return recordedAt === undefined ? undefined : new Date(recordedAt);
  }

  /** Once what is on its way to the journal is in it, or was refused. */
  settled(): Promise<void> {
    return this.#recorder.settled();
  }

  /** Why its file is behind its journal; `null` when it could be written whenever it was. */
  get behind(): Behind | null {
    return this.#checkpoints.behind;
  }

  /** Leaves the meeting in its file. From here on nothing is recorded or written any more. */
  close(): Promise<Result<null, StorageError>> {
    return (this.#closing ??= this.#close());
  }

  #newRecorder({ stored, start, entries, journal }: Recovered, undo: UndoFile): Recorder {
    const ofToday = isSameDay(new Date(stored.recordedAt ?? 0), this.#around.now());
    const history = ofToday ? replayHistory(undo.kept, start, entries) : noHistory;
    const around = {
      now: this.#around.now,
      // Where there is no place for a copy the journal may still take what is typed.
      before: async (first: Recovered['stored']) => {
        this.#checkpoints.keptBeside(await this.#copy.keep(first));
      },
      recorded: (before: Recovered['stored'], after: Recovered['stored']) => {
        // Typing does not wait for it; what goes wrong is told where versions are.
        void this.#versions.recorded(before, after);
        this.#clock.changed(this.#recorder.journalSize > MAX_JOURNAL_BYTES);
      },
    };
    return new Recorder(around, this.#paths.journal, journal, { stored, history });
  }

  #inTurn(work: () => Promise<Result<null, StorageError>>): Promise<Result<null, StorageError>> {
    if (this.access.kind === 'readOnly') return Promise.resolve(ok(null));
    const mine = this.#writing.then(work);
    this.#writing = mine.catch(() => undefined);
    return mine;
  }

  async #writeFile(): Promise<Result<null, StorageError>> {
    const taken = await this.#takingIn.fromFile();
    if (taken.ok) return this.#checkpoints.write();
    if (this.#keepsBehind(taken.error)) this.#checkpoints.refused(taken.error);
    return taken;
  }

  /** Whether it keeps something out of the file. A newer app that wrote over all that we had to bring does not. */
  #keepsBehind(error: StorageError): error is Refusal {
    if (error.kind === 'newer') return this.#checkpoints.isDue;
    return error.kind === 'unreadable' || error.kind === 'unwritable';
  }

  async #close(): Promise<Result<null, StorageError>> {
    this.#clock.stop();
    this.#others.lookNoMore();
    await this.#recorder.settled();
    await this.#versions.settled();
    const written = await this.#inTurn(() => this.#writeFile());
    await this.#lock?.release();
    if (this.access.kind === 'readOnly') return written;
    const isInFile = written.ok || this.#checkpoints.lacksOnlyCopy;
    // Should its file be damaged before it is opened again, nothing of this session is missing.
    if (isInFile && (this.#recorder.isWorkedOn || (await this.#copy.isThere()))) {
      await this.#file.leave();
      const kept = await this.#versions.keep(this.#recorder.stored, 'closed');
      if (kept.ok) await this.#copy.remove();
    }
    const closed = await this.#recorder.close();
    if (!isInFile) return written;
    return closed.ok ? ok(null) : closed;
  }

  #notOpen(): Result<never, StorageError> {
    return fail({ kind: 'notOpen', id: this.meeting.id });
  }
}
