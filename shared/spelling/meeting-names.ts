import type { Attendee, Series } from '../meeting/schema.ts';
import { wordsOf } from './known-words.ts';

/** What of a meeting and its series says how people, bodies and places are called. */
export interface Named {
  readonly attendees: readonly Pick<Attendee, 'name' | 'organisation'>[];
  readonly location: string | null;
  readonly abbreviation: string | null;
  readonly series: Omit<Series, 'id' | 'rhythm'> | null;
}

/** The words that are right in this meeting, because somebody or something is called so. */
export function namesIn({ attendees, location, abbreviation, series }: Named): readonly string[] {
  const people = [...attendees, ...(series?.members ?? [])];
  return wordsOf([
    ...people.flatMap(({ name, organisation }) => [name, organisation ?? '']),
    location ?? '',
    abbreviation ?? '',
    series?.name ?? '',
    series?.abbreviation ?? '',
    ...(series?.lanes ?? []),
    ...(series?.abbreviations ?? []).flatMap(({ short, long }) => [short, long]),
  ]);
}
