import type { Checkup } from '../../shared/checkup.ts';
import type { Id } from '../../shared/meeting/schema.ts';
import type { Layout } from '../storage/layout.ts';
import type { Surroundings } from '../storage/surroundings.ts';
import { checkJournals } from './check-journals.ts';
import { checkShelf, type FoundMeeting } from './check-meetings.ts';
import { checkSeries } from './check-series.ts';
import { Findings } from './findings.ts';

/**
 * Reads every file of the library, and the journals that belong to it, and tells what is not as it
 * should be. It changes nothing, and one file that cannot be read keeps it from no other.
 */
export async function checkLibrary(
  { files }: Pick<Surroundings, 'files'>,
  layout: Layout,
  isOpen: (id: Id) => Promise<boolean>,
): Promise<Checkup> {
  const findings = new Findings(files, layout);
  const series = await checkSeries(findings, layout);
  const meetings = await checkShelf(findings, layout, 'meetings');
  const trash = await checkShelf(findings, layout, 'trash');
  noteTies(findings, meetings, trash, series);
  const titles = new Map([...trash, ...meetings].map(({ id, title }) => [id, title]));
  await checkJournals(findings, layout, { titles, isOpen });
  return {
    files: findings.read,
    meetings: meetings.length + trash.length,
    series: series.size,
    findings: findings.all,
  };
}

/** What each meeting says of the rest of the library. */
function noteTies(
  findings: Findings,
  meetings: readonly FoundMeeting[],
  trash: readonly FoundMeeting[],
  series: ReadonlySet<Id>,
): void {
  const inTrash = new Set(trash.map(({ id }) => id));
  for (const { id, seriesId, file, title } of meetings) {
    if (seriesId !== null && !series.has(seriesId)) findings.note('seriesGone', file, title);
    if (inTrash.has(id)) findings.note('twice', file, title);
  }
}
