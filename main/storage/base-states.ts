import { join } from 'node:path';
import { attempt } from './file-trouble.ts';
import type { Files } from './files.ts';
import type { Seen } from './lineage.ts';
import {
  lastChange,
  readJson,
  readMeetingFile,
  writeMeetingFile,
  type StoredMeeting,
} from './meeting-file.ts';

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
      const names = await files.list(this.#folder);
      const name = nameAfter(names.at(-1), now());
      await writeMeetingFile(files, join(this.#folder, name), state);
      const surplus = names.filter((one) => one !== name).slice(0, 1 - MOST);
      for (const old of surplus) await files.remove(join(this.#folder, old));
    });
  }

  /** Newest first. */
  async all(): Promise<readonly StoredMeeting[]> {
    const { files } = this.#around;
    const states: StoredMeeting[] = [];
    for (const path of await this.#paths()) {
      const read = await readMeetingFile(files, path);
      if (read.ok) states.push(read.value);
    }
    return states;
  }

  /** What the newest builds on; `undefined` when there is none, or it does not say. */
  async newestSeen(): Promise<Seen | undefined> {
    const [newest] = await this.#paths();
    const json = newest === undefined ? undefined : await readJson(this.#around.files, newest);
    return json?.ok && isObject(json.value) ? lastChange(json.value).seen : undefined;
  }

  /** Newest first. */
  async #paths(): Promise<readonly string[]> {
    const { files } = this.#around;
    const listed = await attempt('unreadable', this.#folder, () => files.list(this.#folder));
    const names = listed.ok ? listed.value.filter((name) => name.endsWith('.json')) : [];
    return names.toReversed().map((name) => join(this.#folder, name));
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Named by instant, and behind the last one though a clock was put back. */
function nameAfter(last: string | undefined, now: Date): string {
  const name = `${now.toISOString().replaceAll(':', '-')}.json`;
  return last === undefined || name > last ? name : `${last.replace(/\.json$/, '')}~.json`;
}
