import type { Meeting } from './schema.ts';

type Moment = Pick<Meeting, 'date' | 'startTime' | 'title'>;

/** Newest first; what has no date yet comes before everything, for it is being prepared. */
export function newestFirst(a: Moment, b: Moment): number {
  return sortKey(b).localeCompare(sortKey(a)) || a.title.localeCompare(b.title, 'nl');
}

function sortKey({ date, startTime }: Moment): string {
  return `${date ?? '9999'} ${startTime ?? ''}`;
}
