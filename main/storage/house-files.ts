import { dirname, join } from 'node:path';
import { z } from 'zod';
import { houseStyleSchema, type HouseStyle } from '../../shared/house/house-style.ts';
import type { Id } from '../../shared/meeting/schema.ts';
import type { Result } from '../../shared/result.ts';
import { plainHouse, type House } from '../writers/look.ts';
import { attempt, type FileTrouble } from './file-trouble.ts';
import type { Files } from './files.ts';
import { jsonAdapter } from './json-adapter.ts';
import { houseFile, logoFile, LOGOS, seriesFolder, type Layout } from './layout.ts';
import { readJson } from './meeting-file.ts';

/** House styles: a file for each series that has its own, and one for all others. */

const fileSchema = z
  .strictObject({ schema: z.literal('notulist/house-style@1'), ...houseStyleSchema.shape })
  .transform(({ schema: _schema, ...style }): HouseStyle => style);
type StyleFile = z.input<typeof fileSchema>;

export interface HouseFound extends House {
  /** It, or its logo, cannot be read: this is less than what was chosen. */
  readonly isDamaged: boolean;
  /** Whether the series has it for itself. */
  readonly isOwn: boolean;
}

/** The style of a series: its own, else that of the meetings without one, else the plain one. */
export async function findHouse(
  files: Files,
  layout: Layout,
  series: Id | null,
): Promise<HouseFound> {
  const own = await readStyle(files, houseFile(layout, series));
  const found = own ?? (series === null ? null : await readStyle(files, houseFile(layout, null)));
  const isOwn = own !== null;
  if (found === null) return { ...plainHouse, isDamaged: false, isOwn };
  if (found === 'damaged') return { ...plainHouse, isDamaged: true, isOwn };
  const logo = await logoOf(files, layout, found);
  return { style: found, logo, isDamaged: found.logo !== null && logo === null, isOwn };
}

/** The style in a file of a library, which may be anywhere; its logo is in the folder beside its own. */
export async function readHouse(files: Files, path: string): Promise<House | 'damaged' | null> {
  const style = await readStyle(files, path);
  if (style === null || style === 'damaged') return style;
  if (style.logo === null) return { style, logo: null };
  const logo = join(dirname(path), '..', LOGOS, style.logo.file);
  const read = await attempt('unreadable', logo, () => files.read(logo));
  return read.ok ? { style, logo: read.value } : 'damaged';
}

/** `null` when there is none. */
async function readStyle(files: Files, path: string): Promise<HouseStyle | 'damaged' | null> {
  const there = await attempt('unreadable', path, () => files.stat(path));
  if (there.ok && !there.value) return null;
  const json = await readJson(files, path);
  const parsed = fileSchema.safeParse(json.ok ? json.value : undefined);
  return parsed.success ? parsed.data : 'damaged';
}

/** What is in the file of its logo; `null` when it has none, or it cannot be read. */
export async function logoOf(
  files: Files,
  layout: Layout,
  { logo }: HouseStyle,
): Promise<Uint8Array | null> {
  if (logo === null) return null;
  const path = logoFile(layout, logo.file);
  const read = await attempt('unreadable', path, () => files.read(path));
  return read.ok ? read.value : null;
}

/** `null`: the series goes with the others again. A logo that no style has any more goes too. */
export async function replaceHouse(
  files: Files,
  layout: Layout,
  series: Id | null,
  style: HouseStyle | null,
): Promise<Result<null, FileTrouble>> {
  const before = await readStyle(files, houseFile(layout, series));
  const written = await writeHouse(files, layout, series, style);
  const logo = before === null || before === 'damaged' ? null : before.logo;
  if (!written.ok || logo === null) return written;
  const path = logoFile(layout, logo.file);
  // The style is saved; a file too many harms nobody.
  await attempt('unwritable', path, async () => {
    if (await isUnused(files, layout, logo.file)) await files.remove(path);
  });
  return written;
}

/** Of a style that cannot be read nobody knows what it has. */
async function isUnused(files: Files, layout: Layout, logo: string): Promise<boolean> {
  const names = await files.list(seriesFolder(layout));
  const styles = await Promise.all(
    names
      .filter((name) => !name.endsWith('.json'))
      .map((name) => readStyle(files, houseFile(layout, name))),
  );
  return styles.every((style) => style !== 'damaged' && style?.logo?.file !== logo);
}

async function writeHouse(
  files: Files,
  layout: Layout,
  series: Id | null,
  style: HouseStyle | null,
): Promise<Result<null, FileTrouble>> {
  const path = houseFile(layout, series);
  return attempt('unwritable', path, async () => {
    if (style === null) {
      await files.remove(path);
      return null;
    }
    await files.makeFolder(dirname(path));
    await jsonAdapter<StyleFile>(files, path).write({ schema: 'notulist/house-style@1', ...style });
    return null;
  });
}
