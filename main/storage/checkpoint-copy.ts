import { dirname } from 'node:path';
import { writeDurably } from './durable-file.ts';
import { attempt, type FileTrouble } from './file-trouble.ts';
import type { Files } from './files.ts';
import { writeMeetingFile, type StoredMeeting } from './meeting-file.ts';
import type { Result } from '../../shared/result.ts';

/**
 * What `meeting.json` was given last, kept beside the journal: the state that the journal goes on
 * from. Should something else than the app damage the file, nothing that was recorded is lost, though
 * the newest version is older than what was cut from the journal. It is there only while there is
 * work that no version holds yet, for it says all that the meeting does, outside its library.
 */
export class CheckpointCopy {
  readonly #files: Files;
  readonly #path: string;

  constructor(files: Files, path: string) {
    this.#files = files;
    this.#path = path;
  }

  /** Returns once it is on the disk. */
  async keep(stored: StoredMeeting): Promise<Result<null, FileTrouble>> {
    const made = await attempt('unwritable', this.#path, () => this.#makeFolder());
    return made.ok ? writeMeetingFile(this.#files, this.#path, stored) : made;
  }

  /** Likewise, of what was written to the file: that need not be put into words twice. */
  keepContent(content: Uint8Array): Promise<Result<null, FileTrouble>> {
    return attempt('unwritable', this.#path, async () => {
      await this.#makeFolder();
      await writeDurably(this.#files, this.#path, content);
      return null;
    });
  }

  /** What cannot be looked for may be there. */
  async isThere(): Promise<boolean> {
    const found = await attempt('unreadable', this.#path, () => this.#files.stat(this.#path));
    return !found.ok || found.value !== undefined;
  }

  /** What cannot be removed is removed when the meeting is closed another time. */
  async remove(): Promise<void> {
    await attempt('unwritable', this.#path, () => this.#files.remove(this.#path));
  }

  #makeFolder(): Promise<void> {
    return this.#files.makeFolder(dirname(this.#path));
  }
}
