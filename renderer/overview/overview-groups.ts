import type { TextKey } from '../../shared/i18n/translator.ts';
import type { OpenAction } from '../../shared/overview/open-actions.ts';
import type { DecisionRow } from '../../shared/overview/overviews.ts';

/** Rows that stand together; the title is a text as it is, or a key of one. */
export interface Group<Row> {
  readonly title: { readonly text: string } | { readonly key: TextKey } | null;
  readonly rows: readonly Row[];
}

/** What is late, what is not yet, and what has no day. `today` is ISO. */
export function byLateness(
  actions: readonly OpenAction[],
  today: string,
): readonly Group<OpenAction>[] {
  const groups = (['late', 'ahead', 'undated'] as const).map((when) => ({
    title: { key: `overview.group.${when}` } as const,
    rows: actions.filter(({ due }) => whenDue(due, today) === when),
  }));
  return groups.filter(({ rows }) => rows.length > 0);
}

function whenDue(due: string | null, today: string): 'late' | 'ahead' | 'undated' {
  if (due === null) return 'undated';
  return due < today ? 'late' : 'ahead';
}

/** 0 when it is not late. */
export function daysLate(due: string | null, today: string): number {
  if (due === null || due >= today) return 0;
  return Math.round((Date.parse(today) - Date.parse(due)) / 86_400_000);
}

/** In the order in which the rows come, a group for each year of their meetings. */
export function byYear(decisions: readonly DecisionRow[]): readonly Group<DecisionRow>[] {
  const yearOf = ({ meeting: { date } }: DecisionRow) => date?.slice(0, 4) ?? null;
  return [...new Set(decisions.map(yearOf))].map((year) => ({
    title: year === null ? { key: 'library.noDate' } : { text: year },
    rows: decisions.filter((decision) => yearOf(decision) === year),
  }));
}
