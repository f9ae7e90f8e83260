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

/** Of so many days before today on which there are versions the newest stays. */
const DAYS = 31;

/**
 * Which of these instants stay: everything of today, the newest of each day before it for a month of days,
 * the newest of each month before. Days are those of the local calendar, and count only where there are
 * versions of them, so that a clock that jumps ahead makes none too old. What lies in the future stays, for
 * it is the clock that is wrong then, and the newest of all always stays.
 */
export function thinned(instants: readonly Date[], now: Date): readonly Date[] {
  const newestFirst = instants.toSorted((a, b) => b.getTime() - a.getTime());
  const today = calendarDay(now);
  const before = new Set(newestFirst.map(calendarDay).filter((day) => day < today));
  const recent = new Set([...before].slice(0, DAYS));
  const seen = new Set<string>();
  return newestFirst.filter((instant) => {
    const day = calendarDay(instant);
    if (day >= today) return true;
    const period = recent.has(day) ? `day ${String(day)}` : `month ${monthOf(instant)}`;
    if (seen.has(period)) return false;
    seen.add(period);
    return true;
  });
}

/** The local day as a number of milliseconds, whatever the length of the days before it. */
function calendarDay(instant: Date): number {
  return Date.UTC(instant.getFullYear(), instant.getMonth(), instant.getDate());
}

function monthOf(instant: Date): string {
  return `${String(instant.getFullYear())}-${String(instant.getMonth())}`;
}
