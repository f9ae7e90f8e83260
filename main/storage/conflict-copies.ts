import { basename, dirname, join, parse } from 'node:path';
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

/** Whether a tool for synchronised folders made this of a file (`meeting.json`) that two machines wrote. */
export function isConflictCopy(name: string, of: string): boolean {
  const { name: base, ext } = parse(of);
  if (!name.startsWith(base) || !name.endsWith(ext)) return false;
  const between = name.slice(base.length, name.length - ext.length);
  return marks.some((mark) => new RegExp(`^${mark.source}$`, mark.flags).test(between));
}

/** The copies beside a file, as paths. */
export async function conflictCopies(files: Files, file: string): Promise<readonly string[]> {
  const folder = dirname(file);
  const names = (await files.list(folder)).filter((name) => isConflictCopy(name, basename(file)));
  return names.map((name) => join(folder, name));
}

/** Where a copy stays once it was merged: nothing that another machine wrote is thrown away. */
export function mergedName(copy: string): string {
  return `${copy}.merged`;
}
