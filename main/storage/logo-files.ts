import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type { Logo } from '../../shared/house/house-style.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { writeDurably } from './durable-file.ts';
import { attempt, type FileTrouble } from './file-trouble.ts';
import type { Files } from './files.ts';
import { logoFile, type Layout } from './layout.ts';
import { pictureSize } from './picture-size.ts';

/** A logo, but for the words that say what it shows. */
export type Picture = Omit<Logo, 'alt'>;

/** Far more than a logo is; every document carries it. */
const MOST_BYTES = 2_000_000;
const MOST_PIXELS = 5_000;

/** Tells a picture by what is in it, whatever its file was called. */
export function pictureOf(bytes: Uint8Array): Result<Picture, 'notPicture' | 'tooLarge'> {
  if (bytes.length > MOST_BYTES) return fail('tooLarge');
  const size = pictureSize(bytes);
  if (!size) return fail('notPicture');
  const { width, height, type } = size;
  if (Math.min(width, height) < 1) return fail('notPicture');
  if (Math.max(width, height) > MOST_PIXELS) return fail('tooLarge');
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return ok({ file: `${name}.${type}`, width, height });
}

/** Under the name of what is in it no file is ever written over by another picture. */
export async function keepPicture(
  files: Files,
  layout: Layout,
  { file }: Picture,
  bytes: Uint8Array,
): Promise<Result<null, FileTrouble>> {
  const path = logoFile(layout, file);
  return attempt('unwritable', path, async () => {
    await files.makeFolder(dirname(path));
    await writeDurably(files, path, bytes);
    return null;
  });
}
