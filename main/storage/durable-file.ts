import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { FileContent, Files } from './files.ts';

/** Marks our half-written files, so that a later start recognises and removes them. */
const TEMPORARY = '.notulist-tmp';

export function isTemporary(name: string): boolean {
  return name.startsWith('.') && name.endsWith(TEMPORARY);
}

/** A name for the half-written file that will take the place of `path`. */
export function temporaryFor(path: string): string {
  return `.${basename(path)}.${randomUUID().slice(0, 8)}${TEMPORARY}`;
}

/** Calls `replace` once. What it does to the folder itself is as durable as the new name. */
export type Replacing = (replace: () => Promise<void>) => Promise<void>;

/**
 * Replaces a file as a whole: after a power cut at any moment there is the old content or the new,
 * never something between. Its folder must be there. Throws what the system reports; the old file
 * is untouched then. `replacing` may do something around the moment at which it is given its name.
 */
export async function writeDurably(
  files: Files,
  path: string,
  content: FileContent,
  replacing: Replacing = (replace) => replace(),
): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, temporaryFor(path));
  await orNothing(files, temporary, async () => {
    await files.write(temporary, content);
    let isReplaced = false;
    await replacing(async () => {
      await files.rename(temporary, path);
      isReplaced = true;
    });
    if (!isReplaced) throw new Error('What is written has to take the place of the file');
  });
  await files.syncFolder(folder);
}

/**
 * Adds a file as a whole to a folder that is there: after a power cut at any moment it is there with all
 * of its content, or not at all. `fill` makes it and has its content on the disk; `choose` then gives it a
 * free name, so that nothing that came meanwhile is written over. `kind` names what is half written.
 * Gives the name.
 */
export async function addDurably(
  files: Files,
  folder: string,
  kind: string,
  fill: (path: string) => Promise<void>,
  choose: () => Promise<string>,
): Promise<string> {
  const temporary = join(folder, temporaryFor(kind));
  const name = await orNothing(files, temporary, async () => {
    await fill(temporary);
    const free = await choose();
    await files.rename(temporary, join(folder, free));
    return free;
  });
  await files.syncFolder(folder);
  return name;
}

async function orNothing<T>(files: Files, temporary: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await files.remove(temporary).catch(() => undefined);
    throw error;
  }
}

/** What a power cut may have left behind of an earlier write of this file; only its writer calls it. */
export async function removeTemporaries(files: Files, path: string): Promise<void> {
  const folder = dirname(path);
  for (const name of await files.list(folder)) {
    const isLeft = name.startsWith(`.${basename(path)}.`) && isTemporary(name);
    if (isLeft) await files.remove(join(folder, name));
  }
}
