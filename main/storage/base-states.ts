import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { writeDurably } from './durable-file.ts';
import { attempt } from './file-trouble.ts';
import type { Files } from './files.ts';
import type { Seen } from './lineage.ts';
import { readMeetingFile, seenIn, writeMeetingFile, type StoredMeeting } from './meeting-file.ts';

interface Surroundings {
  readonly files: Files;
  readonly now: () => Date;
}

interface Paths {
  /** The folder of all that is kept here of this meeting. */
  readonly bases: string;
  /** The `meeting.json` that they are states of. */
  readonly file: string;
}

/** A state that this machine went on from. */
export interface BaseState {
  readonly stored: StoredMeeting;
  /** The file that it is a state of, where that is another than this one; it may have moved here. */
  readonly elsewhere?: string;
}

/** Two machines seldom go their own ways for longer than so many openings. */
const MOST = 5;
/** Says which file the states beside it are of. */
const NOTE = 'file.txt';

/**
 * The states of a `meeting.json` from which this machine went on, kept beside the journal: what
 * another machine wrote in the meantime is compared with the last of them that it knew. Without them
 * a merge asks more, so nothing waits for them and no trouble with them is told.
 *
 * A library that was copied has the same meetings, so that those of each file are in a folder of their
 * own. What an earlier app kept is in the one above it, and may be of any.
 */
export class BaseStates {
  readonly #around: Surroundings;
  readonly #folder: string;
  readonly #file: string;
  readonly #own: string;

  constructor(around: Surroundings, { bases, file }: Paths) {
    this.#around = around;
    this.#folder = bases;
    this.#file = file;
    this.#own = join(bases, folderOf(file));
  }

  async keep(state: StoredMeeting): Promise<void> {
    const { files, now } = this.#around;
    await attempt('unwritable', this.#own, async () => {
      await files.makeFolder(this.#own);
      const note = join(this.#own, NOTE);
      if (!(await files.stat(note))) await writeDurably(files, note, this.#file);
      const known = await this.#newestIn(this.#folder, this.#own);
      const name = nameAfter(known[0] && basename(known[0]), now());
      await writeMeetingFile(files, join(this.#own, name), state);
      for (const old of known.slice(MOST - 1)) await files.remove(old);
    });
  }

  /** Newest first. */
  async all(): Promise<readonly BaseState[]> {
    const { files } = this.#around;
    const others = await this.#others();
    const states: BaseState[] = [];
    for (const path of await this.#newestIn(this.#folder, this.#own, ...others)) {
      const read = await readMeetingFile(files, path);
      if (!read.ok) continue;
      const elsewhere = others.includes(dirname(path))
        ? await this.#noteIn(dirname(path))
        : undefined;
      states.push({ stored: read.value, ...(elsewhere === undefined ? {} : { elsewhere }) });
    }
    return states;
  }

  /** What the newest of each file builds on, as far as they say. */
  async newestSeen(): Promise<readonly Seen[]> {
    const found: Seen[] = [];
    for (const folders of [
      [this.#folder, this.#own],
      ...(await this.#others()).map((one) => [one]),
    ]) {
      const [newest] = await this.#newestIn(...folders);
      const seen = newest === undefined ? undefined : await this.#seenIn(newest);
      if (seen) found.push(seen);
    }
    return found;
  }

  /** It is asked at every opening, and stands behind all of a meeting that may be long: that is not read. */
  async #seenIn(path: string): Promise<Seen | undefined> {
    const { files } = this.#around;
    const read = await attempt('unreadable', path, () => files.read(path));
    return read.ok ? seenIn(read.value) : undefined;
  }

  async #newestIn(...folders: readonly string[]): Promise<readonly string[]> {
    const listed = await Promise.all(folders.map((folder) => this.#list(folder)));
    return listed
      .flat()
      .filter((path) => path.endsWith('.json'))
      .sort((a, b) => (basename(a) < basename(b) ? 1 : -1));
  }

  /** Folders of states of another file. */
  async #others(): Promise<readonly string[]> {
    const paths = await this.#list(this.#folder);
    return paths.filter((path) => basename(path).startsWith(OF) && path !== this.#own);
  }

  async #noteIn(folder: string): Promise<string | undefined> {
    const { files } = this.#around;
    const note = join(folder, NOTE);
    const read = await attempt('unreadable', note, () => files.read(note));
    return read.ok ? new TextDecoder().decode(read.value) : undefined;
  }

  async #list(folder: string): Promise<readonly string[]> {
    const { files } = this.#around;
    const listed = await attempt('unreadable', folder, () => files.list(folder));
    return listed.ok ? listed.value.map((name) => join(folder, name)) : [];
  }
}

/** Before every instant in the order of names. */
const OF = '.of-';

function folderOf(file: string): string {
  return `${OF}${createHash('sha256').update(file).digest('hex').slice(0, 16)}`;
}

/** Named by instant, and behind the last one though a clock was put back. */
function nameAfter(last: string | undefined, now: Date): string {
  const name = `${now.toISOString().replaceAll(':', '-')}.json`;
  return last === undefined || name > last ? name : `${last.replace(/\.json$/, '')}~.json`;
}
