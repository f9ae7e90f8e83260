import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Id } from '../../shared/meeting/schema.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { safeFileName } from '../file-names.ts';
import { removeTemporaries, writeDurably } from './durable-file.ts';
import { attempt, type FileTrouble } from './file-trouble.ts';
import type { Files } from './files.ts';
import { templateFolder, type Layout } from './layout.ts';

/**
 * The Word template of a series is a copy in the library, so that it moves and is backed up with it.
 * Its name tells what it was called and what is in it (`template.<hash>.<name>.docx`): one file that
 * is there whole or not at all, and that says so itself when something changed it.
 */
export interface KeptTemplate {
  /** As the user knows it, such as `huisstijl.dotx`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface FoundTemplate extends KeptTemplate {
  /** Whether the series has it for itself. */
  readonly isOwn: boolean;
}

/** `changed`: what is in it is not what was chosen. */
export type KeptTrouble = FileTrouble | { readonly kind: 'changed'; readonly name: string };

const NAMED = /^template\.([0-9a-f]{16})\.(.+)$/;
const MAX_NAME = 80;

/** The template of a series: its own, else that of the meetings without one; `null` when there is none. */
export async function findTemplate(
  files: Files,
  layout: Layout,
  series: Id | null,
): Promise<Result<FoundTemplate | null, KeptTrouble>> {
  const own = await readTemplate(files, layout, series);
  if (!own.ok) return own;
  if (own.value) return ok({ ...own.value, isOwn: true });
  if (series === null) return ok(null);
  const others = await readTemplate(files, layout, null);
  return others.ok ? ok(others.value && { ...others.value, isOwn: false }) : others;
}

async function readTemplate(
  files: Files,
  layout: Layout,
  series: Id | null,
): Promise<Result<KeptTemplate | null, KeptTrouble>> {
  const folder = templateFolder(layout, series);
  const path = await attempt('unreadable', folder, () => newest(files, folder));
  if (!path.ok) return path;
  const [, hash, name] = NAMED.exec(path.value ?? '') ?? [];
  if (path.value === undefined || name === undefined) return ok(null);
  const file = join(folder, path.value);
  const bytes = await attempt('unreadable', file, () => files.read(file));
  if (!bytes.ok) return bytes;
  return hashOf(bytes.value) === hash
    ? ok({ name, bytes: bytes.value })
    : fail({ kind: 'changed', name });
}

export async function keepTemplate(
  files: Files,
  layout: Layout,
  series: Id | null,
  { name, bytes }: KeptTemplate,
): Promise<Result<null, FileTrouble>> {
  const folder = templateFolder(layout, series);
  const file = `template.${hashOf(bytes)}.${safeFileName(name, MAX_NAME)}`;
  const path = join(folder, file);
  return attempt('unwritable', path, async () => {
    await files.makeFolder(folder);
    await writeDurably(files, path, bytes);
    await removeTemporaries(files, path);
    await removeAll(files, folder, file);
    return null;
  });
}

export async function dropTemplate(
  files: Files,
  layout: Layout,
  series: Id | null,
): Promise<Result<null, FileTrouble>> {
  const folder = templateFolder(layout, series);
  return attempt('unwritable', folder, async () => {
    await removeAll(files, folder, null);
    return null;
  });
}

/** A crash, or another machine, may have left an older one beside it. */
async function newest(files: Files, folder: string): Promise<string | undefined> {
  const names = (await files.list(folder)).filter((name) => NAMED.test(name));
  const dated = await Promise.all(
    names.map(async (name) => ({
      name,
      at: (await files.stat(join(folder, name)))?.modified ?? 0,
    })),
  );
  return dated.toSorted((a, b) => b.at - a.at)[0]?.name;
}

async function removeAll(files: Files, folder: string, but: string | null): Promise<void> {
  const others = (await files.list(folder)).filter((name) => NAMED.test(name) && name !== but);
  for (const name of others) await files.remove(join(folder, name));
  if (others.length > 0) await files.syncFolder(folder);
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
