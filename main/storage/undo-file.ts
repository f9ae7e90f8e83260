import { dirname, join } from 'node:path';
import { MAX_STEPS, noHistory, type History } from '../../shared/meeting/history.ts';
import { ok, type Result } from '../../shared/result.ts';
import { writeDurably } from './durable-file.ts';
import { attempt, type FileTrouble } from './file-trouble.ts';
import type { Files } from './files.ts';
import { besideFolder, olderPlace, type Beside, type Layout } from './layout.ts';
import {
  formatHistory,
  MOST_KEPT,
  parseHistory,
  withinRoom,
  type KeptHistory,
} from './undo-lines.ts';

/** In bytes: more than what is kept, and as much behind it, can be in the widest letters. */
const MOST_READ = 256 * 1024 * 1024;

/**
 * The steps of a meeting that can be taken back, kept beside its journal for the rest of the day. It is
 * brought up to date before the journal is cut, so that file and journal together always tell them all.
 */
export class UndoFile {
  readonly #files: Files;
  readonly #path: string;
  #kept: KeptHistory | null;
  /**
   * How many lines, of how many characters, may still be put behind those in the file. None before it was
   * written as a whole: what a killed process wrote last may be torn, or in the memory of the system alone.
   */
  #room = noRoom;

  private constructor(files: Files, path: string, kept: KeptHistory | null) {
    this.#files = files;
    this.#path = path;
    this.#kept = kept;
  }

  /** What cannot be read counts as never kept: the meeting itself does not depend on it. */
  static async open(files: Files, path: string): Promise<UndoFile> {
    const read = await attempt('unreadable', path, async () => {
      const stat = await files.stat(path);
      return stat && stat.size <= MOST_READ ? files.read(path) : undefined;
    });
    const bytes = read.ok ? read.value : undefined;
    return new UndoFile(files, path, parseHistory(new TextDecoder().decode(bytes)));
  }

  get kept(): KeptHistory | null {
    return this.#kept;
  }

  /** Returns once it is on the disk. What fails is made good by the next time. */
  async keep({ history, ...after }: KeptHistory): Promise<Result<null, FileTrouble>> {
    const before = this.#kept;
    if (!before && isEmpty(history)) return ok(null);
    const room = this.#room;
    if (before && room.lines > 0 && isSame(before, after)) return ok(null);
    const next = { ...after, history: withinRoom(history) };
    const line = before && room.lines > 0 ? formatHistory(before.history, next) : undefined;
    const added = line !== undefined && line.length <= room.characters ? line : undefined;
    this.#room = noRoom;
    const written = await attempt('unwritable', this.#path, () =>
      added === undefined ? this.#replace(next) : this.#append(added),
    );
    if (!written.ok) return written;
    this.#room =
      added === undefined
        ? { lines: MAX_STEPS, characters: MOST_KEPT }
        : { lines: room.lines - 1, characters: room.characters - added.length };
    this.#kept = next;
    return ok(null);
  }

  async #append(line: string): Promise<void> {
    const file = await this.#files.append(this.#path);
    try {
      await file.append(line);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  async #replace(next: KeptHistory): Promise<void> {
    await this.#files.makeFolder(dirname(this.#path));
    await writeDurably(this.#files, this.#path, formatHistory(noHistory, next));
  }
}

const noRoom = { lines: 0, characters: 0 };

function isSame(
  kept: KeptHistory,
  { revision, recordedAt }: Omit<KeptHistory, 'history'>,
): boolean {
  return kept.revision === revision && kept.recordedAt === recordedAt;
}

function isEmpty({ undoable, redoable }: History): boolean {
  return undoable.length === 0 && redoable.length === 0;
}

/**
 * Removes what was kept on an earlier day, of every library: it is offered no more, and holds what people
 * have typed.
 */
export async function removeOldHistories(files: Files, layout: Layout, now: Date): Promise<void> {
  const libraries = besideFolder(layout);
  const own = await files.list(libraries);
  const folders = own.map((library) => join(libraries, library, 'undo' satisfies Beside));
  for (const folder of [...folders, olderPlace(layout, 'undo')]) {
    for (const name of await files.list(folder)) {
      const path = join(folder, name);
      const stat = await files.stat(path);
      if (stat && !isSameDay(new Date(stat.modified), now)) await files.remove(path);
    }
  }
}

/** By the clock on the wall: a day is over at midnight where the user is. */
export function isSameDay(a: Date, b: Date): boolean {
  return a.toDateString() === b.toDateString();
}
