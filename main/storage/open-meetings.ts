import type { Id, Meeting } from '../../shared/meeting/schema.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { FileTrouble } from './file-trouble.ts';
import {
  journalFile,
  meetingFile,
  recoveryNoteFile,
  versionsFolder,
  type Layout,
} from './layout.ts';
import { OpenMeeting, type Surroundings } from './open-meeting.ts';
import type { StorageError } from './storage-error.ts';

type Opening = Promise<Result<OpenMeeting, StorageError>>;
type Closing = Promise<Result<null, StorageError>>;

/** The meetings that are being worked on. Each is opened once, however often it is asked for. */
export class OpenMeetings {
  readonly #around: Surroundings;
  readonly #layout: Layout;
  readonly #onVersionTrouble: (trouble: FileTrouble) => void;
  readonly #open = new Map<Id, Opening>();
  readonly #closing = new Map<Id, Closing>();

  constructor(
    around: Surroundings,
    layout: Layout,
    onVersionTrouble: (trouble: FileTrouble) => void = () => undefined,
  ) {
    this.#around = around;
    this.#layout = layout;
    this.#onVersionTrouble = onVersionTrouble;
  }

  async open(id: Id): Opening {
    await this.#closing.get(id);
    const known = this.#open.get(id);
    if (known) return known;
    const paths = {
      file: meetingFile(this.#layout, 'meetings', id),
      journal: journalFile(this.#layout, id),
      recoveryNote: recoveryNoteFile(this.#layout, id),
      versions: versionsFolder(this.#layout, 'meetings', id),
    };
    const opening = OpenMeeting.open(this.#around, paths, this.#onVersionTrouble);
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

  /** As they are now: their files may be behind. */
  async all(): Promise<readonly Meeting[]> {
    const opened = await Promise.all(this.#open.values());
    return opened.filter((result) => result.ok).map(({ value }) => value.meeting);
  }

  /** Brings the files up to date; where that fails the journal still has everything. */
  async checkpointAll(): Promise<void> {
    const opened = await Promise.all(this.#open.values());
    const meetings = opened.filter((result) => result.ok).map(({ value }) => value);
    await Promise.all(meetings.map((meeting) => meeting.checkpoint()));
  }

  /** No error when it is not open. When its file cannot be written its journal has everything. */
  close(id: Id): Closing {
    const underWay = this.#closing.get(id);
    if (underWay) return underWay;
    const closing = this.#close(this.#open.get(id)).finally(() => {
      this.#open.delete(id);
      this.#closing.delete(id);
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
