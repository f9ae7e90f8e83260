import { dirname } from 'node:path';
import { z } from 'zod';
import type { Recovery } from '../../shared/api.ts';
import { attempt } from './file-trouble.ts';
import type { Files } from './files.ts';
import { jsonAdapter } from './json-adapter.ts';
import { readJson } from './meeting-file.ts';

const keptAs = z.string();
const count = z.int().min(0);
const noteSchema: z.ZodType<Recovery> = z.strictObject({
  file: z
    .strictObject({
      keptAs: keptAs.nullable(),
      from: z.enum(['version', 'copy']),
      at: z.iso.datetime(),
      replayed: count,
    })
    .nullable(),
  journal: z
    .strictObject({
      keptAs: keptAs.nullable(),
      unusable: count,
      why: z.enum(['damaged', 'otherHistory']),
    })
    .nullable(),
});

/**
 * Remembers on the disk what was recovered until the user has read it: the app may have found it
 * while it looked through the library, or may be closed before the meeting comes on screen.
 */
export class RecoveryNote {
  readonly #files: Files;
  readonly #path: string;

  constructor(files: Files, path: string) {
    this.#files = files;
    this.#path = path;
  }

  /** What is still to be told: what was found now, and what was not read of before. */
  async add(found: Recovery | null): Promise<Recovery | null> {
    const earlier = await this.#read();
    if (!found) return earlier;
    const all = {
      file: found.file ?? earlier?.file ?? null,
      journal: found.journal ?? earlier?.journal ?? null,
    };
    // When it cannot be written it is told all the same, only not twice.
    await attempt('unwritable', this.#path, async () => {
      await this.#files.makeFolder(dirname(this.#path));
      await jsonAdapter<Recovery>(this.#files, this.#path).write(all);
    });
    return all;
  }

  /** The user has read it. */
  async remove(): Promise<void> {
    await attempt('unwritable', this.#path, () => this.#files.remove(this.#path));
  }

  async #read(): Promise<Recovery | null> {
    const json = await readJson(this.#files, this.#path);
    const parsed = noteSchema.safeParse(json.ok ? json.value : null);
    return parsed.success ? parsed.data : null;
  }
}
