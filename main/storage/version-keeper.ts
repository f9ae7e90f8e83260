import { isDeepStrictEqual } from 'node:util';
import type { Meeting } from '../../shared/meeting/schema.ts';
import type { VersionReason } from '../../shared/meeting/version-reason.ts';
import { ok, type Result } from '../../shared/result.ts';
import { attempt, type FileTrouble } from './file-trouble.ts';
import { readMeetingFile, type StoredMeeting } from './meeting-file.ts';
import type { MeetingPaths, Surroundings } from './surroundings.ts';
import {
  listVersions,
  removeHalfWritten,
  writeVersion,
  type VersionFile,
} from './version-files.ts';
import { VersionSummaries } from './version-summaries.ts';
import { mayGoInHurry, thinned, withoutHurry } from './version-thinning.ts';

/** After so much work a version is kept by itself, in milliseconds. */
const INTERVAL = 10 * 60_000;

interface Newest {
  readonly version: VersionFile;
  /** What it holds. */
  readonly meeting: Meeting;
}

/**
 * Keeps versions of one open meeting, one after the other, and thins them out. Nothing waits for it
 * but the end of the meeting: a version that cannot be written is told of and tried again later.
 */
export class VersionKeeper {
  readonly #around: Surroundings;
  readonly #folder: string;
  readonly #summaries: VersionSummaries;
  readonly #onTrouble: (trouble: FileTrouble) => void;
  /** Absent until it was looked for, or when there is none that can be read. */
  #newest: Newest | undefined;
  /** From when ten minutes of work count, in milliseconds since 1970. */
  #since: number | undefined;
  #isReady = false;
  #last: Promise<unknown> = Promise.resolve();
  #trouble: FileTrouble | null = null;

  constructor(
    around: Surroundings,
    { versions, versionSummaries }: Pick<MeetingPaths, 'versions' | 'versionSummaries'>,
    onTrouble: (trouble: FileTrouble) => void = () => undefined,
  ) {
    this.#around = around;
    this.#folder = versions;
    this.#summaries = new VersionSummaries(around, versionSummaries);
    this.#onTrouble = onTrouble;
  }

  /** Why the last version could not be kept; `null` when all is well. */
  get trouble(): FileTrouble | null {
    return this.#trouble;
  }

  /**
   * Does nothing when the newest version says the same; but one that another look at the modes would remove
   * gives way to what is to stay.
   */
  keep(stored: StoredMeeting, reason: VersionReason): Promise<Result<null, FileTrouble>> {
    return this.#inTurn(() => this.#keep(stored, reason));
  }

  /**
   * Hears of every change that was recorded. Before work goes on after ten minutes, the meeting as
   * it was until then is kept: what was written yesterday is there whatever happens to it today.
   */
  recorded(before: StoredMeeting, after: StoredMeeting): Promise<Result<null, FileTrouble>> {
    const isStatus = before.meeting.status !== after.meeting.status;
    const now = this.#around.now().getTime();
    if (!isStatus && !this.#mayBeDue(now)) return Promise.resolve(ok(null));
    return this.#inTurn(async () => {
      await this.#getReady(now);
      const kept = this.#mayBeDue(now) ? await this.#keep(before, 'interval') : ok(null);
      return isStatus ? this.#keep(after, 'status') : kept;
    });
  }

  /** Resolves once nothing is being kept any more. */
  async settled(): Promise<void> {
    await this.#last;
  }

  /** Also once the clock was put back: nobody knows how long ago it was then. */
  #mayBeDue(now: number): boolean {
    const since = this.#since;
    return since === undefined || now < since || now - since >= INTERVAL;
  }

  async #keep(stored: StoredMeeting, reason: VersionReason): Promise<Result<null, FileTrouble>> {
    const now = this.#around.now();
    await this.#getReady(now.getTime());
    this.#since = now.getTime();
    const same = isDeepStrictEqual(stored.meeting, this.#newest?.meeting)
      ? this.#newest
      : undefined;
    if (same && (mayGoInHurry(reason) || !mayGoInHurry(same.version.reason))) return ok(null);
    // What is kept because work goes on is as old as the work before it.
    const at = reason === 'interval' && stored.recordedAt ? new Date(stored.recordedAt) : now;
    const written = await writeVersion(this.#around.files, this.#folder, stored, { at, reason });
    this.#trouble = written.ok ? null : written.error;
    if (!written.ok) {
      this.#onTrouble(written.error);
      return written;
    }
    this.#newest = { version: written.value, meeting: stored.meeting };
    await this.#summaries.add(written.value, stored.meeting);
    if (same) await this.#remove([same.version]);
    await this.#thin(now);
    return ok(null);
  }

  /** Looks once at what was kept before. Without any version the work begins now. */
  async #getReady(now: number): Promise<void> {
    if (this.#isReady) return;
    this.#isReady = true;
    const { files } = this.#around;
    const found = await listVersions(files, this.#folder);
    const newest = found.ok ? found.value[0] : undefined;
    this.#since = newest ? Math.min(newest.at.getTime(), now) : now;
    const read = newest && (await readMeetingFile(files, newest.path));
    if (newest && read?.ok) this.#newest = { version: newest, meeting: read.value.meeting };
    await attempt('unwritable', this.#folder, () => removeHalfWritten(files, this.#folder));
  }

  async #thin(now: Date): Promise<void> {
    const { files } = this.#around;
    const found = await listVersions(files, this.#folder);
    if (!found.ok) return;
    const stay = new Set(
      thinned(
        withoutHurry(found.value).map(({ at }) => at),
        now,
      ).map((at) => at.getTime()),
    );
    await this.#remove(found.value.filter(({ at }) => !stay.has(at.getTime())));
  }

  /** What cannot be removed is removed another time. */
  async #remove(surplus: readonly VersionFile[]): Promise<void> {
    await attempt('unwritable', this.#folder, async () => {
      for (const { path } of surplus) await this.#around.files.remove(path);
    });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}
