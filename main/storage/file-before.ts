import { randomUUID } from 'node:crypto';
import { basename, dirname, join, parse } from 'node:path';
import { writeDurably } from './durable-file.ts';
import { attempt } from './file-trouble.ts';
import { isSameStat, type Files } from './files.ts';
import { includes, seenOf } from './lineage.ts';
import { readMeetingFile } from './meeting-file.ts';
import type { MeetingPaths, Surroundings } from './surroundings.ts';

/** Marks the second name of a file that is being replaced. */
const BEFORE = '.notulist-before';
/** Nobody writes a meeting so often in the time that it takes to replace its file. */
const MOST_TRIES = 5;

/** Whether this is the second name of the file at `path`, which it has while that is being replaced. */
export function isBefore(name: string, path: string): boolean {
  return name.startsWith(`.${basename(path)}.`) && name.endsWith(BEFORE);
}

/**
 * What stood in a file that we replace: another machine may have written it after we looked and before
 * ours took its place. It has a second name until it is known to be what we went on from; what it is not,
 * stays as a conflict copy.
 */
export class FileBefore {
  readonly #files: Files;
  readonly #path: string;
  readonly #now: () => Date;
  /** Second names that were given. */
  readonly #held: string[] = [];

  constructor(files: Files, path: string, now: () => Date) {
    this.#files = files;
    this.#path = path;
    this.#now = now;
  }

  /** Where a file cannot have two names, it is looked at once more before it is replaced. */
  async during(
    replace: () => Promise<void>,
    isKnown: (path: string) => Promise<boolean>,
  ): Promise<void> {
    await this.#hold(isKnown);
    try {
      await replace();
    } finally {
      for (const name of this.#held) await this.#release(name, isKnown);
    }
  }

  /** Another machine may put a file there also while the folder of the second name is synced. */
  async #hold(isKnown: (path: string) => Promise<boolean>): Promise<void> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      if (!(await this.#files.stat(this.#path))) return;
      const name = this.#newName();
      if (!(await this.#files.link(this.#path, name))) {
        if (!(await isKnown(this.#path))) await this.#copy();
        return;
      }
      this.#held.push(name);
      await this.#files.syncFolder(dirname(this.#path));
      if (await this.#isFileOf(name)) return;
    }
  }

  async #isFileOf(name: string): Promise<boolean> {
    const [file, held] = [await this.#files.stat(this.#path), await this.#files.stat(name)];
    return file !== undefined && held !== undefined && isSameStat(file, held);
  }

  #newName(): string {
    const { dir, base } = parse(this.#path);
    return join(dir, `.${base}.${randomUUID().slice(0, 8)}${BEFORE}`);
  }

  /** Once it was replaced, or could not be. What cannot be done now is done when it is opened again. */
  async #release(name: string, isKnown: (path: string) => Promise<boolean>): Promise<void> {
    await attempt('unwritable', name, async () => {
      if (await isKnown(name)) await this.#files.remove(name);
      else await keepAsCopy(this.#files, name, this.#path, this.#now());
    });
  }

  async #copy(): Promise<void> {
    const content = await this.#files.read(this.#path);
    await writeDurably(this.#files, copyName(this.#path, this.#now()), content);
  }
}

/**
 * What a killed process was replacing. What the file, or the copy that is kept of it, builds on is
 * removed; what someone else wrote stays as a conflict copy.
 */
export async function keepFilesBefore(
  { files, now }: Pick<Surroundings, 'files' | 'now'>,
  { file, copy }: Pick<MeetingPaths, 'file' | 'copy'>,
): Promise<void> {
  const folder = dirname(file);
  const left = (await files.list(folder)).filter((name) => isBefore(name, file));
  for (const path of left.map((name) => join(folder, name))) {
    const before = await readMeetingFile(files, path);
    const ours = await Promise.all([file, copy].map((one) => readMeetingFile(files, one)));
    const isKnown = ours.some(
      (one) => before.ok && one.ok && includes(seenOf(one.value), seenOf(before.value)),
    );
    if (isKnown) await files.remove(path);
    else await keepAsCopy(files, path, file, now());
  }
}

async function keepAsCopy(files: Files, from: string, path: string, now: Date): Promise<void> {
  const folder = dirname(path);
  const taken = await files.list(folder);
  let at = now.getTime();
  while (taken.includes(basename(copyName(path, new Date(at))))) at += 1;
  await files.rename(from, copyName(path, new Date(at)));
  await files.syncFolder(folder);
}

/** Such as tools for synchronised folders give: see `conflict-copies.ts`. */
function copyName(path: string, at: Date): string {
  const instant = at.toISOString().replaceAll(':', '-');
  return join(dirname(path), `${basename(path, '.json')} (conflicted copy ${instant}).json`);
}
