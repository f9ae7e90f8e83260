import type { Id } from '../../shared/meeting/schema.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import {
  journalFile,
  meetingFile,
  recoveryNoteFile,
  undoFile,
  versionsFolder,
  type Layout,
} from './layout.ts';
import { OpenMeeting, type Listeners, type Surroundings } from './open-meeting.ts';
import type { StorageError } from './storage-error.ts';

type Opening = Promise<Result<OpenMeeting, StorageError>>;
type Closing = Promise<Result<null, StorageError>>;

/** The meetings that are being worked on. Each is opened once, however often it is asked for. */
export class OpenMeetings {
  readonly #around: Surroundings;
  readonly #layout: Layout;
  readonly #listeners: Listeners;
  readonly #open = new Map<Id, Opening>();
  readonly #closing = new Map<Id, Closing>();
  /** Nobody looks at these any more: they are open until their file can be written. */
  readonly #left = new Set<Id>();

  constructor(around: Surroundings, layout: Layout, listeners: Partial<Listeners> = {}) {
    this.#around = around;
    this.#layout = layout;
    this.#listeners = {
      versionTrouble: (trouble) => listeners.versionTrouble?.(trouble),
      behind: (meeting, behind) => {
        if (behind === null && this.#left.has(meeting.id)) void this.close(meeting.id);
        listeners.behind?.(meeting, behind);
      },
    };
  }

  async open(id: Id): Opening {
    await this.#closing.get(id);
    this.#left.delete(id);
    const known = this.#open.get(id);
    if (known) return settled(known);
    const paths = {
      file: meetingFile(this.#layout, 'meetings', id),
      journal: journalFile(this.#layout, id),
      recoveryNote: recoveryNoteFile(this.#layout, id),
      versions: versionsFolder(this.#layout, 'meetings', id),
      undo: undoFile(this.#layout, id),
    };
    const opening = OpenMeeting.open(this.#around, paths, this.#listeners);
    this.#open.set(id, opening);
    const opened = await opening;
    if (!opened.ok) this.#open.delete(id);
    return opened;
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
   * finds it as he left it, and closes by itself when the disk is back.
   */
  async leave(id: Id): Closing {
    const session = await this.find(id);
    if (!session) return ok(null);
    await session.checkpoint();
    if (!session.behind) return this.close(id);
    this.#left.add(id);
    return fail(session.behind.trouble);
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
