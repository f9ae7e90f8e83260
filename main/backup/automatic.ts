import { join } from 'node:path';
import type { Files } from '../storage/files.ts';

const HOUR = 60 * 60 * 1000;
/** While work goes on, the backup of today is made anew after so long, in milliseconds. */
const RENEW_AFTER = 3 * HOUR;
/** So many backups stay, one for each day that something changed. */
export const BACKUPS_KEPT = 14;

export interface LastBackup {
  /** ISO instant. */
  readonly at: string;
  readonly fileName: string;
  /** Of the library as it was then, see `library-files.ts`. */
  readonly fingerprint: string;
}

/** Something has changed since the last backup, and that was another day or some hours ago. */
export function isDue(last: LastBackup | null, fingerprint: string, now: Date): boolean {
  if (!last) return true;
  if (last.fingerprint === fingerprint) return false;
  const then = new Date(last.at);
  return localDay(then) !== localDay(now) || now.getTime() - then.getTime() >= RENEW_AFTER;
}

const namePattern = /^Notulist \d{4}-\d{2}-\d{2}\.zip$/;

/** One file a day. */
export function automaticName(now: Date): string {
  return `Notulist ${localDay(now)}.zip`;
}

/** Removes the oldest of the automatic backups; called only after a newer one was verified. */
export async function removeOldest(files: Files, folder: string): Promise<void> {
  const names = (await files.list(folder)).filter((name) => namePattern.test(name)).sort();
  for (const name of names.slice(0, -BACKUPS_KEPT)) await files.remove(join(folder, name));
}

export function localDay(instant: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return [instant.getFullYear(), two(instant.getMonth() + 1), two(instant.getDate())].join('-');
}
