import { join } from 'node:path';
import { idSchema, type Id } from '../../shared/meeting/schema.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { attempt } from './file-trouble.ts';
import type { Files } from './files.ts';
import { BESIDE, besideLibrary, meetingFolder, shelfFolder, type Layout } from './layout.ts';
import type { StorageError } from './storage-error.ts';

/** Hidden from every shelf, so that half a meeting is never taken for a damaged one. */
const LEAVING = '.removed-';

/**
 * A meeting in the trash, with its versions and all that this machine keeps of it. It cannot be undone.
 * One that is gone already is no trouble; one that stands on its shelf is not in the trash.
 */
export async function removeForGood(
  files: Files,
  layout: Layout,
  id: Id,
): Promise<Result<null, StorageError>> {
  const folder = meetingFolder(layout, 'trash', id);
  const trash = shelfFolder(layout, 'trash');
  const leaving = join(trash, `${LEAVING}${id}`);
  const found = await attempt('unwritable', folder, async () => ({
    whole: await files.stat(folder),
    half: await files.stat(leaving),
    onShelf: await files.stat(meetingFolder(layout, 'meetings', id)),
  }));
  if (!found.ok) return found;
  const { whole, half, onShelf } = found.value;
  if (!whole && !half) return onShelf ? fail({ kind: 'missing', path: folder }) : ok(null);
  return attempt('unwritable', folder, async () => {
    if (whole) {
      await files.remove(leaving);
      await files.rename(folder, leaving);
      await files.syncFolder(trash);
    }
    await finish(files, layout, id);
    return null;
  });
}

/** Goes on with what a power cut, or a file that was in use, left half removed; each as far as it lets itself. */
export async function finishRemovals(files: Files, layout: Layout): Promise<void> {
  for (const name of await files.list(shelfFolder(layout, 'trash'))) {
    if (!name.startsWith(LEAVING)) continue;
    const id = idSchema.safeParse(name.slice(LEAVING.length));
    if (!id.success) continue;
    await attempt('unwritable', layout.library, () => finish(files, layout, id.data));
  }
}

/** What is outside the library goes first: without the folder nobody would know of it. */
async function finish(files: Files, layout: Layout, id: Id): Promise<void> {
  const trash = shelfFolder(layout, 'trash');
  for (const path of await traces(files, layout, id)) await files.remove(path);
  await files.remove(join(trash, `${LEAVING}${id}`));
  await files.syncFolder(trash);
}

/** Not those of a meeting of the same name that is on its shelf, as a synchronised folder may bring. */
async function traces(files: Files, layout: Layout, id: Id): Promise<readonly string[]> {
  if (await files.stat(meetingFolder(layout, 'meetings', id))) return [];
  // With what of it was damaged and set aside; no id has a dot.
  const isOfIt = (name: string) => name === id || name.startsWith(`${id}.`);
  const kept = await Promise.all(
    BESIDE.map(async (one) => {
      const folder = join(besideLibrary(layout), one);
      return (await files.list(folder)).filter(isOfIt).map((name) => join(folder, name));
    }),
  );
  return kept.flat();
}
