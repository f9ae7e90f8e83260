import { basename, join } from 'node:path';
import { z } from 'zod';
import { idSchema, seriesFields, type Series } from '../../shared/meeting/schema.ts';
import { ok, type Result } from '../../shared/result.ts';
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
      .filter((series) => series !== undefined)
      .sort((a, b) => a.name.localeCompare(b.name, 'nl')),
    unreadable: paths.filter((_, index) => read[index] === undefined),
  };
}

/** A file under another name than its id is a copy that a synchronised folder made of a conflict. */
async function readSeries(files: Files, path: string): Promise<Series | undefined> {
  const json = await readJson(files, path);
  const parsed = seriesFileSchema.safeParse(json.ok ? json.value : undefined);
  if (!parsed.success || parsed.data.id !== basename(path, '.json')) return undefined;
  const { id, name, abbreviation, rhythm, members, lanes } = parsed.data;
  return { id, name, abbreviation, rhythm, members, lanes };
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
