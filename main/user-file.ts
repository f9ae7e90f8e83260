import { readFileSync } from 'node:fs';
import { Low } from 'lowdb';
import type { z } from 'zod';
import { attempt, type FileTrouble } from './storage/file-trouble.ts';
import { isFileError, type Files } from './storage/files.ts';
import { jsonAdapter, parseJson } from './storage/json-adapter.ts';
import type { Result } from '../shared/result.ts';

/**
 * A small JSON file of this user on this machine; what cannot be read counts as never written. Read at once: the
 * window waits for most of them, and each turn of the loop would be one more to wait.
 */
export function readUserFile<T, Initial>(
  path: string,
  schema: z.ZodType<T>,
  initial: Initial,
): T | Initial {
  try {
    const parsed = schema.safeParse(parseJson(readFileSync(path)));
    return parsed.success ? parsed.data : initial;
  } catch (error) {
    if (isFileError(error) || error instanceof SyntaxError) return initial;
    throw error;
  }
}

export function openUserFile<T>(
  files: Files,
  path: string,
  schema: z.ZodType<T>,
  initial: T,
): UserFile<T> {
  return new UserFile(files, path, readUserFile(path, schema, initial));
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
