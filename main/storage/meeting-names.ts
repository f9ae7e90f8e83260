import type { Id } from '../../shared/meeting/schema.ts';
import type { Files } from './files.ts';
import { shelfFolder, type Layout } from './layout.ts';

/** Of which meetings a library has a folder, by their names alone: no file is read for it. */
export async function meetingsIn(files: Files, layout: Layout): Promise<ReadonlySet<Id>> {
  const shelves = (['meetings', 'trash'] as const).map((shelf) => shelfFolder(layout, shelf));
  const names = await Promise.all(shelves.map((folder) => files.list(folder)));
  return new Set(names.flat().filter((name) => !name.startsWith('.')));
}
