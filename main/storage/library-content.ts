import { basename } from 'node:path';
import { idSchema, type Id } from '../../shared/meeting/schema.ts';
import { attempt } from './file-trouble.ts';
import type { Files } from './files.ts';
import {
  besideMeeting,
  indexFile,
  journalFile,
  journalFolder,
  meetingFolder,
  shelfFolder,
  besideFolder,
  type Layout,
  type Shelf,
} from './layout.ts';
import { LibraryIndex } from './library-index.ts';
import type { OpenMeetings } from './open-meetings.ts';
import { finishRemovals } from './remove-for-good.ts';
import { readShelf } from './shelves.ts';
import { digest, type Digest } from './summary.ts';
import type { Surroundings } from './surroundings.ts';
import { removeOldHistories } from './undo-file.ts';

export interface Content {
  readonly meetings: readonly Digest[];
  readonly trash: readonly Digest[];
  /** Paths. */
  readonly unreadable: readonly string[];
}

/** What is on the shelves of a library, with what is open as it is now. */
export class LibraryContent {
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

  /** Of when it was read last, and of what is open: also while its disk is away. */
  async remembered(): Promise<readonly Digest[]> {
    const open = (await this.#open.all()).map(({ meeting }) => digest(meeting));
    return [...(await this.#index.under(this.#layout.library)), ...open];
  }

  async read(): Promise<Content> {
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
        (await isTaken(files, this.#layout, id)) ||
        (await files.stat(journalFile(this.#layout, id))) !== undefined;
      if (!isKept) await forget(files, besideMeeting(this.#layout, id));
    }
  }

  /**
   * Brings meetings up to date that a crash left with changes in their journal only, so that their
   * rows and numbers are right. They stay open, for a close could come between a user and his work.
   */
  async #tidyUp(): Promise<void> {
    await attempt('unwritable', besideFolder(this.#layout), () =>
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

const shelves = ['meetings', 'trash'] as const satisfies readonly Shelf[];

/** Whether a meeting of this id is on one of the shelves, readable or not. */
export async function isTaken(files: Files, layout: Layout, id: Id): Promise<boolean> {
  const found = await Promise.all(
    shelves.map((shelf) => files.stat(meetingFolder(layout, shelf, id))),
  );
  return found.some((stat) => stat !== undefined);
}

/** What is kept outside the library of a meeting says all that it does, or much of it. */
export async function forget(files: Files, paths: readonly string[]): Promise<void> {
  for (const path of paths) await attempt('unwritable', path, () => files.remove(path));
}
