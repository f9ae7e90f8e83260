import { join } from 'node:path';
import { isTemporary } from '../storage/durable-file.ts';
import { attempt } from '../storage/file-trouble.ts';
import type { Files } from '../storage/files.ts';

/** No backup is written for so long, in milliseconds; another machine may be at work in the same folder. */
const SURELY_LEFT = 24 * 60 * 60 * 1000;

/**
 * Removes what a power cut left of backups that were being written, of whatever day: each may be as large
 * as the library. What cannot be removed now is removed another time.
 */
export async function removeHalfMade(files: Files, folder: string, now: Date): Promise<void> {
  await attempt('unwritable', folder, async () => {
    for (const name of (await files.list(folder)).filter(isHalfMade)) {
      const path = join(folder, name);
      const stat = await files.stat(path);
      if (stat && now.getTime() - stat.modified > SURELY_LEFT) await files.remove(path);
    }
  });
}

/** Such as `.Notulist 2027-03-12.zip.1a2b3c4d.notulist-tmp`. */
function isHalfMade(name: string): boolean {
  return isTemporary(name) && /\.zip\.[0-9a-f]{8}\./.test(name);
}
