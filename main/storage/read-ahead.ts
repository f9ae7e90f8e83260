import { attempt } from './file-trouble.ts';
import type { Files } from './files.ts';
import { meetingIn, type StoredMeeting } from './meeting-file.ts';

interface Read {
  readonly path: string;
  readonly content: Uint8Array;
  readonly stored: StoredMeeting;
}

/**
 * The `meeting.json` that is likely to be opened next, read and checked before anybody waits for it: of
 * 2 MB that is a third of the opening. What is the matter with a file is left for the opening to tell.
 */
export class ReadAhead {
  readonly #files: Files;
  #last: Promise<Read | undefined> = Promise.resolve(undefined);

  constructor(files: Files) {
    this.#files = files;
  }

  /** Takes the place of what was read before. */
  async read(path: string): Promise<StoredMeeting | undefined> {
    const reading = this.#last.then(() => this.#read(path));
    // A bug here is the caller's to log, and keeps no meeting closed.
    this.#last = reading.catch(() => undefined);
    return (await reading)?.stored;
  }

  /** `undefined` unless what was read last is, byte for byte, what stands at `path` now. Given once. */
  async take(path: string): Promise<StoredMeeting | undefined> {
    const last = await this.#last;
    if (last?.path !== path) return undefined;
    this.#last = Promise.resolve(undefined);
    const now = await this.#contentOf(path);
    return now && Buffer.compare(now, last.content) === 0 ? last.stored : undefined;
  }

  async #read(path: string): Promise<Read | undefined> {
    const content = await this.#contentOf(path);
    if (!content) return undefined;
    const stored = meetingIn(content, path);
    return stored.ok ? { path, content, stored: stored.value } : undefined;
  }

  async #contentOf(path: string): Promise<Uint8Array | undefined> {
    const read = await attempt('unreadable', path, () => this.#files.read(path));
    return read.ok ? read.value : undefined;
  }
}
