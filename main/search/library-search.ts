import { basename, join } from 'node:path';
import type { Id } from '../../shared/meeting/schema.ts';
import { SearchIndex, type Found } from '../../shared/search/search-index.ts';
import type { Files, FileStat } from '../storage/files.ts';
import { MEETING_FILE } from '../storage/layout.ts';
import { readMeetingFile } from '../storage/meeting-file.ts';

export interface SearchQuery {
  readonly text: string;
  /** The meeting that is on screen. */
  readonly except: Id | null;
  /** How many of what is found are given. */
  readonly most: number;
}

interface Known {
  readonly id: Id | null;
  readonly stat: FileStat;
}

/**
 * Finds what was written in the meetings of a folder. Every search looks first which files are new,
 * changed or gone since the last, and reads only those. A file that cannot be read holds nothing.
 */
export class LibrarySearch {
  readonly #files: Files;
  readonly #folder: string;
  readonly #index = new SearchIndex();
  readonly #known = new Map<string, Known>();
  #turn: Promise<unknown> = Promise.resolve();

  /** `folder`: the one that has a folder for each meeting. */
  constructor(files: Files, folder: string) {
    this.#files = files;
    this.#folder = folder;
  }

  find({ text, except, most }: SearchQuery): Promise<Found> {
    const found = this.#turn.then(async () => {
      await this.#refresh();
      return this.#index.find(text, except, most);
    });
    this.#turn = found.catch(() => undefined);
    return found;
  }

  async #refresh(): Promise<void> {
    const names = await this.#files.list(this.#folder);
    const paths = new Set(names.map((name) => join(this.#folder, name, MEETING_FILE)));
    for (const path of this.#known.keys()) if (!paths.has(path)) this.#forget(path);
    for (const path of paths) await this.#read(path);
  }

  async #read(path: string): Promise<void> {
    const stat = await this.#files.stat(path);
    if (!stat) {
      this.#forget(path);
      return;
    }
    const known = this.#known.get(path)?.stat;
    if (known?.modified === stat.modified && known.size === stat.size) return;
    this.#forget(path);
    const read = await readMeetingFile(this.#files, path);
    // A copy that a tool for synchronising left says the same under another name.
    const isOwn = read.ok && read.value.meeting.id === basename(join(path, '..'));
    if (isOwn) this.#index.put(read.value.meeting);
    this.#known.set(path, { id: isOwn ? read.value.meeting.id : null, stat });
  }

  #forget(path: string): void {
    const id = this.#known.get(path)?.id ?? null;
    if (id !== null) this.#index.drop(id);
    this.#known.delete(path);
  }
}
