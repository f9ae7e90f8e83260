import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { writeDurably } from './durable-file.ts';
import { attempt } from './file-trouble.ts';
import type { Files } from './files.ts';
import { includes, seenOf } from './lineage.ts';
import { readMeetingFile } from './meeting-file.ts';
import type { MeetingPaths, Surroundings } from './surroundings.ts';

/** Marks the second name of a file that is being replaced. */
const BEFORE = '.notulist-before';

function isBefore(name: string, path: string): boolean {
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
  readonly #name: string;
  #isHeld = false;

  constructor(files: Files, path: string, now: () => Date) {
    this.#files = files;
    this.#path = path;
    this.#now = now;
    this.#name = join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}${BEFORE}`);
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
      await this.#release(isKnown);
    }
  }

  async #hold(isKnown: (path: string) => Promise<boolean>): Promise<void> {
    if (!(await this.#files.stat(this.#path))) return;
    this.#isHeld = await this.#files.link(this.#path, this.#name);
    if (this.#isHeld) await this.#files.syncFolder(dirname(this.#path));
    else if (!(await isKnown(this.#path))) await this.#copy();
  }

  /** Once it was replaced, or could not be. What cannot be done now is done when it is opened again. */
  async #release(isKnown: (path: string) => Promise<boolean>): Promise<void> {
    if (!this.#isHeld) return;
    await attempt('unwritable', this.#name, async () => {
      if (await isKnown(this.#name)) await this.#files.remove(this.#name);
      else await keepAsCopy(this.#files, this.#name, this.#path, this.#now());
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
  { files, newId, now }: Pick<Surroundings, 'files' | 'newId' | 'now'>,
  { file, copy }: Pick<MeetingPaths, 'file' | 'copy'>,
): Promise<void> {
  const folder = dirname(file);
  const left = (await files.list(folder)).filter((name) => isBefore(name, file));
  for (const path of left.map((name) => join(folder, name))) {
    const before = await readMeetingFile(files, path, newId);
    const ours = await Promise.all([file, copy].map((one) => readMeetingFile(files, one, newId)));
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
