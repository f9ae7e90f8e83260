import { dirname } from 'node:path';
import type { Access, Recovery } from '../../shared/api.ts';
import { applyEdit, noHistory, type Edit, type History } from '../../shared/meeting/history.ts';
import type { Id, Meeting } from '../../shared/meeting/schema.ts';
import type { VersionReason } from '../../shared/meeting/version-reason.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { CheckpointClock, type Time } from './checkpoint-clock.ts';
import { CheckpointWatch, type Behind } from './checkpoint-watch.ts';
import { removeTemporaries } from './durable-file.ts';
import { attempt, type FileTrouble } from './file-trouble.ts';
import type { Files } from './files.ts';
import type { JournalEntry } from './journal-lines.ts';
import type { Journal } from './journal.ts';
import { loadMeeting, type Loaded } from './load-meeting.ts';
import { writeMeetingFile, type StoredMeeting } from './meeting-file.ts';
import { RecoveryNote } from './recovery-note.ts';
import { recover, type Recovered } from './recovery.ts';
import type { StorageError } from './storage-error.ts';
import { isSameDay, UndoFile } from './undo-file.ts';
import { replayHistory } from './undo-replay.ts';
import { VersionKeeper } from './version-keeper.ts';

/** What the store needs from outside, so that tests can bring their own. */
export interface Surroundings extends Time {
  readonly files: Files;
  readonly newId: () => Id;
}

/** Who hears what goes wrong behind the typing; it never fails for it. */
export interface Listeners {
  readonly versionTrouble: (trouble: FileTrouble) => void;
  /** The file of this meeting fell behind its journal, or (`null`) has caught up. */
  readonly behind: (meeting: Meeting, behind: Behind | null) => void;
}

interface Paths {
  /** `meeting.json`. */
  readonly file: string;
  readonly journal: string;
  readonly recoveryNote: string;
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

/** Less than the revision of any meeting: a damaged file has to be written anew. */
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
  /** With what was recorded but not acknowledged yet. */
  #current: Progress;
  /** What the journal on the disk leads to. */
  #durable: Progress;
  #inFile: number;
  /** Something was recorded since it was opened. */
  #isWorkedOn = false;
  /** Goes up when a failed write takes back what was waiting. */
  #generation = 0;
  #checkpointing: Promise<unknown> = Promise.resolve();
  #recording: Promise<unknown> = Promise.resolve();
  #closing: Promise<Result<null, StorageError>> | undefined;

  private constructor(
    around: Surroundings,
    paths: Paths,
    listeners: Listeners,
    { access, stored: start, version }: Loaded,
    recovered: Recovered,
    note: RecoveryNote,
    undo: UndoFile,
  ) {
    this.#around = around;
    this.#undo = undo;
    this.#versions = new VersionKeeper(around, paths.versions, listeners.versionTrouble);
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
  }

  static async open(
    around: Surroundings,
    paths: Paths,
    listeners: Listeners,
  ): Promise<Result<OpenMeeting, StorageError>> {
    const { files, newId, now } = around;
    const loaded = await loadMeeting(files, paths, newId);
    if (!loaded.ok) return loaded;
    if (loaded.value.access.kind === 'write') {
      await attempt('unwritable', paths.file, () => settle(files, paths));
    }
    const recovered = await recover(files, paths, loaded.value, now);
    if (!recovered.ok) return recovered;
    const note = new RecoveryNote(files, paths.recoveryNote);
    const recovery = await note.add(recovered.value.recovery);
    const told = { ...recovered.value, recovery };
    const undo = await UndoFile.open(files, paths.undo);
    return ok(new OpenMeeting(around, paths, listeners, loaded.value, told, note, undo));
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
    if (this.#closing) return this.#notOpen();
    if (this.access.kind === 'readOnly') return fail({ kind: 'readOnly', id: this.meeting.id });
    const recording = this.#record(edits);
    this.#recording = Promise.allSettled([this.#recording, recording]);
    return recording;
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
    this.#isWorkedOn = true;
    this.#clock.changed(this.#journal.size > MAX_JOURNAL_BYTES);
    return ok(this.#around.now());
  }

  #writeInTurn(): Promise<Result<null, FileTrouble>> {
    if (this.access.kind === 'readOnly') return Promise.resolve(ok(null));
    const mine = this.#checkpointing.then(() => this.#writeFile());
    this.#checkpointing = mine.catch(() => undefined);
    return mine;
  }

  async #close(): Promise<Result<null, FileTrouble>> {
    this.#clock.stop();
    await this.#recording;
    await this.#versions.settled();
    const written = await this.#writeInTurn();
    if (this.access.kind === 'readOnly') return written;
    // Should its file be damaged before it is opened again, nothing of this session is missing.
    if (this.#isWorkedOn) await this.#versions.keep(this.#durable.stored, 'closed');
    const closed = await attempt('unwritable', this.#paths.journal, () => this.#journal.close());
    if (!written.ok) return written;
    return closed.ok ? ok(null) : closed;
  }

  #notOpen(): Result<never, StorageError> {
    return fail({ kind: 'notOpen', id: this.#current.stored.meeting.id });
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

  async #writeFile(): Promise<Result<null, FileTrouble>> {
    const { stored: durable, history } = this.#durable;
    const { revision, recordedAt } = durable;
    // Without it there is less to take back another time: no reason to leave the meeting unwritten.
    if (recordedAt !== undefined) await this.#undo.keep({ revision, recordedAt, history });
    if (this.#isBehind()) {
      const written = await writeMeetingFile(this.#around.files, this.#paths.file, durable);
      this.#watch.wrote(written);
      if (!written.ok) return written;
      this.#inFile = durable.revision;
    }
    const cut = await attempt('unwritable', this.#paths.journal, () =>
      this.#journal.cut(this.#inFile),
    );
    return cut.ok ? ok(null) : cut;
  }
}

/**
 * Ends what a killed process had begun: removes its half-written files, and puts on the disk the
 * names that it gave last. The journal is cut by what `meeting.json` holds, so that one may not
 * fall back to the file before it.
 */
async function settle(files: Files, { file, journal, undo }: Paths): Promise<void> {
  const folder = dirname(file);
  await files.syncFolder(folder);
  await files.syncFolder(dirname(folder));
  await removeTemporaries(files, file);
  await removeTemporaries(files, journal);
  await removeTemporaries(files, undo);
}
