import { dirname } from 'node:path';
import { z } from 'zod';
import { keptConflictSchema, type KeptConflict } from '../../shared/meeting/conflict.ts';
import { isEqual } from '../../shared/equal.ts';
import type { Id } from '../../shared/meeting/schema.ts';
import { ok, type Result } from '../../shared/result.ts';
import { attempt } from './file-trouble.ts';
import type { Files } from './files.ts';
import { jsonAdapter } from './json-adapter.ts';
import { readJson } from './meeting-file.ts';
import type { StorageError } from './storage-error.ts';

const listSchema = z.array(keptConflictSchema).readonly();

/** What another machine wrote otherwise than this one, on the disk until the user has chosen. */
export class ConflictFile {
  readonly #files: Files;
  readonly #path: string;
  #last: Promise<unknown> = Promise.resolve();

  constructor(files: Files, path: string) {
    this.#files = files;
    this.#path = path;
  }

  async all(): Promise<readonly KeptConflict[]> {
    const json = await readJson(this.#files, this.#path);
    const parsed = listSchema.safeParse(json.ok ? json.value : []);
    return parsed.success ? parsed.data : [];
  }

  add(conflicts: readonly KeptConflict[]): Promise<Result<null, StorageError>> {
    if (conflicts.length === 0) return Promise.resolve(ok(null));
    return this.#change((list) => [
      ...list.filter((old) => !conflicts.some((asked) => isSameQuestion(old, asked))),
      ...conflicts,
    ]);
  }

  remove(id: Id): Promise<Result<null, StorageError>> {
    return this.#change((list) => list.filter((one) => one.id !== id));
  }

  #change(
    change: (list: readonly KeptConflict[]) => readonly KeptConflict[],
  ): Promise<Result<null, StorageError>> {
    const mine = this.#last.then(async () => {
      const next = change(await this.all());
      return attempt('unwritable', this.#path, async () => {
        await this.#files.makeFolder(dirname(this.#path));
        if (next.length === 0) await this.#files.remove(this.#path);
        else await jsonAdapter<typeof next>(this.#files, this.#path).write(next);
        return null;
      });
    });
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}

/** A merge that was broken off asks the same again, though ours may have changed since. */
function isSameQuestion({ conflict: one }: KeptConflict, { conflict: other }: KeptConflict) {
  return isEqual({ ...one, mine: null }, { ...other, mine: null });
}
