import { createHash } from 'node:crypto';
import type { Files } from './files.ts';

/** The SHA-256 of a file that must be there, in hexadecimals. Reads it to its end, and keeps none of it. */
export async function contentSum(files: Pick<Files, 'chunks'>, path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of files.chunks(path)) hash.update(chunk);
  return hash.digest('hex');
}
