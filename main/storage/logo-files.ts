import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import type { Logo } from '../../shared/house/house-style.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { writeDurably } from './durable-file.ts';
import { barePicture } from './bare-picture.ts';
import { attempt, type FileTrouble } from './file-trouble.ts';
import type { Files } from './files.ts';
import { logoFile, type Layout } from './layout.ts';
import { pictureSize } from './picture-size.ts';

/** A logo, but for the words that say what it shows. */
export type Picture = Omit<Logo, 'alt'>;

/** Far more than a logo is; every document carries it. */
const MOST_BYTES = 2_000_000;
const MOST_PIXELS = 5_000;

export interface PictureFile {
  readonly picture: Picture;
  readonly bytes: Uint8Array;
}

/** Tells a picture by what is in it, whatever its file was called, and takes only the picture of it. */
export function pictureOf(file: Uint8Array): Result<PictureFile, 'notPicture' | 'tooLarge'> {
  if (file.length > MOST_BYTES) return fail('tooLarge');
  const size = pictureSize(file);
  if (!size) return fail('notPicture');
  const { width, height, type } = size;
  if (Math.min(width, height) < 1) return fail('notPicture');
  if (Math.max(width, height) > MOST_PIXELS) return fail('tooLarge');
  const bytes = barePicture(file, type);
  if (!bytes) return fail('notPicture');
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return ok({ picture: { file: `${name}.${type}`, width, height }, bytes });
}

/** Under the name of what is in it no file is ever written over by another picture. */
export async function keepPicture(
  files: Files,
  layout: Layout,
  { picture: { file }, bytes }: PictureFile,
): Promise<Result<null, FileTrouble>> {
  const path = logoFile(layout, file);
  return attempt('unwritable', path, async () => {
    await files.makeFolder(dirname(path));
    await writeDurably(files, path, bytes);
    return null;
  });
}
