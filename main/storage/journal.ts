import { dirname } from 'node:path';
import { writeDurably } from './durable-file.ts';
import type { AppendFile, Files } from './files.ts';
import { formatEntry, type JournalEntry } from './journal-lines.ts';

interface Line {
  readonly revision: number;
  readonly text: string;
}

/** Changes that go to the disk together, in one fdatasync. */
interface Group {
  readonly lines: Line[];
  readonly written: Promise<void>;
  /** The write before it that failed: it may not go to the disk without that one. */
  failedBefore: Promise<void> | undefined;
}

/**
 * The changes of one meeting since `meeting.json` was last written. Appending resolves only after
 * the disk has said yes; what arrives while it is busy shares the next turn.
 *
 * When the disk says no, everything that was waiting is refused with it and nothing of that is
 * left in the file: after a failed fdatasync nobody knows what is on the disk, so the next turn
 * writes the file anew from the lines that are known to be good. So it does when someone took the
 * file away while it was open.
 */
export class Journal {
  readonly #files: Files;
  readonly #path: string;
  #lines: Line[];
  #size: number;
  #file: AppendFile | undefined;
  /** Its folder is on the disk, unless someone takes it away. */
  #isPlaced = false;
  #rewrite: boolean;
  /** Keeps elsewhere what of the file cannot be used: due before any of it goes. */
  #keepAside: (() => Promise<unknown>) | undefined;
  #gathering: Group | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /**
   * `entries` are the good ones that stand in the file; `clean` says that nothing else does. What
   * else does and has no copy yet gets one by `keepAside`; until that succeeds the file stays as it is.
   */
  constructor(
    files: Files,
    path: string,
    entries: readonly JournalEntry[],
    clean: boolean,
    keepAside?: () => Promise<unknown>,
  ) {
    this.#files = files;
    this.#path = path;
    this.#lines = entries.map(toLine);
    this.#size = sizeOf(this.#lines);
    this.#rewrite = !clean;
    this.#keepAside = keepAside;
  }

  /** In bytes, about: what a replay would have to read. */
  get size(): number {
    return this.#size;
  }

  get isEmpty(): boolean {
    return this.#lines.length === 0;
  }

  append(entries: readonly JournalEntry[]): Promise<void> {
    const group = (this.#gathering ??= this.#newGroup());
    group.lines.push(...entries.map(toLine));
    return group.written;
  }

  /** Does something before what is appended from here on goes to the disk. */
  first(work: () => Promise<unknown>): void {
    void this.#inTurn(work);
  }

  /** Drops what `meeting.json` holds by now: everything up to and including `revision`. */
  cut(revision: number): Promise<void> {
    return this.#inTurn(async () => {
      const kept = this.#lines.filter((line) => line.revision > revision);
      if (kept.length === this.#lines.length && !this.#rewrite) return;
      await this.#replaceBy(kept);
    });
  }

  /** An empty journal leaves no file behind. */
  close(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#closeFile();
      if (this.isEmpty && !this.#keepAside) await this.#files.remove(this.#path);
    });
  }

  #newGroup(): Group {
    const lines: Line[] = [];
    const group: Group = {
      lines,
      failedBefore: undefined,
      written: this.#inTurn(() => this.#write(group)),
    };
    return group;
  }

  async #write(group: Group): Promise<void> {
    if (this.#gathering === group) this.#gathering = undefined;
    await group.failedBefore;
    try {
      await this.#writeLines(group.lines);
    } catch (error) {
      this.#rewrite = true;
      if (this.#gathering) this.#gathering.failedBefore = group.written;
      this.#gathering = undefined;
      throw error;
    }
  }

  async #writeLines(lines: readonly Line[]): Promise<void> {
    if (this.#rewrite) {
      await this.#replaceBy([...this.#lines, ...lines]);
      return;
    }
    const file = (this.#file ??= await this.#openFile());
    await file.append(textOf(lines));
    await file.sync();
    if (!(await file.isInPlace())) {
      await this.#replaceBy([...this.#lines, ...lines]);
      return;
    }
    this.#lines.push(...lines);
    this.#size += sizeOf(lines);
  }

  async #openFile(): Promise<AppendFile> {
    const folder = await this.#place();
    const file = await this.#files.append(this.#path);
    await this.#files.syncFolder(folder);
    return file;
  }

  async #place(): Promise<string> {
    const folder = dirname(this.#path);
    if (this.#isPlaced && (await this.#files.stat(folder))) return folder;
    await this.#files.makeFolder(folder);
    this.#isPlaced = true;
    return folder;
  }

  async #replaceBy(lines: Line[]): Promise<void> {
    await this.#keepAside?.();
    this.#keepAside = undefined;
    await this.#closeFile();
    await this.#place();
    this.#rewrite = true;
    await writeDurably(this.#files, this.#path, textOf(lines));
    this.#rewrite = false;
    this.#lines = lines;
    this.#size = sizeOf(lines);
  }

  async #closeFile(): Promise<void> {
    const file = this.#file;
    this.#file = undefined;
    // A file that will not close after a failed write takes nothing with it that counts.
    await file?.close().catch(() => undefined);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}

function toLine(entry: JournalEntry): Line {
  return { revision: entry.revision, text: formatEntry(entry) };
}

function sizeOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('');
}
