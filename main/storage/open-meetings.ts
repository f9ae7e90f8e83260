import type { Id, Meeting } from '../../shared/meeting/schema.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import {
  attachmentsFolder,
  basesFolder,
  checkpointCopy,
  conflictsFile,
  journalFile,
  lockFile,
  meetingFile,
  recoveryNoteFile,
  undoFile,
  versionsFolder,
  versionSummariesFile,
  type Layout,
} from './layout.ts';
import type { Holder } from './lock-file.ts';
import { MeetingLock } from './meeting-lock.ts';
import { OpenMeeting } from './open-meeting.ts';
import { ReadAhead } from './read-ahead.ts';
import type { StorageError } from './storage-error.ts';
import type { Listeners, MeetingPaths, Surroundings } from './surroundings.ts';

type Opening = Promise<Result<OpenMeeting, StorageError>>;
type Closing = Promise<Result<null, StorageError>>;

/** The meetings that are being worked on. Each is opened once, however often it is asked for. */
export class OpenMeetings {
  readonly #around: Surroundings;
  readonly #layout: Layout;
  readonly #listeners: Listeners;
  /** Of each meeting that is open or was read: what was seen of whoever has it elsewhere. */
  readonly #locks = new Map<Id, MeetingLock>();
  readonly #ahead: ReadAhead;
  readonly #open = new Map<Id, Opening>();
  readonly #closing = new Map<Id, Closing>();
  /** Nobody looks at these any more: they are open until their file is written. */
  readonly #left = new Set<Id>();

  constructor(around: Surroundings, layout: Layout, listeners: Partial<Listeners> = {}) {
    this.#around = around;
    this.#ahead = new ReadAhead(around.files);
    this.#layout = layout;
    this.#listeners = {
      versionTrouble: (trouble) => listeners.versionTrouble?.(trouble),
      besideTrouble: (trouble) => listeners.besideTrouble?.(trouble),
      behind: (meeting, behind) => {
        if (behind === null && this.#left.has(meeting.id)) void this.close(meeting.id);
        listeners.behind?.(meeting, behind);
      },
      merged: (id) => listeners.merged?.(id),
      elsewhere: (id) => listeners.elsewhere?.(id),
    };
  }

  /** For someone who works on it: other machines are told. */
  async open(id: Id): Opening {
    this.#left.delete(id);
    const opened = await this.load(id);
    if (!opened.ok) return opened;
    if (!(await opened.value.hold())) return this.reopen(id);
    await opened.value.catchUp();
    return opened;
  }

  /** For the store itself, such as to bring its file up to date. */
  async load(id: Id): Opening {
    while (this.#closing.has(id)) await this.#closing.get(id);
    const known = this.#open.get(id);
    if (known) return settled(known);
    const paths: MeetingPaths = {
      file: meetingFile(this.#layout, 'meetings', id),
      journal: journalFile(this.#layout, id),
      recoveryNote: recoveryNoteFile(this.#layout, id),
      bases: basesFolder(this.#layout, id),
      copy: checkpointCopy(this.#layout, id),
      conflicts: conflictsFile(this.#layout, id),
      versions: versionsFolder(this.#layout, 'meetings', id),
      versionSummaries: versionSummariesFile(this.#layout, id),
      undo: undoFile(this.#layout, id),
      attachments: attachmentsFolder(this.#layout, id),
    };
    const opening = this.#begin(id, paths);
    this.#open.set(id, opening);
    const opened = await opening;
    if (!opened.ok) this.#open.delete(id);
    return opened;
  }

  /** Has it open sooner, should it be opened next; `undefined` where there is nothing to read ahead. */
  async readAhead(id: Id): Promise<Meeting | undefined> {
    if (this.#open.has(id)) return undefined;
    const read = await this.#ahead.read(meetingFile(this.#layout, 'meetings', id));
    return read?.meeting;
  }

  /** For when another machine took the meeting, let it go or wrote it. */
  async reopen(id: Id): Opening {
    const closed = await this.close(id);
    return closed.ok ? this.open(id) : closed;
  }

  /** Opens for writing what another machine has, when that has long been silent. */
  async takeOver(id: Id): Opening {
    this.#locks.get(id)?.passOver();
    return this.reopen(id);
  }

  /** Who has it open on another machine, and was heard of not long ago. */
  async heldElsewhere(id: Id): Promise<Holder | null> {
    const held = await this.#lock(id)?.heldElsewhere();
    return held && !held.isOld ? held.by : null;
  }

  /** `undefined` when it is not open, or not for long. */
  async find(id: Id): Promise<OpenMeeting | undefined> {
    if (this.#closing.has(id)) return undefined;
    const opened = await this.#open.get(id);
    return opened?.ok ? opened.value : undefined;
  }

  async all(): Promise<readonly OpenMeeting[]> {
    const opened = await Promise.all(this.#open.values());
    return opened.filter((result) => result.ok).map(({ value }) => value);
  }

  /**
   * Closes it once its file is written. When that is refused it stays open, where whoever comes back
   * finds it as he left it, and closes by itself when the disk is back. Who comes back while it is being
   * written goes on with it: then it is not closed at all.
   */
  async leave(id: Id): Closing {
    if (!this.#open.has(id)) return ok(null);
    this.#left.add(id);
    const session = await this.find(id);
    await session?.checkpoint();
    if (!session || !this.#left.has(id)) return ok(null);
    return session.behind ? fail(session.behind.trouble) : this.close(id);
  }

  /** When the last change was recorded that is on the disk; `undefined` when there is none. */
  async lastRecorded(): Promise<Date | undefined> {
    const instants = (await this.all()).flatMap(({ lastRecorded }) => lastRecorded ?? []);
    return instants.toSorted((a, b) => b.getTime() - a.getTime())[0];
  }

  /** Brings the files up to date; where that fails the journal still has everything. */
  async checkpointAll(): Promise<void> {
    await Promise.all((await this.all()).map((meeting) => meeting.checkpoint()));
  }

  /** No error when it is not open. When its file cannot be written its journal has everything. */
  close(id: Id): Closing {
    const underWay = this.#closing.get(id);
    if (underWay) return underWay;
    const closing = this.#close(this.#open.get(id)).finally(() => {
      this.#open.delete(id);
      this.#closing.delete(id);
      this.#left.delete(id);
    });
    this.#closing.set(id, closing);
    return closing;
  }

  closeAll(): Promise<readonly Result<null, StorageError>[]> {
    return Promise.all([...this.#open.keys()].map((id) => this.close(id)));
  }

  /** One for all openings of a meeting that was only read, so that it learns how old a lock is. */
  #lock(id: Id): MeetingLock | undefined {
    const { machine } = this.#around;
    if (!machine) return undefined;
    const known = this.#locks.get(id);
    if (known && !known.isTaken) return known;
    const around = { ...this.#around, machine };
    const lock = new MeetingLock(around, lockFile(this.#layout, id), this.#around.newId());
    this.#locks.set(id, lock);
    return lock;
  }

  async #begin(id: Id, paths: MeetingPaths): Opening {
    const stored = await this.#ahead.take(paths.file);
    const beforehand = { lock: this.#lock(id), stored };
    return OpenMeeting.open(this.#around, paths, this.#listeners, beforehand);
  }

  async #close(opening: Opening | undefined): Closing {
    const opened = await opening;
    return opened?.ok ? opened.value.close() : ok(null);
  }
}

/** A page that was loaded again must see also what the one before it sent last. */
async function settled(opening: Opening): Opening {
  const opened = await opening;
  if (opened.ok) await opened.value.settled();
  return opened;
}
