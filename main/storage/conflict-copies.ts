import { dirname, join } from 'node:path';
import type { Files } from './files.ts';

/** What stands between the name and the extension of a copy, by the tool that made it. */
const marks: readonly RegExp[] = [
  // Dropbox, Nextcloud: “meeting (Anna's conflicted copy 2026-11-23).json”, in the language of the tool.
  / \([^()]+\)/,
  // Syncthing: “meeting.sync-conflict-20261123-101112-ABCDEFG.json”.
  /\.sync-conflict-\d{8}-\d{6}-[A-Z0-9]+/,
  // OneDrive adds the name of the machine: “meeting-DESKTOP-AB12.json”.
  /-[A-Za-z0-9][A-Za-z0-9-]*/,
];

/** Whether a tool for synchronised folders made this of a `meeting.json` that two machines wrote. */
export function isConflictCopy(name: string): boolean {
  return marks.some((mark) => new RegExp(`^meeting${mark.source}\\.json$`, mark.flags).test(name));
}

/** The copies beside a `meeting.json`, as paths. */
export async function conflictCopies(files: Files, file: string): Promise<readonly string[]> {
  const folder = dirname(file);
  return (await files.list(folder)).filter(isConflictCopy).map((name) => join(folder, name));
}

/** Where a copy stays once it was merged: nothing that another machine wrote is thrown away. */
export function mergedName(copy: string): string {
  return `${copy}.merged`;
}
