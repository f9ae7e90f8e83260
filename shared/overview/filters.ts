import type { Id } from '../meeting/schema.ts';
import { fold } from '../search/fold.ts';
import type { OpenAction } from './open-actions.ts';
import type { OverviewRow } from './overview-row.ts';

/** Those of one series, or (`null`) all. */
export function inSeries<Row extends OverviewRow>(
  rows: readonly Row[],
  series: Id | null,
): readonly Row[] {
  return series === null ? rows : rows.filter(({ meeting }) => meeting.seriesId === series);
}

/** Those of somebody whose name has this part, whatever its capitals and accents. */
export function ownedBy(actions: readonly OpenAction[], part: string): readonly OpenAction[] {
  const wanted = fold(part.trim());
  return actions.filter(
    ({ owners }) => wanted === '' || owners.some((owner) => fold(owner).includes(wanted)),
  );
}
