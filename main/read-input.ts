import { basename } from 'node:path';
import type { Outcome } from '../shared/api.ts';
import { MAX_IMPORT_BYTES } from '../shared/defaults.ts';
import { fail, ok } from '../shared/result.ts';
import { outcome } from './app-error.ts';
import { attempt } from './storage/file-trouble.ts';
import type { Files } from './storage/files.ts';

/** A file that a user gives us. Looks before it reads: a folder or an enormous file is refused unread. */
export async function readInput(files: Files, path: string): Promise<Outcome<Uint8Array>> {
  const file = basename(path);
  const stat = await attempt('unreadable', path, () => files.stat(path));
  if (!stat.ok) return outcome(stat);
  if (!stat.value) return fail({ key: 'errors.readGone', values: { file } });
  if (stat.value.isFolder) return fail({ key: 'errors.importFolder', values: { file } });
  if (stat.value.size > MAX_IMPORT_BYTES) {
    const limit = MAX_IMPORT_BYTES / 1024 / 1024;
    return fail({ key: 'errors.importTooLarge', values: { file, limit } });
  }
  const bytes = await attempt('unreadable', path, () => files.read(path));
  return bytes.ok ? ok(bytes.value) : outcome(bytes);
}
