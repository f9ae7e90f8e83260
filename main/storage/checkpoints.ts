import type { Meeting } from '../../shared/meeting/schema.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { CheckpointCopy } from './checkpoint-copy.ts';
import { CheckpointWatch, type Behind, type Refusal } from './checkpoint-watch.ts';
import type { FileTrouble } from './file-trouble.ts';
import type { StoredMeeting } from './meeting-file.ts';
import type { Recorder } from './recorder.ts';
import type { SharedMeeting } from './shared-meeting.ts';
import type { Listeners } from './surroundings.ts';
import type { UndoFile } from './undo-file.ts';

interface Parts {
  readonly recorder: Recorder;
  readonly file: SharedMeeting;
  readonly copy: CheckpointCopy;
  readonly undo: UndoFile;
}

/** Less than the revision of any meeting: the file lacks something. */
const NOTHING_IN_FILE = -1;

/** Brings the file of a meeting up to date with its journal, and then cuts that. */
export class Checkpoints {
  readonly #parts: Parts;
  readonly #watch: CheckpointWatch;
  readonly #besideTrouble: Listeners['besideTrouble'];
  /** Paths beside the meeting that could not be written. */
  readonly #toldOf = new Set<string>();
  /** How many of the changes are in the file. */
  #inFile: number;
  /** What the file was given and the copy was not yet. */
  #uncopied: Uint8Array | undefined;

  /** `inFile` is what the file holds; `undefined` when something else than what was recorded. */
  constructor(
    now: () => Date,
    parts: Parts,
    { behind, besideTrouble }: Pick<Listeners, 'behind' | 'besideTrouble'>,
    inFile: StoredMeeting | undefined,
  ) {
    this.#parts = parts;
    this.#besideTrouble = besideTrouble;
    this.#inFile = inFile?.revision ?? NOTHING_IN_FILE;
    this.#watch = new CheckpointWatch(now, (news) => {
      behind(this.#meeting, news);
    });
  }

  /** Why the file is behind the journal; `null` when it could be written whenever it was. */
  get behind(): Behind | null {
    return this.#watch.behind;
  }

  /** Whether `meeting.json` lacks something that the journal has. */
  get isDue(): boolean {
    return this.#parts.recorder.stored.revision > this.#inFile;
  }

  /** The file was given all that the journal has, and only the copy of it could not be made. */
  get lacksOnlyCopy(): boolean {
    return !this.isDue && this.#uncopied !== undefined;
  }

  /** Another machine wrote the file: it lacks what was recorded here. */
  fileIsOfAnother(): void {
    this.#inFile = NOTHING_IN_FILE;
  }

  /** When that fails the journal still has everything. */
  async write(): Promise<Result<null, FileTrouble>> {
    const { recorder, undo, file, copy } = this.#parts;
    const { stored, history } = recorder;
    const { revision, recordedAt } = stored;
    // Without it there is less to take back another time: no reason to leave the meeting unwritten.
    if (recordedAt !== undefined) {
      this.keptBeside(await undo.keep({ revision, recordedAt, history }));
    }
    if (this.isDue) {
      const written = await file.write(stored);
      this.#watch.wrote(written);
      if (!written.ok) return written;
      recorder.buildsOn(written.value.seen);
      this.#inFile = revision;
      this.#uncopied = written.value.content;
    } else this.#watch.wrote(ok(null)); // what was refused before may have come into it since
    // The journal goes on from the copy before it, so that is not cut without a new one.
    const copied = this.#uncopied ? await copy.keepContent(this.#uncopied) : ok(null);
    this.keptBeside(copied);
    if (!copied.ok) return copied;
    this.#uncopied = undefined;
    const cut = await recorder.cut(this.#inFile);
    return cut.ok ? ok(null) : cut;
  }

  /** The file could not be read, or is of a newer app, so it was not written either. */
  refused(refusal: Refusal): void {
    this.#watch.wrote(fail(refusal));
  }

  /** What another machine wrote says all that ours does: what is in the journal is in the file. */
  async goOnFrom(
    theirs: StoredMeeting,
    history: Recorder['history'],
  ): Promise<Result<null, FileTrouble>> {
    const { recorder, copy } = this.#parts;
    const copied = await copy.keep(theirs);
    if (!copied.ok) return copied;
    this.#uncopied = undefined;
    const cut = await recorder.cut(Number.MAX_SAFE_INTEGER);
    if (!cut.ok) return cut;
    recorder.goOnFrom({ stored: theirs, history });
    this.#inFile = theirs.revision;
    return ok(null);
  }

  /** What is kept beside the meeting and cannot be written is told of once. */
  keptBeside(kept: Result<null, FileTrouble>): void {
    if (kept.ok || this.#toldOf.has(kept.error.path)) return;
    this.#toldOf.add(kept.error.path);
    this.#besideTrouble(kept.error);
  }

  get #meeting(): Meeting {
    return this.#parts.recorder.stored.meeting;
  }
}
