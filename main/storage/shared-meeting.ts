import type { Id } from '../../shared/meeting/schema.ts';
import type { Result } from '../../shared/result.ts';
import { BaseStates } from './base-states.ts';
import type { FileTrouble } from './file-trouble.ts';
import type { Files } from './files.ts';
import { commonState, joined, saved, seenOf, type Seen } from './lineage.ts';
import type { Machine } from './machine.ts';
import type { StoredMeeting } from './meeting-file.ts';
import { MeetingJson, type Found } from './meeting-json.ts';
import type { StorageError } from './storage-error.ts';

interface Surroundings {
  readonly files: Files;
  readonly newId: () => Id;
  readonly now: () => Date;
  readonly machine?: Machine;
}
interface Paths {
  /** `meeting.json`. */
  readonly file: string;
  /** The folder of its `BaseStates`. */
  readonly bases: string;
}

/** The file of an open meeting, shared with other machines: what they wrote, and what both knew before. */
export class SharedMeeting {
  readonly #session: Id;
  readonly #machine: Machine | undefined;
  readonly #json: MeetingJson;
  readonly #bases: BaseStates;
  /** What we go on from, to be kept before we write over it. */
  #starts: readonly StoredMeeting[];
  #seen: Seen;
  #other: string | null = null;

  /** `state` is what was read from the file; `undefined` when the meeting came from elsewhere. */
  constructor(around: Surroundings, paths: Paths, state: StoredMeeting | undefined) {
    this.#session = around.newId();
    this.#machine = around.machine;
    this.#json = new MeetingJson(around, paths.file, state);
    this.#bases = new BaseStates(around, paths.bases);
    this.#starts = state && this.#machine ? [state] : [];
    this.#seen = state ? seenOf(state) : {};
  }

  /** Who wrote last what we took in, for people to read; `null` when that is not known. */
  get otherMachine(): string | null {
    return this.#other;
  }

  /** The machine that wrote this; of a file that was edited by hand it still says ours. */
  writerOf({ savedBy }: StoredMeeting): string | null {
    return savedBy === undefined || savedBy === this.#machine?.host ? null : savedBy;
  }

  /** What another machine wrote since we last read or wrote the file, until it is accepted. */
  changed(): Promise<Result<Found | null, StorageError>> {
    return this.#json.changed();
  }

  /** The last state of the file that both sides knew; `null` when none is left. */
  async baseOf(theirs: StoredMeeting): Promise<StoredMeeting | null> {
    const { state } = this.#json;
    const near = commonState(state ? [state] : [], theirs);
    return near ?? commonState(await this.#bases.all(), theirs) ?? null;
  }

  /** From here on what we write builds on it. */
  accept(found: Found): void {
    this.#json.accept(found);
    this.#other = this.writerOf(found.state);
    if (this.#machine) this.#starts = [...this.#starts, found.state];
    this.#seen = joined(this.#seen, seenOf(found.state));
  }

  /** Gives the content of the file. */
  async write(state: StoredMeeting): Promise<Result<string, FileTrouble>> {
    for (const start of this.#starts) await this.#bases.keep(start);
    this.#starts = [];
    this.#seen = saved(this.#seen, this.#session);
    const { meeting, revision, recordedAt } = state;
    return this.#json.write({
      meeting,
      revision,
      ...(recordedAt === undefined ? {} : { recordedAt }),
      seen: this.#seen,
      ...(this.#machine ? { savedBy: this.#machine.host } : {}),
    });
  }
}
