import { basename, dirname, join } from 'node:path';
import type { Id } from '../../shared/meeting/schema.ts';
import { addDurably, isTemporary } from './durable-file.ts';
import { everyOne } from './every-one.ts';
import type { Files } from './files.ts';
import { BESIDE } from './layout.ts';

/** Of which meetings something is kept in a folder that has those of `BESIDE`. */
export async function idsBeside(files: Files, folder: string): Promise<ReadonlySet<Id>> {
  const listed = await Promise.all(BESIDE.map((one) => files.list(join(folder, one))));
  return new Set(listed.flat().flatMap((name) => idIn(name) ?? []));
}

/** No id has a dot, and what is half written begins with one. */
function idIn(name: string): Id | undefined {
  return /^[^.]+/.exec(name)?.[0];
}

interface Transfer {
  readonly from: string;
  readonly to: string;
  readonly how: 'move' | 'copy';
  /** What is kept of these meetings alone. */
  readonly only?: ReadonlySet<Id>;
}

/**
 * Brings what is kept beside meetings to another folder, as far as that has nothing of the name: one that
 * was cut short goes on the next time. What was moved is nowhere else.
 */
export async function transferBeside(
  files: Files,
  { from, to, how, only }: Transfer,
): Promise<void> {
  const isWanted = (name: string) => !isTemporary(name) && (!only || only.has(idIn(name) ?? ''));
  await everyOne(BESIDE, async (one) => {
    const [source, target] = [join(from, one), join(to, one)];
    const names = (await files.list(source)).filter(isWanted);
    await everyOne(names, (name) => bring(files, join(source, name), join(target, name), how));
    if (how === 'move' && (await files.list(source)).length === 0) await files.remove(source);
  });
}

async function bring(
  files: Files,
  source: string,
  target: string,
  how: 'move' | 'copy',
): Promise<void> {
  if (await files.stat(target)) return;
  const folder = dirname(target);
  await files.makeFolder(folder);
  if (how === 'move') {
    await files.rename(source, target);
    // Before it is gone at the old place, it has to be at the new one, whatever the disk does in between.
    await files.syncFolder(folder);
    await files.syncFolder(dirname(source));
    return;
  }
  const name = basename(target);
  const fill = (temporary: string) => copyWhole(files, source, temporary);
  await addDurably(files, folder, name, fill, () => Promise.resolve(name));
}

async function copyWhole(files: Files, source: string, target: string): Promise<void> {
  if ((await files.stat(source))?.isFolder !== true) return files.copy(source, target);
  await files.makeFolder(target);
  for (const name of await files.list(source)) {
    await copyWhole(files, join(source, name), join(target, name));
  }
  await files.syncFolder(target);
}
