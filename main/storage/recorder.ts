import { applyEdit, type Edit, type History } from '../../shared/meeting/history.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { attempt, type FileTrouble } from './file-trouble.ts';
import type { JournalEntry } from './journal-lines.ts';
import type { Journal } from './journal.ts';
import { joined, seenOf, type Seen } from './lineage.ts';
import type { StoredMeeting } from './meeting-file.ts';
import type { StorageError } from './storage-error.ts';

/** A meeting with the way back from it. */
interface Progress {
  readonly stored: StoredMeeting;
  readonly history: History;
}

interface Surroundings {
  readonly now: () => Date;
  /**
   * Before the first change goes to an empty journal; it need not succeed. What stands in the journal
   * goes on from what was kept before it: with its changes in it that would be another state, under the
   * name of the same saves.
   */
  readonly before: (start: StoredMeeting) => Promise<unknown>;
  readonly recorded: (before: StoredMeeting, after: StoredMeeting) => void;
}

/**
 * Takes the changes of one meeting into its journal: what was recorded so far, and what of that is on
 * the disk.
 */
export class Recorder {
  readonly #around: Surroundings;
  readonly #path: string;
  readonly #journal: Journal;
  /** With what was recorded but not acknowledged yet. */
  #current: Progress;
  /** What the journal on the disk leads to. */
  #durable: Progress;
  /** Something was recorded since it was opened, or refused. */
  #isWorkedOn = false;
  /** The saves that it builds on, its own among them. */
  #seen: Seen;
  /** Goes up when a failed write takes back what was waiting. */
  #generation = 0;
  #underWay: Promise<unknown> = Promise.resolve();

  constructor(around: Surroundings, path: string, journal: Journal, start: Progress) {
    this.#around = around;
    this.#path = path;
    this.#journal = journal;
    this.#current = start;
    this.#durable = start;
    this.#seen = seenOf(start.stored);
  }

  /** As it is on the disk. */
  get stored(): StoredMeeting {
    return { ...this.#durable.stored, seen: this.#seen };
  }

  /** The steps that can be taken back from there, and done again. */
  get history(): History {
    return this.#durable.history;
  }

  get isWorkedOn(): boolean {
    return this.#isWorkedOn;
  }

  /** In bytes, about: what a replay would have to read. */
  get journalSize(): number {
    return this.#journal.size;
  }

  /**
   * Applies edits and resolves with the instant at which the disk had them all. When it fails
   * nothing of them is recorded, nor of what was waiting behind them.
   */
  record(edits: readonly Edit[]): Promise<Result<Date, StorageError>> {
    const recording = this.#record(edits);
    this.#underWay = Promise.allSettled([this.#underWay, recording]);
    return recording;
  }

  /** Likewise what others wrote. It is known from here on that the meeting builds on what they `saw`. */
  async takeIn(edits: readonly Edit[], saw: Seen): Promise<Result<null, StorageError>> {
    const recorded = await this.#record(edits, saw);
    if (!recorded.ok) return recorded;
    this.buildsOn(saw);
    return ok(null);
  }

  /** Its file was saved, or one that says nothing else was found. */
  buildsOn(seen: Seen): void {
    this.#seen = joined(this.#seen, seen);
  }

  /** Once what is on its way to the journal is in it, or was refused. */
  async settled(): Promise<void> {
    await this.#underWay;
  }

  /** Only while nothing is being recorded, and with what is on the disk already. */
  goOnFrom(progress: Progress): void {
    this.#durable = progress;
    this.#current = progress;
    this.buildsOn(seenOf(progress.stored));
  }

  /** Drops what the file of the meeting holds by now: everything up to and including `revision`. */
  cut(revision: number): Promise<Result<void, FileTrouble>> {
    return attempt('unwritable', this.#path, () => this.#journal.cut(revision));
  }

  close(): Promise<Result<void, FileTrouble>> {
    return attempt('unwritable', this.#path, () => this.#journal.close());
  }

  async #record(edits: readonly Edit[], saw?: Seen): Promise<Result<Date, StorageError>> {
    if (edits.length === 0) return ok(this.#around.now());
    const at = this.#around.now().toISOString();
    const entries: JournalEntry[] = [];
    let next = this.#current;
    for (const edit of edits) {
      const { stored, history: before } = next;
      const revision = stored.revision + 1;
      const applied = applyEdit({ meeting: stored.meeting, history: before }, edit);
      if (!applied.ok) return fail({ kind: 'misfit', change: applied.error });
      const { meeting, history } = applied.value;
      next = { stored: { meeting, revision, recordedAt: at }, history };
      const base = stored.recordedAt ?? null;
      entries.push({ revision, at, base, ...(saw && { saw }), ...edit });
    }
    this.#current = next;
    const generation = this.#generation;
    this.#keepStart();
    const written = await attempt('unwritable', this.#path, () => this.#journal.append(entries));
    if (!written.ok) {
      this.#takeBack(generation);
      return written;
    }
    const before = this.stored;
    this.#durable = next;
    // What they build on goes with them into versions.
    const after = this.stored;
    this.#around.recorded(before, saw ? { ...after, seen: joined(this.#seen, saw) } : after);
    return ok(this.#around.now());
  }

  #keepStart(): void {
    if (this.#isWorkedOn) return;
    this.#isWorkedOn = true;
    this.#journal.first(async () => {
      if (this.#journal.isEmpty) await this.#around.before(this.stored);
    });
  }

  #takeBack(generation: number): void {
    if (generation !== this.#generation) return;
    this.#generation += 1;
    this.#current = this.#durable;
  }
}
