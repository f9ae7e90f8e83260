import { basename } from 'node:path';
import type { LibraryView } from '../../shared/api.ts';
import type { LastActions } from '../../shared/meeting/carried-actions.ts';
import { newestFirst } from '../../shared/meeting/newest-first.ts';
import { idSchema, type Id, type Meeting, type Series } from '../../shared/meeting/schema.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { attempt, type FileTrouble } from './file-trouble.ts';
import {
  checkpointCopy,
  besideMeeting,
  indexFile,
  journalFile,
  journalFolder,
  meetingFile,
  meetingFolder,
  recoveryNoteFile,
  seriesFolder,
  shelfFolder,
  undoFolder,
  type Layout,
  type Shelf,
} from './layout.ts';
import { LibraryIndex } from './library-index.ts';
import { meetingBefore, type PlaceInSeries } from './meeting-before.ts';
import { readMeetingFile, writeMeetingFile } from './meeting-file.ts';
import type { Surroundings } from './surroundings.ts';
import type { OpenMeetings } from './open-meetings.ts';
import { finishRemovals, removeForGood } from './remove-for-good.ts';
import { readAllSeries, removeSeries, writeSeries } from './series-files.ts';
import { readShelf } from './shelves.ts';
import type { StorageError } from './storage-error.ts';
import { removeOldHistories } from './undo-file.ts';
import { digest, nextNumbers, type Digest, type NextNumbers } from './summary.ts';

/** The folder with all series and meetings, as the user sees it and may tidy it up. */
export class Library {
  readonly #around: Surroundings;
  readonly #layout: Layout;
  readonly #open: OpenMeetings;
  readonly #index: LibraryIndex;
  #tidied: Promise<void> | undefined;

  constructor(around: Surroundings, layout: Layout, open: OpenMeetings) {
    this.#around = around;
    this.#layout = layout;
    this.#open = open;
    this.#index = new LibraryIndex(around.files, indexFile(layout));
  }

  async view(): Promise<Result<LibraryView, StorageError>> {
    const there = await this.isThere('unreadable');
    if (!there.ok) return there;
    return attempt('unreadable', this.#layout.library, async () => {
      const [{ meetings, trash, unreadable }, series] = await Promise.all([
        this.#content(),
        readAllSeries(this.#around.files, this.#layout),
      ]);
      const rows = (digests: readonly Digest[]) =>
        digests.map(({ summary }) => summary).sort(newestFirst);
      return {
        folder: this.#layout.library,
        series: series.series,
        meetings: rows(meetings),
        trash: rows(trash),
        unreadable: [...unreadable, ...series.unreadable].map((path) => basename(path)),
      };
    });
  }

  /** So that it can be shown when nothing is in it yet; one whose disk is away is not made anew. */
  async makeFolder(): Promise<Result<null, StorageError>> {
    const there = await this.isThere('unreadable');
    if (!there.ok) return there;
    const { library } = this.#layout;
    return attempt('unreadable', library, async () => {
      await this.#around.files.makeFolder(library);
      return null;
    });
  }

  /** Numbers of meetings in the trash stay taken: whoever restores one must not find them twice. */
  nextNumbers(meeting: Meeting): Promise<Result<NextNumbers, StorageError>> {
    return attempt('unreadable', this.#layout.library, async () => {
      const there = await this.isThere('unreadable');
      const thisYear = String(this.#around.now().getFullYear());
      if (!there.ok) return nextNumbers(meeting, await this.#remembered(), thisYear);
      const { meetings, trash } = await this.#content();
      return nextNumbers(meeting, [...meetings, ...trash], thisYear);
    });
  }

  series(id: Id): Promise<Result<Series | null, StorageError>> {
    return attempt('unreadable', seriesFolder(this.#layout), async () => {
      const { series } = await readAllSeries(this.#around.files, this.#layout);
      return series.find((one) => one.id === id) ?? null;
    });
  }

  /** Those of the meeting before this one in its series, once it has been held. */
  async lastActions(of: PlaceInSeries): Promise<Result<LastActions | null, StorageError>> {
    const { files, newId } = this.#around;
    const found = await attempt('unreadable', this.#layout.library, () => this.#content());
    if (!found.ok) return found;
    const last = meetingBefore(
      of,
      found.value.meetings.map(({ summary }) => summary),
    );
    if (!last) return ok(null);
    const open = (await this.#open.all()).find(({ meeting }) => meeting.id === last.id);
    if (open) return ok(leftToDo(open.meeting));
    const read = await readMeetingFile(
      files,
      meetingFile(this.#layout, 'meetings', last.id),
      newId,
    );
    return read.ok ? ok(leftToDo(read.value.meeting)) : read;
  }

  /** Refuses an id that is taken. */
  async add(meeting: Meeting): Promise<Result<Id, StorageError>> {
    const { files } = this.#around;
    const there = await this.isThere('unwritable');
    if (!there.ok) return there;
    const path = meetingFile(this.#layout, 'meetings', meeting.id);
    const folder = meetingFolder(this.#layout, 'meetings', meeting.id);
    const recordedAt = this.#around.now().toISOString();
    const taken = await attempt('unwritable', path, () => this.#isTaken(meeting.id));
    if (!taken.ok) return taken;
    if (taken.value) return fail({ kind: 'exists', path });
    const made = await attempt('unwritable', path, () => files.makeFolder(folder));
    const written = made.ok
      ? await writeMeetingFile(files, path, { meeting, revision: 0, recordedAt })
      : made;
    if (written.ok) return ok(meeting.id);
    // Left behind it would count as taken when the user tries again.
    await attempt('unwritable', folder, () => files.remove(folder));
    return written;
  }

  /** Not while another machine works on it, which would lose its file under its hands. */
  async trash(id: Id): Promise<Result<null, StorageError>> {
    const holder = await this.#open.heldElsewhere(id);
    if (holder) return fail({ kind: 'heldElsewhere', id, host: holder.host });
    const moved = await this.#move(id, 'meetings', 'trash');
    if (moved.ok) {
      await this.#forget([recoveryNoteFile(this.#layout, id), checkpointCopy(this.#layout, id)]);
    }
    return moved;
  }

  restore(id: Id): Promise<Result<null, StorageError>> {
    return this.#move(id, 'trash', 'meetings');
  }

  /** Of what is in the trash. Where one is refused those before it are gone; all may be tried again. */
  async removeForGood(ids: readonly Id[]): Promise<Result<null, StorageError>> {
    const there = await this.isThere('unwritable');
    if (!there.ok) return there;
    for (const id of ids) {
      const removed = await removeForGood(this.#around.files, this.#layout, id);
      if (!removed.ok) return removed;
    }
    return ok(null);
  }

  /** Not while a meeting belongs to it, in the trash or not. How its documents look stays. */
  async removeSeries(id: Id): Promise<Result<null, StorageError>> {
    const found = await attempt('unreadable', this.#layout.library, () => this.#content());
    if (!found.ok) return found;
    const { meetings, trash, unreadable } = found.value;
    const count = [...meetings, ...trash].filter(({ summary }) => summary.seriesId === id).length;
    if (count > 0) return fail({ kind: 'seriesInUse', id, count });
    // One of those may belong to it.
    if (unreadable.length > 0) return fail({ kind: 'seriesUnsure', id, count: unreadable.length });
    return this.write(() => removeSeries(this.#around.files, this.#layout, id));
  }

  saveSeries(series: Series): Promise<Result<null, StorageError>> {
    return this.write(() => writeSeries(this.#around.files, this.#layout, series));
  }

  /** Does what writes into the library, unless its disk is away. */
  async write<T>(work: () => Promise<Result<T, FileTrouble>>): Promise<Result<T, FileTrouble>> {
    const there = await this.isThere('unwritable');
    return there.ok ? work() : there;
  }

  /**
   * Fails when the folder of a library that held meetings is not there: then its disk or share is
   * away, and a new one in its place would hide what is on it. Without meetings it is only new.
   */
  async isThere(kind: FileTrouble['kind']): Promise<Result<null, FileTrouble>> {
    const path = this.#layout.library;
    const there = await attempt(kind, path, async () => {
      const found = await this.#around.files.stat(path);
      return found !== undefined || (await this.#remembered()).length === 0;
    });
    if (!there.ok) return there;
    return there.value ? ok(null) : fail({ kind, path, cause: 'gone' });
  }

  async #remembered(): Promise<readonly Digest[]> {
    const open = (await this.#open.all()).map(({ meeting }) => digest(meeting));
    return [...(await this.#index.under(this.#layout.library)), ...open];
  }

  async #isTaken(id: Id): Promise<boolean> {
    const found = await Promise.all(
      shelves.map((shelf) => this.#around.files.stat(meetingFolder(this.#layout, shelf, id))),
    );
    return found.some((stat) => stat !== undefined);
  }

  async #move(id: Id, from: Shelf, to: Shelf): Promise<Result<null, StorageError>> {
    const { files } = this.#around;
    const closed = await this.#open.close(id);
    if (!closed.ok) return closed;
    const source = meetingFolder(this.#layout, from, id);
    // Of a disk that is away nothing is made anew.
    const found = await attempt('unwritable', source, () => files.stat(source));
    if (!found.ok) return found;
    if (!found.value) return fail({ kind: 'missing', path: source });
    return attempt('unwritable', source, async () => {
      await files.makeFolder(shelfFolder(this.#layout, to));
      await files.rename(source, meetingFolder(this.#layout, to, id));
      await files.syncFolder(shelfFolder(this.#layout, to));
      await files.syncFolder(shelfFolder(this.#layout, from));
      return null;
    });
  }

  /** What is kept outside the library of a meeting says all that it does, or much of it. */
  async #forget(paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      await attempt('unwritable', path, () => this.#around.files.remove(path));
    }
  }

  async #content(): Promise<Content> {
    await (this.#tidied ??= this.#tidyUp());
    const opened = await this.#open.all();
    const open = new Map(opened.map(({ meeting }) => [meeting.id, meeting]));
    const [meetings, trash] = await Promise.all([
      readShelf(this.#around, this.#layout, this.#index, 'meetings'),
      readShelf(this.#around, this.#layout, this.#index, 'trash'),
    ]);
    const found = [...meetings.meetings, ...trash.meetings];
    await this.#forgetRemoved(new Set(found.map(({ digest: { summary } }) => summary.id)));
    await this.#index.keep(found.flatMap(({ indexed }) => indexed ?? []));
    return {
      meetings: meetings.meetings.map((found) => {
        const live = open.get(found.digest.summary.id);
        return live ? digest(live) : found.digest;
      }),
      trash: trash.meetings.map((found) => found.digest),
      unreadable: [...meetings.unreadable, ...trash.unreadable],
    };
  }

  /**
   * Meetings that were here and whose folder someone has thrown away for good. Those of another library
   * are let be, and so is one with changes that are in its journal alone.
   */
  async #forgetRemoved(found: ReadonlySet<Id>): Promise<void> {
    const { files } = this.#around;
    const { library } = this.#layout;
    if (!(await files.stat(shelfFolder(this.#layout, 'meetings')))) return;
    for (const { summary } of await this.#index.under(library)) {
      const { id } = summary;
      if (found.has(id) || (await this.#open.find(id))) continue;
      const isKept =
        (await this.#isTaken(id)) ||
        (await files.stat(journalFile(this.#layout, id))) !== undefined;
      if (!isKept) await this.#forget(besideMeeting(this.#layout, id));
    }
  }

  /**
   * Brings meetings up to date that a crash left with changes in their journal only, so that their
   * rows and numbers are right. They stay open, for a close could come between a user and his work.
   */
  async #tidyUp(): Promise<void> {
    await attempt('unwritable', undoFolder(this.#layout), () =>
      removeOldHistories(this.#around.files, this.#layout, this.#around.now()),
    );
    await attempt('unwritable', this.#layout.library, () =>
      finishRemovals(this.#around.files, this.#layout),
    );
    for (const name of await this.#around.files.list(journalFolder(this.#layout))) {
      const id = idSchema.safeParse(basename(name, '.ndjson'));
      if (!id.success || !name.endsWith('.ndjson')) continue;
      const opened = await this.#open.load(id.data);
      if (opened.ok) await opened.value.checkpoint();
    }
  }
}

interface Content {
  readonly meetings: readonly Digest[];
  readonly trash: readonly Digest[];
  /** Paths. */
  readonly unreadable: readonly string[];
}

const shelves = ['meetings', 'trash'] as const satisfies readonly Shelf[];

function leftToDo({ date, actions }: Meeting): LastActions {
  return { date, actions };
}
