import { isEqual } from '../../shared/equal.ts';
import { isAnswered, type Conflict, type KeptConflict } from '../../shared/meeting/conflict.ts';
import { applyEdit, noHistory, type Edit, type History } from '../../shared/meeting/history.ts';
import type { Id, Meeting } from '../../shared/meeting/schema.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { Checkpoints } from './checkpoints.ts';
import { conflictCopies, mergedName } from './conflict-copies.ts';
import type { ConflictFile } from './conflict-file.ts';
import { attempt } from './file-trouble.ts';
import type { Files } from './files.ts';
import { seenOf } from './lineage.ts';
import { readMeetingFile, type StoredMeeting } from './meeting-file.ts';
import type { Found } from './meeting-json.ts';
import type { Recorder } from './recorder.ts';
import type { SharedMeeting } from './shared-meeting.ts';
import type { StorageError } from './storage-error.ts';
import { takeIn, type TakeIn } from './take-in.ts';
import type { VersionKeeper } from './version-keeper.ts';

interface Surroundings {
  readonly files: Files;
  readonly newId: () => Id;
  readonly now: () => Date;
  /** Something came in, or is asked, that whoever records has to take over first. */
  readonly merged: () => void;
}

interface Parts {
  readonly recorder: Recorder;
  readonly checkpoints: Checkpoints;
  readonly file: SharedMeeting;
  readonly versions: VersionKeeper;
  readonly conflicts: ConflictFile;
}

type Done = Promise<Result<null, StorageError>>;

/** Merges what other machines wrote of an open meeting: nothing of theirs or ours is written over. */
export class TakingIn {
  readonly #around: Surroundings;
  readonly #parts: Parts;
  /** Whoever records knows all that was taken in. */
  #isFollowed = true;
  /** Copies that could not be taken in; they are tried again when the meeting is opened another time. */
  readonly #passedOver = new Set<string>();
  /** Nothing is recorded while the work of another is taken in. */
  #underWay: Promise<unknown> | undefined;

  constructor(around: Surroundings, parts: Parts) {
    this.#around = around;
    this.#parts = parts;
  }

  get isFollowed(): boolean {
    return this.#isFollowed;
  }

  follow(): void {
    this.#isFollowed = true;
  }

  /** Resolves once it is done, after which another may have begun: whoever is to record waits for it. */
  get underWay(): Promise<unknown> | undefined {
    return this.#underWay;
  }

  /** Keeps what could not be decided until the user has chosen. */
  async ask(
    conflicts: readonly Conflict[],
    from = this.#parts.file.otherMachine,
  ): Promise<Result<readonly KeptConflict[], StorageError>> {
    const { now, newId } = this.#around;
    const at = now().toISOString();
    const kept = conflicts.map((conflict) => ({ id: newId(), at, from, conflict }));
    const added = await this.#parts.conflicts.add(kept);
    return added.ok ? ok(kept) : added;
  }

  /** What stands in the file of the meeting and is not ours. */
  async fromFile(): Done {
    const changed = await this.#parts.file.changed();
    if (!changed.ok) return changed;
    const found = changed.value;
    return found === null ? ok(null) : this.#alone(() => this.#file(found));
  }

  /**
   * The copies that a tool for synchronised folders made of the file at `path`. Each is moved aside
   * once what it says is in the file, which `write` does; one that cannot be read or merged now stays
   * for another time.
   */
  async fromCopies(path: string, write: () => Done): Promise<void> {
    const { files } = this.#around;
    const found = await attempt('unreadable', path, () => conflictCopies(files, path));
    for (const copy of found.ok ? found.value : []) {
      if (this.#passedOver.has(copy)) continue;
      this.#passedOver.add(copy);
      const read = await readMeetingFile(files, copy);
      if (!read.ok || read.value.meeting.id !== this.#parts.recorder.stored.meeting.id) continue;
      const merged = await this.#alone(() => this.#copy(read.value));
      const written = merged.ok ? await write() : merged;
      if (!written.ok) continue;
      const moved = await attempt('unwritable', copy, () => files.rename(copy, mergedName(copy)));
      if (moved.ok) this.#passedOver.delete(copy);
    }
  }

  async #alone(work: () => Done): Done {
    const taking = this.#parts.recorder.settled().then(work);
    const settled = taking.then(
      () => undefined,
      () => undefined,
    );
    this.#underWay = settled;
    try {
      return await taking;
    } finally {
      if (this.#underWay === settled) this.#underWay = undefined;
    }
  }

  async #file(found: Found): Done {
    const { recorder, checkpoints, file } = this.#parts;
    const theirs = found.state;
    const merged = await this.#merge(theirs);
    if (!merged.ok) return merged;
    const { change, isTheirs, isAsked } = merged.value;
    const before = recorder.stored.meeting;
    const edits = asEdits(change);
    const done = isTheirs
      ? await checkpoints.goOnFrom(theirs, this.#historyAfter(edits))
      : await recorder.takeIn(edits, seenOf(theirs));
    if (!done.ok) return done;
    if (!isTheirs) checkpoints.fileIsOfAnother();
    await file.accept(found);
    await this.#dropAnswered(before);
    this.#tell(change !== null || isAsked);
    return ok(null);
  }

  async #copy(theirs: StoredMeeting): Done {
    const merged = await this.#merge(theirs);
    if (!merged.ok) return merged;
    const { change, isAsked } = merged.value;
    const done = await this.#parts.recorder.takeIn(asEdits(change), seenOf(theirs));
    if (done.ok) this.#tell(change !== null || isAsked);
    return done;
  }

  async #merge(theirs: StoredMeeting): Promise<Result<Merged, StorageError>> {
    const { recorder, versions, file } = this.#parts;
    const ours = recorder.stored;
    const base = await file.baseOf(ours, theirs);
    const taken = takeIn(base?.meeting ?? null, ours.meeting, theirs.meeting);
    if (!base || !isEqual(ours.meeting, base.meeting)) {
      await versions.keep(ours, 'before-merge');
      await versions.keep(theirs, 'before-merge');
    }
    const asked = await this.ask(taken.conflicts, file.writerOf(theirs));
    return asked.ok ? ok({ ...taken, isAsked: asked.value.length > 0 }) : asked;
  }

  /** What was chosen on the other machine need not be chosen here too. */
  async #dropAnswered(before: Meeting): Promise<void> {
    const { recorder, conflicts } = this.#parts;
    for (const { id, conflict } of await conflicts.all()) {
      if (isAnswered(before, recorder.stored.meeting, conflict)) await conflicts.remove(id);
    }
  }

  #historyAfter(edits: readonly Edit[]): History {
    let { history } = this.#parts.recorder;
    const { meeting } = this.#parts.recorder.stored;
    for (const edit of edits) {
      const applied = applyEdit({ meeting, history }, edit);
      history = applied.ok ? applied.value.history : noHistory;
    }
    return history;
  }

  #tell(isNews: boolean): void {
    if (!isNews) return;
    this.#isFollowed = false;
    this.#around.merged();
  }
}

interface Merged extends TakeIn {
  readonly isAsked: boolean;
}

function asEdits(change: TakeIn['change']): readonly Edit[] {
  return change ? [{ change, kind: 'elsewhere' }] : [];
}
