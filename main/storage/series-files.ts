import { basename, join } from 'node:path';
import { z } from 'zod';
import { idSchema, seriesFields, type Id, type Series } from '../../shared/meeting/schema.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { attempt, type FileTrouble } from './file-trouble.ts';
import type { Files } from './files.ts';
import { jsonAdapter } from './json-adapter.ts';
import { seriesFile, seriesFolder, type Layout } from './layout.ts';
import { readJson } from './meeting-file.ts';

const seriesFileSchema = z.strictObject({
  schema: z.literal('notulist/series@1'),
  id: idSchema,
  ...seriesFields,
});
type SeriesFile = z.infer<typeof seriesFileSchema>;

export interface SeriesFound {
  readonly series: readonly Series[];
  /** Paths of files that are not a series we can read. */
  readonly unreadable: readonly string[];
}

export async function readAllSeries(files: Files, layout: Layout): Promise<SeriesFound> {
  const folder = seriesFolder(layout);
  const names = (await files.list(folder)).filter((name) => /^[^.].*\.json$/.test(name));
  const paths = names.map((name) => join(folder, name));
  const read = await Promise.all(paths.map((path) => readSeries(files, path)));
  return {
    series: read
      .flatMap((one) => (one.ok ? [one.value] : []))
      .sort((a, b) => a.name.localeCompare(b.name, 'nl')),
    unreadable: paths.filter((_, index) => !read[index]?.ok),
  };
}

/** A `copy` has another name than its id: a synchronised folder makes such of a conflict. */
export type SeriesTrouble = 'unreadable' | 'damaged' | 'copy';

export async function readSeries(
  files: Files,
  path: string,
): Promise<Result<Series, SeriesTrouble>> {
  const json = await readJson(files, path);
  if (!json.ok) return fail(json.error.kind === 'unreadable' ? 'unreadable' : 'damaged');
  const parsed = seriesFileSchema.safeParse(json.value);
  if (!parsed.success) return fail('damaged');
  if (parsed.data.id !== basename(path, '.json')) return fail('copy');
  const { id, name, abbreviation, rhythm, members, lanes, abbreviations } = parsed.data;
  return ok({ id, name, abbreviation, rhythm, members, lanes, abbreviations });
}

export async function writeSeries(
  files: Files,
  layout: Layout,
  series: Series,
): Promise<Result<null, FileTrouble>> {
  const path = seriesFile(layout, series.id);
  const written = await attempt('unwritable', path, async () => {
    await files.makeFolder(seriesFolder(layout));
    await jsonAdapter<SeriesFile>(files, path).write({ schema: 'notulist/series@1', ...series });
  });
  return written.ok ? ok(null) : written;
}

export function removeSeries(
  files: Files,
  layout: Layout,
  id: Id,
): Promise<Result<null, FileTrouble>> {
  const path = seriesFile(layout, id);
  return attempt('unwritable', path, async () => {
    await files.remove(path);
    await files.syncFolder(seriesFolder(layout));
    return null;
  });
}
