import type { VersionReason } from '../../shared/meeting/version-reason.ts';

/** Going to and fro between the modes leaves one version of so much time, in milliseconds. */
const HURRY = 10 * 60_000;

interface Kept {
  readonly at: Date;
  readonly reason: VersionReason;
}

/** Kept only because another mode was looked at. */
export function mayGoInHurry(reason: VersionReason): boolean {
  return reason.startsWith('mode-');
}

/**
 * Of the versions that were kept only because another mode was looked at, the newest of every ten
 * minutes by the clock. Counted so, and not from the one before, a day of hurry leaves more than its last.
 */
export function withoutHurry<V extends Kept>(versions: readonly V[]): readonly V[] {
  const seen = new Set<number>();
  return versions
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
    .filter(({ at, reason }) => {
      if (!mayGoInHurry(reason)) return true;
      const slot = Math.floor(at.getTime() / HURRY);
      if (seen.has(slot)) return false;
      seen.add(slot);
      return true;
    });
}

/** How many days back every day keeps its newest version. */
const DAYS = 31;

/**
 * Which of these instants stay: everything of today, the newest of each day for a month, the newest
 * of each month before. Days are those of the local calendar. What lies in the future stays, for it
 * is the clock that is wrong then, and the newest of all always stays.
 */
export function thinned(instants: readonly Date[], now: Date): readonly Date[] {
  const newestFirst = instants.toSorted((a, b) => b.getTime() - a.getTime());
  const seen = new Set<string>();
  return newestFirst.filter((instant) => {
    const age = daysBetween(instant, now);
    if (age <= 0) return true;
    const period = age <= DAYS ? `day ${String(age)}` : `month ${monthOf(instant)}`;
    if (seen.has(period)) return false;
    seen.add(period);
    return true;
  });
}

/** Midnights between the two; a day in which the clock was changed counts as any other. */
function daysBetween(from: Date, to: Date): number {
  return (calendarDay(to) - calendarDay(from)) / 86_400_000;
}

/** The local day as a number of milliseconds, whatever the length of the days before it. */
function calendarDay(instant: Date): number {
  return Date.UTC(instant.getFullYear(), instant.getMonth(), instant.getDate());
}

function monthOf(instant: Date): string {
  return `${String(instant.getFullYear())}-${String(instant.getMonth())}`;
}
