import type { ExportFormat, MinutesPart } from '../../shared/api.ts';
import { countRemovals } from '../../shared/export/public/count-removals.ts';
import type { PublicChoices, Removal } from '../../shared/export/public/removals.ts';
import type { Id } from '../../shared/meeting/schema.ts';
import type { Result } from '../../shared/result.ts';
import { attempt, type FileTrouble } from './file-trouble.ts';
import type { Files } from './files.ts';
import { publicationsFile, type Layout } from './layout.ts';

export interface Publication {
  readonly at: Date;
  readonly format: ExportFormat;
  readonly part: MinutesPart;
  readonly edition: PublicChoices;
  readonly removed: readonly Removal[];
}

/**
 * Adds a line about a public edition to the log of its meeting: when, in what form, which names
 * were kept and how much was left out of each kind. What was left out itself is not repeated.
 */
export function notePublication(
  files: Files,
  layout: Layout,
  id: Id,
  { at, format, part, edition, removed }: Publication,
): Promise<Result<null, FileTrouble>> {
  const path = publicationsFile(layout, id);
  const counts = Object.fromEntries(countRemovals(removed).map(({ kind, count }) => [kind, count]));
  const line = JSON.stringify({ at: at.toISOString(), format, part, ...edition, removed: counts });
  return attempt('unwritable', path, async () => {
    const file = await files.append(path);
    try {
      await file.append(`${line}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    return null;
  });
}
