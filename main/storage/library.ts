import { basename } from 'node:path';
import type { LibraryView } from '../../shared/api.ts';
import type { LastActions } from '../../shared/meeting/carried-actions.ts';
import { mergeSeries } from '../../shared/meeting/merge-series.ts';
import { newestFirst } from '../../shared/meeting/newest-first.ts';
import type { Id, Meeting, Series } from '../../shared/meeting/schema.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { attempt, type FileTrouble } from './file-trouble.ts';
import {
  checkpointCopy,
  meetingFile,
  meetingFolder,
  recoveryNoteFile,
  seriesFile,
  seriesFolder,
  shelfFolder,
  type Layout,
  type Shelf,
} from './layout.ts';
import { forget, isTaken, LibraryContent } from './library-content.ts';
import { meetingBefore, type PlaceInSeries } from './meeting-before.ts';
import { readMeetingFile, writeMeetingFile } from './meeting-file.ts';
import type { Surroundings } from './surroundings.ts';
import type { OpenMeetings } from './open-meetings.ts';
import { removeForGood } from './remove-for-good.ts';
import { readAllSeries, readSeries, removeSeries, writeSeries } from './series-files.ts';
import type { StorageError } from './storage-error.ts';
import { nextNumbers, type Digest, type NextNumbers } from './summary.ts';

/** The folder with all series and meetings, as the user sees it and may tidy it up. */
export class Library {
  readonly #around: Surroundings;
  readonly #layout: Layout;
  readonly #open: OpenMeetings;
  readonly #content: LibraryContent;

  constructor(around: Surroundings, layout: Layout, open: OpenMeetings) {
    this.#around = around;
    this.#layout = layout;
    this.#open = open;
    this.#content = new LibraryContent(around, layout, open);
  }

  async view(): Promise<Result<LibraryView, StorageError>> {
    const there = await this.isThere('unreadable');
    if (!there.ok) return there;
    return attempt('unreadable', this.#layout.library, async () => {
      const [{ meetings, trash, unreadable }, series] = await Promise.all([
        this.#content.read(),
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
      if (!there.ok) return nextNumbers(meeting, await this.#content.remembered(), thisYear);
      const { meetings, trash } = await this.#content.read();
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
    const { files } = this.#around;
    const found = await attempt('unreadable', this.#layout.library, () => this.#content.read());
    if (!found.ok) return found;
    const last = meetingBefore(
      of,
      found.value.meetings.map(({ summary }) => summary),
    );
    if (!last) return ok(null);
    const open = (await this.#open.all()).find(({ meeting }) => meeting.id === last.id);
    if (open) return ok(leftToDo(open.meeting));
    const read = await readMeetingFile(files, meetingFile(this.#layout, 'meetings', last.id));
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
    const taken = await attempt('unwritable', path, () => isTaken(files, this.#layout, meeting.id));
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
      await forget(this.#around.files, [
        recoveryNoteFile(this.#layout, id),
        checkpointCopy(this.#layout, id),
      ]);
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
    const found = await attempt('unreadable', this.#layout.library, () => this.#content.read());
    if (!found.ok) return found;
    const { meetings, trash, unreadable } = found.value;
    const count = [...meetings, ...trash].filter(({ summary }) => summary.seriesId === id).length;
    if (count > 0) return fail({ kind: 'seriesInUse', id, count });
    // One of those may belong to it.
    if (unreadable.length > 0) return fail({ kind: 'seriesUnsure', id, count: unreadable.length });
    return this.write(() => removeSeries(this.#around.files, this.#layout, id));
  }

  /** With what another machine made of it since it was as `before`; `null` of a new one. */
  saveSeries(series: Series, before: Series | null = null): Promise<Result<null, StorageError>> {
    const { files } = this.#around;
    return this.write(async () => {
      const path = seriesFile(this.#layout, series.id);
      const now = await readSeries(files, path);
      const next = before && now.ok ? mergeSeries(before, series, now.value) : series;
      return writeSeries(files, this.#layout, next);
    });
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
      return found !== undefined || (await this.#content.remembered()).length === 0;
    });
    if (!there.ok) return there;
    return there.value ? ok(null) : fail({ kind, path, cause: 'gone' });
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
}

function leftToDo({ date, actions }: Meeting): LastActions {
  return { date, actions };
}
