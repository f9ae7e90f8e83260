import type { Access } from '../../shared/api.ts';
import type { Id } from '../../shared/meeting/schema.ts';
import { ok, type Result } from '../../shared/result.ts';
import { BaseStates } from './base-states.ts';
import type { FileTrouble } from './file-trouble.ts';
import type { Files } from './files.ts';
import { commonState, joined, saved, seenOf, type Seen } from './lineage.ts';
import type { Machine } from './machine.ts';
import type { StoredMeeting } from './meeting-file.ts';
import { MeetingJson, type Found } from './meeting-json.ts';
import { OwnSaves } from './own-saves.ts';
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

/** What stands in the file now, and the saves that it builds on. */
export interface Written {
  readonly content: Uint8Array;
  readonly seen: Seen;
}

/** The file of an open meeting, shared with other machines: what they wrote, and what both knew before. */
export class SharedMeeting {
  readonly #session: Id;
  readonly #machine: Machine | undefined;
  readonly #json: MeetingJson;
  readonly #bases: BaseStates;
  readonly #saves = new OwnSaves();
  /** What we go on from, to be kept before we write over it. */
  #start: StoredMeeting | undefined;
  /** What we tried to write last builds on this. */
  #written: Seen = {};
  #other: string | null = null;

  /** `state` is what the file was known to hold last; `undefined` when the meeting came from elsewhere. */
  constructor(
    around: Surroundings,
    paths: Paths,
    { state, access }: { readonly state: StoredMeeting | undefined; readonly access: Access },
  ) {
    this.#session = around.newId();
    this.#machine = around.machine;
    this.#json = new MeetingJson(around, paths.file, { state, access });
    this.#bases = new BaseStates(around, paths.bases);
    this.#start = state;
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

  /**
   * The last state of the file that both sides knew; `null` when none is left. Where ours builds on
   * theirs, as on a save of our own that was put back, that is theirs itself: it brings nothing. It comes
   * last, for what was edited by hand still says that it is what it was before: that one is the base then,
   * if it is known.
   */
  async baseOf(ours: StoredMeeting, theirs: StoredMeeting): Promise<StoredMeeting | null> {
    const { state } = this.#json;
    const inFile = state ? [state] : [];
    const known = [...inFile, ...this.#saves.states, ...(await this.#bases.all()), theirs];
    return commonState(known, seenOf(ours), seenOf(theirs)) ?? null;
  }

  /** What is in the file has been read to the end, and what is recorded builds on it. */
  async accept(found: Found): Promise<void> {
    this.#json.accept(found);
    this.#other = this.writerOf(found.state);
    await this.#keepStart();
    await this.#keep(found.state);
  }

  async write(state: StoredMeeting): Promise<Result<Written, FileTrouble>> {
    await this.#keepStart();
    this.#written = saved(joined(seenOf(state), this.#written), this.#session);
    const { meeting, revision, recordedAt } = state;
    const save = {
      meeting,
      revision,
      ...(recordedAt === undefined ? {} : { recordedAt }),
      seen: this.#written,
      ...(this.#machine ? { savedBy: this.#machine.host } : {}),
    };
    const written = await this.#json.write(save);
    if (!written.ok) return written;
    this.#saves.add(save);
    return ok({ content: written.value, seen: this.#written });
  }

  /** Keeps how it is left here, so that it can be merged when another puts a file of its own in its place. */
  async leave(): Promise<void> {
    const { state } = this.#json;
    if (state) await this.#keep(state);
  }

  async #keepStart(): Promise<void> {
    const start = this.#start;
    this.#start = undefined;
    if (start) await this.#keep(start);
  }

  /** Where nobody else works on the library there is nothing to compare with. */
  async #keep(base: StoredMeeting): Promise<void> {
    if (this.#machine) await this.#bases.keep(base);
  }
}
