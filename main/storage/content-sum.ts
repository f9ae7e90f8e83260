import { createHash } from 'node:crypto';
import type { Files } from './files.ts';

/**
 * The SHA-256 of a file that must be there, in hexadecimals. Reads it to its end, and keeps none of it; tells
 * how many bytes of it came.
 */
export async function contentSum(
  files: Pick<Files, 'chunks'>,
  path: string,
  onPart: (size: number) => void = () => undefined,
): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of files.chunks(path)) {
    hash.update(chunk);
    onPart(chunk.length);
  }
  return hash.digest('hex');
}
