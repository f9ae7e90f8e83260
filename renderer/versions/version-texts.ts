import type { VersionSummary } from '../../shared/api.ts';
import { clock } from '../../shared/export/dates.ts';
import type { Language, TextKey, Translate } from '../../shared/i18n/translator.ts';
import type { VersionReason } from '../../shared/meeting/version-reason.ts';
import { longDate } from '../library/dates.ts';

export const reasonKeys = {
  'mode-prepare': 'versions.reason.modePrepare',
  'mode-live': 'versions.reason.modeLive',
  'mode-finish': 'versions.reason.modeFinish',
  status: 'versions.reason.status',
  export: 'versions.reason.export',
  interval: 'versions.reason.interval',
  'before-restore': 'versions.reason.beforeRestore',
  restored: 'versions.reason.restored',
  closed: 'versions.reason.closed',
  'before-merge': 'versions.reason.beforeMerge',
} as const satisfies Readonly<Record<VersionReason, TextKey>>;

/** How an instant is told, seen from now. */
export interface Telling {
  readonly t: Translate;
  readonly language: Language;
  readonly now: Date;
}

/** “Vandaag”, “Gisteren” or “vrijdag 5 februari 2027”. */
export function dayText(at: string, telling: Telling): string {
  return nearDay(at, telling) ?? longDate(localDay(new Date(at)), telling.language);
}

/** “Vandaag” or “Gisteren”; `null` for any other day. */
function nearDay(at: string, { t, now }: Telling): string | null {
  const day = localDay(new Date(at));
  if (day === localDay(now)) return t('versions.today');
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  return day === localDay(yesterday) ? t('versions.yesterday') : null;
}

/** “14.32” on the local clock. */
export function timeText(at: string, { language }: Telling): string {
  const instant = new Date(at);
  return clock(`${two(instant.getHours())}:${two(instant.getMinutes())}`, language);
}

/** “vandaag 14.32”, to stand within a sentence. */
export function whenText(at: string, telling: Telling): string {
  // In English a day of the week keeps its capital.
  const day = nearDay(at, telling)?.toLowerCase() ?? dayText(at, telling);
  return telling.t('versions.dayAt', { day, time: timeText(at, telling) });
}

export interface VersionDay {
  readonly day: string;
  readonly versions: readonly VersionSummary[];
}

/** The list by day, in its own order. */
export function byDay(
  versions: readonly VersionSummary[],
  telling: Telling,
): readonly VersionDay[] {
  const days = new Map<string, VersionSummary[]>();
  for (const version of versions) {
    const day = dayText(version.at, telling);
    days.set(day, [...(days.get(day) ?? []), version]);
  }
  return [...days].map(([day, all]) => ({ day, versions: all }));
}

function localDay(instant: Date): string {
  return `${String(instant.getFullYear())}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
