import { dirname, join } from 'node:path';
import type { Access, Recovery } from '../../shared/api.ts';
import { isEqual } from '../../shared/equal.ts';
import type { Conflict, KeptConflict } from '../../shared/meeting/conflict.ts';
import { noHistory, type Edit, type Edited, type History } from '../../shared/meeting/history.ts';
import type { Id, Meeting } from '../../shared/meeting/schema.ts';
import type { VersionReason } from '../../shared/meeting/version-reason.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { ATTACHMENT } from './attachment-files.ts';
import { CheckpointClock } from './checkpoint-clock.ts';
import { CheckpointCopy } from './checkpoint-copy.ts';
import type { Behind } from './checkpoint-watch.ts';
import { Checkpoints } from './checkpoints.ts';
import { ConflictFile } from './conflict-file.ts';
import { removeTemporaries } from './durable-file.ts';
import { keepFilesBefore } from './file-before.ts';
import { attempt, type FileTrouble } from './file-trouble.ts';
import { loadMeeting, type Loaded } from './load-meeting.ts';
import { heldAccess, underLock } from './meeting-access.ts';
import type { MeetingLock } from './meeting-lock.ts';
import { Recorder } from './recorder.ts';
import { RecoveryNote } from './recovery-note.ts';
import { recover, type Recovered } from './recovery.ts';
import { SharedMeeting } from './shared-meeting.ts';
import type { StorageError } from './storage-error.ts';
import type { Listeners, MeetingPaths, Surroundings } from './surroundings.ts';
import { TakingIn } from './taking-in.ts';
import { isSameDay, UndoFile } from './undo-file.ts';
import { replayHistory } from './undo-replay.ts';
import { VersionKeeper } from './version-keeper.ts';

/** From this size the journal is not left to grow until a pause comes. */
const MAX_JOURNAL_BYTES = 1024 * 1024;

/** How often the file is looked at for what another machine wrote, in milliseconds. */
const LOOK_EVERY = 3_000;

/** What was found of a meeting, and what goes on with it. */
interface Opening {
  readonly loaded: Loaded;
  readonly recovered: Recovered;
  readonly note: RecoveryNote;
  readonly undo: UndoFile;
  readonly lock: MeetingLock | undefined;
}

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
  readonly #listeners: Listeners;
  readonly #recorder: Recorder;
  readonly #checkpoints: Checkpoints;
  readonly #clock: CheckpointClock;
  readonly #versions: VersionKeeper;
  readonly #copy: CheckpointCopy;
  readonly #lock: MeetingLock | undefined;
  readonly #file: SharedMeeting;
  readonly #conflicts: ConflictFile;
  readonly #takingIn: TakingIn;
  /** The file was another machine's when it was opened, and is not known to be merged. */
  #isFileOfAnother: boolean;
  #writing: Promise<unknown> = Promise.resolve();
  #closing: Promise<Result<null, StorageError>> | undefined;
  #callOffLook: () => void = () => undefined;

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
    this.#listeners = listeners;
    this.#note = note;
    this.#lock = lock;
    this.access = access;
    this.replayed = recovered.replayed;
    this.#recovery = recovered.recovery;
    this.#isFileOfAnother = recovered.isFileOfAnother;
    this.#versions = new VersionKeeper(around, paths, listeners.versionTrouble);
    this.#copy = new CheckpointCopy(around.files, paths.copy);
    this.#conflicts = new ConflictFile(around.files, paths.conflicts);
    this.#recorder = this.#newRecorder(recovered, undo);
    this.#file = new SharedMeeting(around, paths, standIn ? undefined : start);
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
    this.#lookLater();
  }

  static async open(
    around: Surroundings,
    paths: MeetingPaths,
    listeners: Listeners,
    lock?: MeetingLock,
  ): Promise<Result<OpenMeeting, StorageError>> {
    const { files, newId } = around;
    const found = await loadMeeting(files, paths, newId);
    if (!found.ok) return found;
    const loaded = await underLock(found.value, lock);
    if (loaded.access.kind === 'write') {
      await attempt('unwritable', paths.file, () => settle(around, paths));
    }
    const recovered = await recover(around, paths, loaded);
    if (!recovered.ok) return recovered;
    const note = new RecoveryNote(files, paths.recoveryNote);
    const recovery = await note.add(recovered.value.recovery);
    const undo = await UndoFile.open(files, paths.undo);
    const opening = { loaded, recovered: { ...recovered.value, recovery }, note, undo, lock };
    return ok(new OpenMeeting(around, paths, listeners, opening));
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
   * Takes in what another machine wrote while it was not open here: in place of the file, or in copies
   * that a tool for synchronised folders made of it. What fails now is tried again in the next pause.
   */
  async catchUp(): Promise<void> {
    if (this.access.kind === 'readOnly') return;
    if (this.#isFileOfAnother) {
      const written = await this.checkpoint();
      this.#isFileOfAnother = !written.ok;
    }
    await this.#takeInCopies();
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
    if (isFileTrouble(taken.error)) this.#checkpoints.refused(fail(taken.error));
    return taken;
  }

  async #close(): Promise<Result<null, StorageError>> {
    this.#clock.stop();
    this.#callOffLook();
    await this.#recorder.settled();
    await this.#versions.settled();
    const written = await this.#inTurn(() => this.#writeFile());
    await this.#lock?.release();
    if (this.access.kind === 'readOnly') return written;
    // Should its file be damaged before it is opened again, nothing of this session is missing.
    if (written.ok && (this.#recorder.isWorkedOn || (await this.#copy.isThere()))) {
      await this.#file.leave();
      const kept = await this.#versions.keep(this.#recorder.stored, 'closed');
      if (kept.ok) await this.#copy.remove();
    }
    const closed = await this.#recorder.close();
    if (!written.ok) return written;
    return closed.ok ? ok(null) : closed;
  }

  #notOpen(): Result<never, StorageError> {
    return fail({ kind: 'notOpen', id: this.meeting.id });
  }

  async #takeInCopies(): Promise<void> {
    await this.#inTurn(async () => {
      await this.#takingIn.fromCopies(this.#paths.file, () => this.#writeFile());
      return ok(null);
    });
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
      const wasDue = this.#checkpoints.isDue;
      await this.#inTurn(() => this.#takingIn.fromFile());
      await this.#takeInCopies();
      if (!wasDue && this.#checkpoints.isDue) this.#clock.changed(false);
      return;
    }
    const held = heldAccess(await this.#lock?.heldElsewhere());
    const changed = await this.#file.changed();
    const isWritten = changed.ok && changed.value !== null;
    const isHanded = this.access.why.kind === 'heldElsewhere' && !isEqual(held, this.access);
    if (isWritten) await this.#file.accept(changed.value);
    if (isWritten || isHanded) this.#listeners.elsewhere(this.meeting.id);
  }
}

function isFileTrouble(error: StorageError): error is FileTrouble {
  return error.kind === 'unreadable' || error.kind === 'unwritable';
}

/**
 * Ends what a killed process had begun: removes its half-written files, and puts on the disk the
 * names that it gave last. The journal is cut by what `meeting.json` holds, so that one may not
 * fall back to the file before it.
 */
async function settle(around: Surroundings, paths: MeetingPaths): Promise<void> {
  const { files } = around;
  const { file, journal, undo, copy } = paths;
  const folder = dirname(file);
  await files.syncFolder(folder);
  await files.syncFolder(dirname(folder));
  await keepFilesBefore(around, paths);
  const paper = join(paths.attachments, ATTACHMENT);
  for (const path of [file, journal, undo, copy, paper]) await removeTemporaries(files, path);
}
