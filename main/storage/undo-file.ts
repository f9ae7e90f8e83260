import { dirname, join } from 'node:path';
import { MAX_STEPS, noHistory, type History } from '../../shared/meeting/history.ts';
import { ok, type Result } from '../../shared/result.ts';
import { writeDurably } from './durable-file.ts';
import { attempt, type FileTrouble } from './file-trouble.ts';
import type { Files } from './files.ts';
import { undoFolder, type Layout } from './layout.ts';
import { formatHistory, parseHistory, type KeptHistory } from './undo-lines.ts';

/**
 * The steps of a meeting that can be taken back, kept beside its journal for the rest of the day. It is
 * brought up to date before the journal is cut, so that file and journal together always tell them all.
 */
export class UndoFile {
  readonly #files: Files;
  readonly #path: string;
  #kept: KeptHistory | null;
  /**
   * How many lines may still be put behind those in the file. None before it was written as a whole:
   * what a killed process wrote last may be torn, or in the memory of the system alone.
   */
  #room = 0;

  private constructor(files: Files, path: string, kept: KeptHistory | null) {
    this.#files = files;
    this.#path = path;
    this.#kept = kept;
  }

  /** What cannot be read counts as never kept: the meeting itself does not depend on it. */
  static async open(files: Files, path: string): Promise<UndoFile> {
    const read = await attempt('unreadable', path, async () =>
      (await files.stat(path)) ? files.read(path) : undefined,
    );
    const bytes = read.ok ? read.value : undefined;
    return new UndoFile(files, path, parseHistory(new TextDecoder().decode(bytes)));
  }

  get kept(): KeptHistory | null {
    return this.#kept;
  }

  /** Returns once it is on the disk. What fails is made good by the next time. */
  async keep(next: KeptHistory): Promise<Result<null, FileTrouble>> {
    const before = this.#kept;
    if (!before && isEmpty(next.history)) return ok(null);
    const room = this.#room;
    if (before && room > 0 && isSame(before, next)) return ok(null);
    this.#room = 0;
    const written = await attempt('unwritable', this.#path, () =>
      before && room > 0 ? this.#append(formatHistory(before.history, next)) : this.#replace(next),
    );
    if (!written.ok) return written;
    this.#room = room > 0 ? room - 1 : MAX_STEPS;
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

function isSame(kept: KeptHistory, { revision, recordedAt }: KeptHistory): boolean {
  return kept.revision === revision && kept.recordedAt === recordedAt;
}

function isEmpty({ undoable, redoable }: History): boolean {
  return undoable.length === 0 && redoable.length === 0;
}

/** Removes what was kept on an earlier day: it is offered no more, and holds what people have typed. */
export async function removeOldHistories(files: Files, layout: Layout, now: Date): Promise<void> {
  const folder = undoFolder(layout);
  for (const name of await files.list(folder)) {
    const path = join(folder, name);
    const stat = await files.stat(path);
    if (stat && !isSameDay(new Date(stat.modified), now)) await files.remove(path);
  }
}

/** By the clock on the wall: a day is over at midnight where the user is. */
export function isSameDay(a: Date, b: Date): boolean {
  return a.toDateString() === b.toDateString();
}
