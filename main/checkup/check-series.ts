import { join } from 'node:path';
import type { CheckupKind } from '../../shared/checkup.ts';
import type { Id } from '../../shared/meeting/schema.ts';
import { seriesFolder, type Layout } from '../storage/layout.ts';
import { readSeries, type SeriesTrouble } from '../storage/series-files.ts';
import type { Findings } from './findings.ts';
import { ownNames } from './names.ts';

const kinds: Readonly<Record<SeriesTrouble, CheckupKind>> = {
  unreadable: 'unreadable',
  damaged: 'seriesDamaged',
  copy: 'copy',
};

/** Reads every series; gives the ids of those that may be referred to, readable or not. */
export async function checkSeries(findings: Findings, layout: Layout): Promise<ReadonlySet<Id>> {
  const folder = seriesFolder(layout);
  const ids = new Set<Id>();
  for (const name of await ownNames(findings, folder)) {
    if (!name.endsWith('.json')) continue;
    const path = join(folder, name);
    findings.looked();
    const read = await readSeries(findings.files, path);
    if (!read.ok) findings.note(kinds[read.error], path);
    if (read.ok || read.error !== 'copy') ids.add(name.slice(0, -'.json'.length));
  }
  return ids;
}
