import { join } from 'node:path';
import { findAttachment } from './attachment-files.ts';
import { contentSum } from './content-sum.ts';
import { attempt } from './file-trouble.ts';
import type { Files } from './files.ts';

/**
 * Which of the `others` in the folder of the attachments has just the content of this one; `null` when none has,
 * or it cannot be told. Only what is as large is read.
 */
export async function sameFile(
  files: Files,
  folder: string,
  name: string,
  others: readonly string[],
): Promise<string | null> {
  const looked = await attempt('unreadable', join(folder, name), async () => {
    const path = join(folder, name);
    const size = (await files.stat(path))?.size ?? 0;
    if (size === 0) return null;
    let own: string | null = null;
    for (const other of others) {
      const found = await findAttachment(files, folder, other);
      if (!found.ok || (await files.stat(found.value))?.size !== size) continue;
      own ??= await contentSum(files, path);
      if (own === (await contentSum(files, found.value))) return other;
    }
    return null;
  });
  return looked.ok ? looked.value : null;
}
