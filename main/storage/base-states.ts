import { basename, join } from 'node:path';
import { attempt } from './file-trouble.ts';
import type { Files } from './files.ts';
import type { Seen } from './lineage.ts';
import { readMeetingFile, seenIn, writeMeetingFile, type StoredMeeting } from './meeting-file.ts';

interface Surroundings {
  readonly files: Files;
  readonly now: () => Date;
}

/** Two machines seldom go their own ways for longer than so many openings. */
const MOST = 5;

/**
 * The states of a `meeting.json` from which this machine went on, kept beside the journal: what
 * another machine wrote in the meantime is compared with the last of them that it knew. Without them
 * a merge asks more, so nothing waits for them and no trouble with them is told.
 */
export class BaseStates {
  readonly #around: Surroundings;
  readonly #folder: string;

  constructor(around: Surroundings, folder: string) {
    this.#around = around;
    this.#folder = folder;
  }

  async keep(state: StoredMeeting): Promise<void> {
    const { files, now } = this.#around;
    await attempt('unwritable', this.#folder, async () => {
      await files.makeFolder(this.#folder);
      const known = await this.#newestFirst();
      const name = nameAfter(known[0] && basename(known[0]), now());
      await writeMeetingFile(files, join(this.#folder, name), state);
      for (const old of known.slice(MOST - 1)) await files.remove(old);
    });
  }

  /** Newest first. */
  async all(): Promise<readonly StoredMeeting[]> {
    const states: StoredMeeting[] = [];
    for (const path of await this.#newestFirst()) {
      const read = await readMeetingFile(this.#around.files, path);
      if (read.ok) states.push(read.value);
    }
    return states;
  }

  /** What the newest builds on, as far as it says. It is asked at every opening: of a meeting that may be long no more is read. */
  async newestSeen(): Promise<Seen | undefined> {
    const [path] = await this.#newestFirst();
    if (path === undefined) return undefined;
    const read = await attempt('unreadable', path, () => this.#around.files.read(path));
    return read.ok ? seenIn(read.value) : undefined;
  }

  async #newestFirst(): Promise<readonly string[]> {
    const folder = this.#folder;
    const listed = await attempt('unreadable', folder, () => this.#around.files.list(folder));
    const names = listed.ok ? listed.value.filter(isState) : [];
    return names.toReversed().map((name) => join(folder, name));
  }
}

function isState(name: string): boolean {
  return name.endsWith('.json') && !name.startsWith('.');
}

/** Named by instant, and behind the last one though a clock was put back. */
function nameAfter(last: string | undefined, now: Date): string {
  const name = `${now.toISOString().replaceAll(':', '-')}.json`;
  return last === undefined || name > last ? name : `${last.replace(/\.json$/, '')}~.json`;
}
