interface Rule {
  /** Of so many periods in which something was backed up the last backup stays. */
  readonly count: number;
  /** What the days of one period have in common. */
  readonly period: (day: string) => string;
}

/** Each period counts only where there is a backup of it, so that a clock that jumps makes none too old. */
const rules: readonly Rule[] = [
  { count: 14, period: (day) => day },
  { count: 8, period: mondayOf },
  { count: 12, period: (day) => day.slice(0, 'yyyy-mm'.length) },
];

/** Of which of these days (`2027-03-12`) the backup stays: the last ones, and before that the last of a week or a month. */
export function staying(days: Iterable<string>): ReadonlySet<string> {
  const newestFirst = [...new Set(days)].sort().reverse();
  return new Set(rules.flatMap((rule) => newestOfEach(rule, newestFirst)));
}

function newestOfEach({ count, period }: Rule, newestFirst: readonly string[]): readonly string[] {
  const newest = new Map<string, string>();
  for (const day of newestFirst) if (!newest.has(period(day))) newest.set(period(day), day);
  return [...newest.values()].slice(0, count);
}

function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString();
}
