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
import { setAside } from './set-aside.ts';
import type { StorageError } from './storage-error.ts';

interface Surroundings {
  readonly files: Files;
  readonly now: () => Date;
}

const listSchema = z.array(keptConflictSchema).readonly();

/** What another machine wrote otherwise than this one, on the disk until the user has chosen. */
export class ConflictFile {
  readonly #around: Surroundings;
  readonly #path: string;
  #last: Promise<unknown> = Promise.resolve();

  constructor(around: Surroundings, path: string) {
    this.#around = around;
    this.#path = path;
  }

  /** As far as they can be read now. */
  async all(): Promise<readonly KeptConflict[]> {
    const kept = await this.#kept();
    return kept.ok && kept.value !== 'damaged' ? kept.value : [];
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
      const kept = await this.#kept();
      if (!kept.ok) return kept;
      return attempt('unwritable', this.#path, async () => {
        const list = kept.value === 'damaged' ? await this.#setAside() : kept.value;
        await this.#write(change(list));
        return null;
      });
    });
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  /** What cannot be read now may be all that there is of what another wrote: nothing is written over it. */
  async #kept(): Promise<Result<readonly KeptConflict[] | 'damaged', StorageError>> {
    const json = await readJson(this.#around.files, this.#path);
    if (!json.ok && json.error.kind === 'unreadable') return json;
    if (!json.ok) return ok(json.error.kind === 'missing' ? [] : 'damaged');
    return ok(listSchema.safeParse(json.value).data ?? 'damaged');
  }

  async #setAside(): Promise<readonly KeptConflict[]> {
    const { files, now } = this.#around;
    await setAside(files, this.#path, await files.read(this.#path), now());
    return [];
  }

  async #write(list: readonly KeptConflict[]): Promise<void> {
    const { files } = this.#around;
    await files.makeFolder(dirname(this.#path));
    if (list.length === 0) await files.remove(this.#path);
    else await jsonAdapter<typeof list>(files, this.#path).write(list);
  }
}

/** A merge that was broken off asks the same again, though ours may have changed since. */
function isSameQuestion({ conflict: one }: KeptConflict, { conflict: other }: KeptConflict) {
  return isEqual({ ...one, mine: null }, { ...other, mine: null });
}
