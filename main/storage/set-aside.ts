import { dirname, extname, basename, join } from 'node:path';
import { writeDurably } from './durable-file.ts';
import type { Files } from './files.ts';

/**
 * Keeps a copy of a file that cannot be used, as it is, beside it: `meeting.json` as
 * `meeting.damaged-2027-03-12T09-30-00Z.json` (UTC). Gives the name. What was kept before is not
 * kept twice, and nothing that is kept is ever overwritten.
 */
export async function setAside(
  files: Files,
  path: string,
  content: Uint8Array,
  now: Date,
): Promise<string> {
  const folder = dirname(path);
  const extension = extname(path);
  const stem = `${basename(path, extension)}.damaged-`;
  const kept = (await files.list(folder)).filter((name) => name.startsWith(stem));
  for (const name of kept) {
    if (await holds(files, join(folder, name), content)) return name;
  }
  const instant = `${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
  let name = `${stem}${instant}${extension}`;
  for (let count = 2; kept.includes(name); count += 1) {
    name = `${stem}${instant}-${String(count)}${extension}`;
  }
  await writeDurably(files, join(folder, name), content);
  return name;
}

async function holds(files: Files, path: string, content: Uint8Array): Promise<boolean> {
  const stat = await files.stat(path);
  if (stat?.size !== content.length) return false;
  return Buffer.compare(await files.read(path), content) === 0;
}
