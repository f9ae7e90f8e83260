import { createHash } from 'node:crypto';
import type { Access } from '../../shared/api.ts';
import { isEqual } from '../../shared/equal.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { attempt, type FileTrouble } from './file-trouble.ts';
import { FileBefore } from './file-before.ts';
import { isSameStat, type Files, type FileStat } from './files.ts';
import { meetingIn, writeMeetingFile, type StoredMeeting } from './meeting-file.ts';
import { setAside } from './set-aside.ts';
import type { StorageError } from './storage-error.ts';

interface Surroundings {
  readonly files: Files;
  readonly now: () => Date;
}

/** A state of the file that can be recognised when it is met again. */
export interface Found {
  readonly state: StoredMeeting;
  /** Of its bytes. */
  readonly sum: string;
  readonly stat?: FileStat;
}

/** What stands in the file and is left alone. */
interface Refused {
  readonly stat: FileStat;
  readonly error: StorageError;
}

/** What stands in the file as far as we know; without a `state` nothing of the meeting. */
type Known = Partial<Found>;

/** The `meeting.json` of an open meeting, which another machine may write too. */
export class MeetingJson {
  readonly #around: Surroundings;
  readonly #path: string;
  readonly #access: Access['kind'];
  #known: Known;
  /** A write that failed may have reached the disk all the same. */
  #attempted: Found | undefined;
  #refused: Refused | undefined;

  /** `state` is what was read from it; `undefined` when that could not be. */
  constructor(
    around: Surroundings,
    path: string,
    { state, access }: { readonly state: StoredMeeting | undefined; readonly access: Access },
  ) {
    this.#around = around;
    this.#path = path;
    this.#access = access.kind;
    this.#known = state ? { state } : {};
  }

  /** What we last took from it or wrote to it. */
  get state(): StoredMeeting | undefined {
    return this.#known.state;
  }

  /**
   * What another wrote since; `null` when nobody did. It is told again until it was `accepted`. What
   * another left there that is no meeting is set aside by who writes the file; what a newer app wrote is
   * refused, and stays.
   */
  async changed(): Promise<Result<Found | null, StorageError>> {
    const { files } = this.#around;
    const looked = await attempt('unreadable', this.#path, async () => {
      const stat = await files.stat(this.#path);
      if (!stat || isSameStat(stat, this.#known.stat)) return null;
      // It may stand there for hours, and a long meeting is long to read.
      if (isSameStat(stat, this.#refused?.stat)) return this.#refused;
      return { stat, content: await files.read(this.#path) };
    });
    if (!looked.ok) return looked;
    if (!looked.value) return ok(null);
    if ('error' in looked.value) return fail(looked.value.error);
    const { stat, content } = looked.value;
    const sum = checksum(content);
    for (const ours of [this.#known, this.#attempted]) {
      if (ours?.sum !== sum) continue;
      this.#known = { ...ours, stat };
      return ok(null);
    }
    return this.#read(content, { sum, stat });
  }

  accept(found: Found): void {
    this.#known = found;
  }

  /** Gives what it wrote. What another wrote since we last looked stays beside it as a conflict copy. */
  async write(state: StoredMeeting): Promise<Result<Uint8Array, FileTrouble>> {
    const { files, now } = this.#around;
    let content: Uint8Array = new Uint8Array();
    const before = new FileBefore(files, this.#path, now);
    const ours = [this.#known, this.#attempted];
    const isKnown = (path: string) => this.#isOneOf(ours, path);
    const written = await writeMeetingFile(files, this.#path, state, {
      onWrite: (bytes) => {
        content = bytes;
        this.#attempted = { state, sum: checksum(bytes) };
      },
      replacing: (replace) => before.during(replace, isKnown),
    });
    if (!written.ok) return written;
    if (this.#attempted) this.#known = this.#attempted;
    return ok(content);
  }

  async #isOneOf(ours: readonly (Known | undefined)[], path: string): Promise<boolean> {
    const { files } = this.#around;
    const stat = await files.stat(path);
    if (!stat || ours.some((one) => isSameStat(stat, one?.stat))) return true;
    const sum = checksum(await files.read(path));
    return ours.some((one) => one?.sum === sum);
  }

  async #read(
    content: Uint8Array,
    found: { readonly sum: string; readonly stat: FileStat },
  ): Promise<Result<Found | null, StorageError>> {
    const { files, now } = this.#around;
    const read = meetingIn(content, this.#path);
    if (read.ok) {
      const isSame = isEqual(this.#known.state, read.value);
      if (isSame) this.#known = { state: read.value, ...found };
      return ok(isSame ? null : { state: read.value, ...found });
    }
    if (read.error.kind === 'newer' || this.#access === 'readOnly') {
      this.#refused = { stat: found.stat, error: read.error };
      return read;
    }
    const kept = await attempt('unwritable', this.#path, () =>
      setAside(files, this.#path, content, now()),
    );
    if (!kept.ok) return kept;
    this.#known = found;
    return ok(null);
  }
}

function checksum(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
