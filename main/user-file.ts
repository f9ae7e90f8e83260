import { Low } from 'lowdb';
import type { z } from 'zod';
import { attempt, type FileTrouble } from './storage/file-trouble.ts';
import type { Files } from './storage/files.ts';
import { jsonAdapter } from './storage/json-adapter.ts';
import { readJson } from './storage/meeting-file.ts';
import type { Result } from '../shared/result.ts';

/** A small JSON file of this user on this machine; what cannot be read counts as never written. */
export async function openUserFile<T>(
  files: Files,
  path: string,
  schema: z.ZodType<T>,
  initial: T,
): Promise<UserFile<T>> {
  const json = await readJson(files, path);
  const parsed = schema.safeParse(json.ok ? json.value : undefined);
  return new UserFile(files, path, parsed.success ? parsed.data : initial);
}

export class UserFile<T> {
  readonly #path: string;
  readonly #database: Low<T>;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(files: Files, path: string, value: T) {
    this.#path = path;
    this.#database = new Low(jsonAdapter<T>(files, path), value);
  }

  get value(): T {
    return this.#database.data;
  }

  /** Takes effect at once, whether or not it can be written down. */
  set(value: T): Promise<Result<null, FileTrouble>> {
    this.#database.data = value;
    const mine = this.#writing.then(() =>
      attempt('unwritable', this.#path, async () => {
        await this.#database.write();
        return null;
      }),
    );
    this.#writing = mine.catch(() => undefined);
    return mine;
  }
}
