const HOUR = 60 * 60 * 1000;
/** While work goes on, the backup of today is made anew after so long, in milliseconds. */
const RENEW_AFTER = 3 * HOUR;

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

const namePattern = /^Notulist (\d{4}-\d{2}-\d{2})(?: \(\d+\))?\.zip$/;

export function backupName(now: Date): string {
  return `Notulist ${localDay(now)}.zip`;
}

/** Of which day it is; `undefined` for a name that is none of these. */
export function backupDay(name: string): string | undefined {
  return namePattern.exec(name)?.[1];
}

export function localDay(instant: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return [instant.getFullYear(), two(instant.getMonth() + 1), two(instant.getDate())].join('-');
}
